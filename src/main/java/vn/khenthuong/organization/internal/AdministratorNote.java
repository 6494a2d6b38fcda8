package vn.khenthuong.organization.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.StartupNote;
import vn.khenthuong.organization.SecondAdministrator;

/** Tells the operator while there is one administrator only. */
@Component
class AdministratorNote implements StartupNote {

    private final SecondAdministrator second;

    AdministratorNote(SecondAdministrator second) {
        this.second = second;
    }

    @Override
    public List<String> lines(String address) {
        return second.isMissing()
                ? List.of(
                        "  CẢNH BÁO: chỉ có một quản trị viên; người ấy vắng thì không ai làm thay được, cần có người thứ hai.")
                : List.of();
    }
}
