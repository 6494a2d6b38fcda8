package vn.khenthuong.administration;

import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Bodies;

/** Who may administer. */
@Component
class Administrators {

    private final CurrentActor actors;

    Administrators(CurrentActor actors) {
        this.actors = actors;
    }

    /**
     * The administrator who asks.
     *
     * @throws NotPermittedException when somebody else asks
     */
    Actor require() {
        var actor = actors.require();
        if (!actor.isIn(Bodies.ADMINISTRATORS)) {
            throw new NotPermittedException("Chỉ quản trị viên dùng được phần quản trị.");
        }
        return actor;
    }
}
