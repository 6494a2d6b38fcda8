package vn.khenthuong.notification.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.StartupNote;
import vn.khenthuong.notification.MailGap;
import vn.khenthuong.notification.MailReadiness;

/** Tells the operator what keeps mails from reaching officials, and which setting mends it. */
@Component
class MailNote implements StartupNote {

    private final MailReadiness readiness;

    MailNote(MailReadiness readiness) {
        this.readiness = readiness;
    }

    @Override
    public List<String> lines(String address) {
        return readiness.gaps().stream().map(MailNote::line).toList();
    }

    private static String line(MailGap gap) {
        return "  CẢNH BÁO: "
                + switch (gap) {
                    case NO_SERVER ->
                        "chưa cấu hình máy chủ thư, thư chờ trong hộp thư đi, chưa gửi (spring.mail.host, SPRING_MAIL_HOST).";
                    case NO_SENDER -> "chưa đặt địa chỉ gửi thư (khenthuong.notification.from).";
                    case LINKS_TO_READER ->
                        "liên kết trong thư dẫn tới chính máy người đọc; đặt địa chỉ mà cán bộ truy cập"
                                + " (khenthuong.notification.base-url).";
                };
    }
}
