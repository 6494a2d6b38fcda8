package vn.khenthuong.audit.internal;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.StartupNote;

/**
 * Tells the operator what keeps the journal from being believed: nobody outside knows where it ends, so that whoever owns the
 * database could cut its tail unseen; the application itself may change it.
 */
@Component
class JournalNote implements StartupNote {

    private static final int WANTED = 2;

    private final AuditSettings settings;
    private final SealRepository chain;

    JournalNote(AuditSettings settings, SealRepository chain) {
        this.settings = settings;
        this.chain = chain;
    }

    @Override
    public List<String> lines(String address) {
        return settings.precautionsWanted()
                ? Stream.concat(recipients(), roles()).toList()
                : List.of();
    }

    private Stream<String> recipients() {
        return settings.headRecipients().size() >= WANTED
                ? Stream.empty()
                : Stream.of("  CẢNH BÁO: chưa có đủ hai địa chỉ nhận mốc niêm phong nhật ký hằng ngày"
                        + " (khenthuong.audit.head-recipients).");
    }

    private Stream<String> roles() {
        return chain.mayBeChangedByUs()
                ? Stream.of("  CẢNH BÁO: ứng dụng dùng vai trò cơ sở dữ liệu sửa được nhật ký; hãy tách vai trò sở hữu"
                        + " (SPRING_LIQUIBASE_USER, xem README).")
                : Stream.empty();
    }
}
