package vn.khenthuong.organization.internal;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Installation;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.PasswordSlip;
import vn.khenthuong.organization.SecondAdministrator;

/** Who may print which slip. */
@Component
class SlipPrinters {

    private final Organization organization;
    private final Installation installation;
    private final SecondAdministrator second;

    SlipPrinters(Organization organization, Installation installation, SecondAdministrator second) {
        this.organization = organization;
        this.installation = installation;
        this.second = second;
    }

    /** What keeps an administrator from printing it; empty where nothing does. */
    Optional<String> hindrance(PasswordSlip slip, Actor administrator, Persons persons) {
        if (persons.isSame(slip.userId(), administrator.userId())) {
            return Optional.of("Không ai in phiếu mật khẩu của chính mình.");
        }
        if (isOwnOrder(slip, administrator, persons) && !isAlone()) {
            return Optional.of("Người nhập cán bộ hoặc đặt lại mật khẩu không in phiếu; cần quản trị viên khác.");
        }
        if (slip.printer() != null && !slip.printer().equals(administrator.userId())) {
            return Optional.of(
                    "Phiếu này do %s in, là người đã xác nhận.".formatted(organization.distinctNameOf(slip.printer())));
        }
        return Optional.empty();
    }

    /** Whether he ordered it, by whichever account, also one he had then. */
    boolean isOwnOrder(PasswordSlip slip, Actor administrator, Persons persons) {
        return persons.isSame(slip.orderedBy(), administrator.userId())
                || organization.isDeedOf(administrator.userId(), new Deed(slip.orderedBy(), slip.orderedAt()));
    }

    private boolean isAlone() {
        return installation.isUnderWay() && second.isMissing();
    }
}
