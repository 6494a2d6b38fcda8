package vn.khenthuong.commendation.internal;

import org.springframework.stereotype.Component;
import vn.khenthuong.commendation.Commendation;
import vn.khenthuong.commendation.CommendationNumber;
import vn.khenthuong.commendation.CommendationState;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;

/** Lets those to a list who may change it, one after the other, and only while it is with them. */
@Component
class CommendationDoor {

    private final CommendationRepository lists;
    private final Organization organization;

    CommendationDoor(CommendationRepository lists, Organization organization) {
        this.lists = lists;
        this.organization = organization;
    }

    /** Takes the row of the list until the transaction ends. */
    Commendation lock(CommendationNumber number) {
        return lists.lock(number).orElseThrow(CommendationDoor::unknown);
    }

    static NotFoundException unknown() {
        return new NotFoundException("Không tìm thấy danh sách Giấy khen này.");
    }

    boolean isOfficer(CommendationNumber number, Actor actor) {
        return organization.unitsOf(actor, Role.OFFICER).contains(number.unit());
    }

    void requireOfficer(CommendationNumber number, Actor actor) {
        if (!isOfficer(number, actor)) {
            throw new NotPermittedException("Chỉ cán bộ của đơn vị được lập, sửa danh sách Giấy khen.");
        }
    }

    void requireHead(CommendationNumber number, Actor actor) {
        if (!organization.unitsOf(actor, Role.HEAD, Work.COMMENDATIONS).contains(number.unit())) {
            throw new NotPermittedException("Chỉ thủ trưởng đơn vị được quyết định, trả lại danh sách Giấy khen.");
        }
    }

    void requireState(Commendation list, CommendationState state) {
        if (list.state() != state) {
            throw notThere(list);
        }
    }

    static ConflictException notThere(Commendation list) {
        return new ConflictException("Danh sách %s đang ở trạng thái “%s”, không làm được việc này."
                .formatted(list.number(), list.state().label()));
    }
}
