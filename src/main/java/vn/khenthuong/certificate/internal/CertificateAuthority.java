package vn.khenthuong.certificate.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Work;

/**
 * Who may do what with certificates. The clerk, who numbers and issues decisions, has stock and stamp: he prints and hands over.
 * Whether one is replaced, confirmed or withdrawn is for the Emulation Board to know from the archive: an officer of Home Affairs
 * proposes, its head decides. The Chair and those who look on read.
 */
@Component
class CertificateAuthority {

    private final Organization organization;
    private final Clock clock;

    CertificateAuthority(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    boolean mayRead(Actor actor) {
        return mayHandle(actor)
                || actor.isIn(Bodies.CHAIR)
                || actor.isIn(Bodies.VICE_CHAIRS)
                || actor.isIn(Bodies.OBSERVERS);
    }

    /** Whether he works with certificates and so sees what is printed on them. */
    boolean mayHandle(Actor actor) {
        return mayPrint(actor) || mayPropose(actor) || mayDecide(actor);
    }

    boolean mayPrint(Actor actor) {
        return organization.performs(actor, Performer.CLERK, null, today());
    }

    boolean mayPropose(Actor actor) {
        return organization.performs(actor, Performer.APPRAISAL_OFFICER, null, today());
    }

    boolean mayDecide(Actor actor) {
        return organization.performs(actor, Performer.APPRAISAL_HEAD, null, today(), Work.LISTS);
    }

    void requireReading(Actor actor) {
        if (!mayRead(actor)) {
            throw new NotPermittedException(
                    "Sổ bằng khen chỉ dành cho văn thư, cơ quan thẩm định, lãnh đạo Ủy ban nhân dân tỉnh và người giám sát.");
        }
    }

    void requirePrinting(Actor actor) {
        if (!mayPrint(actor)) {
            throw new NotPermittedException("Chỉ văn thư in bằng, ghi nhận trao bằng và căn chỉnh phôi.");
        }
    }

    void requireProposing(Actor actor) {
        if (!mayPropose(actor)) {
            throw new NotPermittedException(
                    "Chỉ cán bộ cơ quan thẩm định đề nghị cấp lại, xác nhận, ghi nhận thu hồi.");
        }
    }

    void requireDeciding(Actor actor) {
        if (!mayDecide(actor)) {
            throw new NotPermittedException(
                    "Chỉ lãnh đạo cơ quan thẩm định quyết định cấp lại, xác nhận, ghi nhận thu hồi.");
        }
    }

    /** The group in whose name somebody acts. */
    String groupOf(Performer performer) {
        return organization.groupOf(performer, null, today());
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }
}
