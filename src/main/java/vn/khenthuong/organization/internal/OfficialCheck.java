package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.OperatorAccounts;
import vn.khenthuong.organization.RegisteredOfficial;

/** What an official would become, if he may. */
@Component
class OfficialCheck {

    private final OfficialDirectory directory;
    private final OperatorAccounts operators;
    private final Clock clock;

    OfficialCheck(OfficialDirectory directory, OperatorAccounts operators, Clock clock) {
        this.directory = directory;
        this.operators = operators;
        this.clock = clock;
    }

    /**
     * The official as he shall stand.
     *
     * @param before as he stands, or null for somebody new
     * @throws BadInputException with everything that is wrong
     * @throws NotPermittedException when it is about the administrator himself
     */
    RegisteredOfficial checked(
            RoleCatalog.Roles roles,
            RegisteredOfficial wanted,
            RegisteredOfficial before,
            OfficialJoining joining,
            Actor administrator) {
        requireOther(wanted, administrator);
        if (operators.include(String.valueOf(wanted.userId()).strip())) {
            throw new BadInputException("“Tên đăng nhập” này là của quản trị viên do người vận hành đặt.");
        }
        var today = LocalDate.now(clock);
        return new OfficialRules(roles, today).checked(joining.join(before, wanted, today), before);
    }

    void requireOther(RegisteredOfficial official, Actor administrator) {
        if (directory.isAbout(official, administrator)) {
            throw new NotPermittedException("Không ai tự đổi vai trò, thông tin hay mật khẩu của chính mình ở đây.");
        }
    }
}
