package vn.khenthuong.notification.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.StartupNote;

/** Tells the operator that mails would come from nowhere, or lead the officials to their own machines. */
@Component
class MailNote implements StartupNote {

    /** The end of names that belong to nobody. */
    private static final String NOBODY = ".example";

    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1");

    private final MailSettings settings;

    MailNote(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<String> lines(String address) {
        return settings.sentWithoutServer()
                ? List.of()
                : Stream.concat(sender(), links()).toList();
    }

    private Stream<String> sender() {
        return settings.host().endsWith(NOBODY)
                ? Stream.of("  CẢNH BÁO: chưa đặt địa chỉ gửi thư (khenthuong.notification.from).")
                : Stream.empty();
    }

    private Stream<String> links() {
        return OWN_MACHINE.contains(settings.baseUrl().getHost())
                ? Stream.of("  CẢNH BÁO: liên kết trong thư dẫn tới chính máy người đọc; đặt địa chỉ mà cán bộ truy cập"
                        + " (khenthuong.notification.base-url).")
                : Stream.empty();
    }
}
