package vn.khenthuong.demo.web;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Bodies;

/** Whoever drives the demonstration: an administrator, who decides nothing else. */
@Component
@Profile(Demo.PROFILE)
class DemoAdministrator {

    private final CurrentActor actors;

    DemoAdministrator(CurrentActor actors) {
        this.actors = actors;
    }

    /** @throws NotPermittedException when somebody else is signed in */
    Actor require() {
        var actor = actors.require();
        if (!actor.isIn(Bodies.ADMINISTRATORS)) {
            throw new NotPermittedException("Chỉ quản trị viên điều khiển được bản trình diễn.");
        }
        return actor;
    }
}
