package vn.khenthuong.organization;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.StartRefusedException;

/** The administrators the operator names, one or two; they are none of the officials. */
@Component
public class OperatorAccounts {

    private final List<AdministratorAccount> all;

    OperatorAccounts(AdministratorAccount first, SecondAdministratorAccount second) {
        this.all = Stream.concat(Stream.of(first), second.account().stream()).toList();
        if (all.size() > 1 && first.username().equals(all.get(1).username())) {
            throw new StartRefusedException(
                    "Hai quản trị viên có cùng tên đăng nhập.",
                    "Đặt tên khác ở biến môi trường KHENTHUONG_ADMIN2_USERNAME rồi khởi động lại.");
        }
    }

    /** In the order in which they are named. */
    public List<AdministratorAccount> all() {
        return all;
    }

    /** Whether somebody is one of them. */
    public boolean include(String userId) {
        return all.stream().anyMatch(account -> account.username().equals(userId));
    }
}
