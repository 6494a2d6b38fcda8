package vn.khenthuong.demo;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.StartupNote;

/** Tells in the log who can sign in. */
@Component
@Profile(Demo.PROFILE)
class DemoNote implements StartupNote {

    @Override
    public List<String> lines(String address) {
        return List.of(
                "  Một vòng năm phút (đăng nhập bằng quantri)  " + address + "/trinh-dien",
                "Người dùng mẫu, mật khẩu chung “khenthuong”:",
                "  canbo.di-linh, lanhdao.di-linh      cán bộ, thủ trưởng của một đơn vị (mỗi đơn vị một cặp)",
                "  canbo.so-ldtbxh, lanhdao.so-ldtbxh  cơ quan đầu mối: tiếp nhận, thẩm tra, lập danh sách",
                "  canbo.so-noi-vu, lanhdao.so-noi-vu  Sở Nội vụ: mở đợt, thẩm định, trình",
                "  chutich.ubnd, vanthu.ubnd           Chủ tịch quyết định, văn thư ban hành",
                "  giamsat                             giám sát (Cockpit)",
                "  quantri                             quản trị");
    }
}
