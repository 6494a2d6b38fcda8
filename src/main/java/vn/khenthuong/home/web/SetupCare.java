package vn.khenthuong.home.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.notification.MailGap;
import vn.khenthuong.notification.MailReadiness;
import vn.khenthuong.organization.SecondAdministrator;

/** What this installation lacks; the start says it to the operator, the home page to the administrator. */
@Component
class SetupCare {

    private final MailReadiness mails;
    private final SecondAdministrator second;

    SetupCare(MailReadiness mails, SecondAdministrator second) {
        this.mails = mails;
        this.second = second;
    }

    /** The gravest first; empty when all is there. */
    List<Care> list() {
        return Stream.concat(
                        mails.gaps().stream().map(SetupCare::sentence).map(Care::explainedInGuide),
                        second.isMissing() ? Stream.of(alone()) : Stream.empty())
                .toList();
    }

    private static String sentence(MailGap gap) {
        return switch (gap) {
            case NO_SERVER ->
                "Chưa có máy chủ thư: thư nhắc, thư báo nằm chờ, không ai nhận được. Người vận hành cần đặt máy chủ thư rồi"
                        + " khởi động lại.";
            case NO_SENDER ->
                "Chưa đặt địa chỉ gửi thư của cơ quan: thư mang một địa chỉ không có thật, dễ bị từ chối. Người vận hành cần"
                        + " đặt địa chỉ gửi rồi khởi động lại.";
            case LINKS_TO_READER ->
                "Liên kết trong thư dẫn tới chính máy người đọc, không mở được hệ thống. Người vận hành cần đặt địa chỉ mà"
                        + " cán bộ truy cập rồi khởi động lại.";
        };
    }

    private static Care alone() {
        return new Care(
                "Chỉ có một quản trị viên: người ấy vắng thì không ai cấp mật khẩu, cho chạy lại việc đã dừng; khi đã mở đợt thì"
                        + " không ai xác nhận được thay đổi về vai trò quyết định. Cần có người thứ hai giữ vai trò quản trị.",
                "/quan-tri/can-bo",
                "Cán bộ");
    }
}
