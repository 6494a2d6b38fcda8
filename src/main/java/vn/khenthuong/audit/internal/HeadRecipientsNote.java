package vn.khenthuong.audit.internal;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.StartupNote;

/** Tells the operator that nobody outside knows where the journal ends: whoever owns the database could cut its tail unseen. */
@Component
class HeadRecipientsNote implements StartupNote {

    private static final int WANTED = 2;

    private final AuditSettings settings;

    HeadRecipientsNote(AuditSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<String> lines(String address) {
        return !settings.recipientsWanted() || settings.headRecipients().size() >= WANTED
                ? List.of()
                : List.of("  CẢNH BÁO: chưa có đủ hai địa chỉ nhận mốc niêm phong nhật ký hằng ngày"
                        + " (khenthuong.audit.head-recipients).");
    }
}
