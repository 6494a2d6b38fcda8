package vn.khenthuong.certificate.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.khenthuong.certificate.CertificateNumber;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;

/**
 * Who may do what with certificates of an issuer. Of the province, the clerk, who numbers and issues decisions, has stock and stamp: he
 * prints and hands over. Whether one is replaced, confirmed or withdrawn is for the Emulation Board to know from the archive: an officer
 * of Home Affairs proposes, its head decides. The Chair and those who look on read. Of a unit, its officers do what clerk and officer do
 * there, its head decides; Home Affairs and those who look on read.
 */
@Component
class CertificateAuthority {

    private final Organization organization;
    private final Clock clock;

    CertificateAuthority(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    boolean mayRead(Actor actor, String issuer) {
        return mayHandle(actor, issuer)
                || actor.isIn(Bodies.OBSERVERS)
                || (isProvince(issuer)
                        ? actor.isIn(Bodies.CHAIR) || actor.isIn(Bodies.VICE_CHAIRS)
                        : mayHandle(actor, CertificateNumber.PROVINCE) && !mayPrint(actor, CertificateNumber.PROVINCE));
    }

    /** Whether he works with certificates of the issuer and so sees what is printed on them. */
    boolean mayHandle(Actor actor, String issuer) {
        return mayPrint(actor, issuer) || mayPropose(actor, issuer) || mayDecide(actor, issuer);
    }

    boolean mayPrint(Actor actor, String issuer) {
        return isProvince(issuer)
                ? organization.performs(actor, Performer.CLERK, null, today())
                : isOfficerOf(actor, issuer);
    }

    boolean mayPropose(Actor actor, String issuer) {
        return isProvince(issuer)
                ? organization.performs(actor, Performer.APPRAISAL_OFFICER, null, today())
                : isOfficerOf(actor, issuer);
    }

    boolean mayDecide(Actor actor, String issuer) {
        return isProvince(issuer)
                ? organization.performs(actor, Performer.APPRAISAL_HEAD, null, today(), Work.LISTS)
                : organization.unitsOf(actor, Role.HEAD, Work.COMMENDATIONS).contains(issuer);
    }

    void requireReading(Actor actor, String issuer) {
        if (!mayRead(actor, issuer)) {
            throw new NotPermittedException(
                    isProvince(issuer)
                            ? "Sổ bằng khen chỉ dành cho văn thư, cơ quan thẩm định, lãnh đạo Ủy ban nhân dân tỉnh và người giám sát."
                            : "Giấy khen của đơn vị chỉ dành cho đơn vị ấy, cơ quan thẩm định và người giám sát.");
        }
    }

    void requirePrinting(Actor actor, String issuer) {
        if (!mayPrint(actor, issuer)) {
            throw new NotPermittedException(
                    isProvince(issuer)
                            ? "Chỉ văn thư in bằng, ghi nhận trao bằng và căn chỉnh phôi."
                            : "Chỉ cán bộ của đơn vị in Giấy khen và ghi nhận việc trao.");
        }
    }

    void requireProposing(Actor actor, String issuer) {
        if (!mayPropose(actor, issuer)) {
            throw new NotPermittedException(
                    "Chỉ cán bộ %s đề nghị cấp lại, cấp đổi, xác nhận, ghi nhận thu hồi.".formatted(office(issuer)));
        }
    }

    void requireDeciding(Actor actor, String issuer) {
        if (!mayDecide(actor, issuer)) {
            throw new NotPermittedException("Chỉ lãnh đạo %s quyết định cấp lại, cấp đổi, xác nhận, ghi nhận thu hồi."
                    .formatted(office(issuer)));
        }
    }

    /** The group in whose name somebody prints and hands over. */
    String printers(String issuer) {
        return isProvince(issuer) ? organization.groupOf(Performer.CLERK, null, today()) : Role.OFFICER.of(issuer);
    }

    /** The group in whose name somebody proposes. */
    String proposers(String issuer) {
        return isProvince(issuer)
                ? organization.groupOf(Performer.APPRAISAL_OFFICER, null, today())
                : Role.OFFICER.of(issuer);
    }

    /** The group in whose name somebody decides. */
    String deciders(String issuer) {
        return isProvince(issuer)
                ? organization.groupOf(Performer.APPRAISAL_HEAD, null, today())
                : Role.HEAD.of(issuer);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }

    private boolean isOfficerOf(Actor actor, String unit) {
        return organization.unitsOf(actor, Role.OFFICER).contains(unit);
    }

    private static String office(String issuer) {
        return isProvince(issuer) ? "cơ quan thẩm định" : "đơn vị đã tặng";
    }

    private static boolean isProvince(String issuer) {
        return CertificateNumber.PROVINCE.equals(issuer);
    }
}
