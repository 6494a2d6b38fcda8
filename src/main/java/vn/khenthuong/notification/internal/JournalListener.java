package vn.khenthuong.notification.internal;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.JournalHeadDue;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.notification.Notice;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.Outbox;
import vn.khenthuong.organization.Official;

/** Tells the addresses the operator named where the journal ended, in the transaction that keeps it. They need be no users. */
@Component
class JournalListener {

    private static final String SUBJECT = "Nhật ký";

    private final Outbox outbox;

    JournalListener(Outbox outbox) {
        this.outbox = outbox;
    }

    @EventListener
    void headDue(JournalHeadDue head) {
        var day = VietnameseDates.of(head.day());
        Map<String, Object> model = Map.of(
                "headline",
                "Mốc niêm phong nhật ký ngày " + day,
                "lead",
                "Hết ngày %s, nhật ký của hệ thống khen thưởng được niêm phong đến mốc sau đây.".formatted(day),
                "facts",
                List.of(
                        Map.of("label", "Số dòng đã niêm phong", "value", Long.toString(head.entries())),
                        Map.of("label", "Mã niêm phong", "value", head.hash())),
                "items",
                List.of(),
                "next",
                "Hãy giữ thư này ngoài hệ thống. Khi cần kiểm tra nhật ký có bị sửa hay cắt bớt không, quản trị viên đối chiếu"
                        + " số dòng và mã niêm phong trên đây.",
                "path",
                "/quan-tri/nhat-ky",
                "button",
                "Mở trang nhật ký");
        outbox.add(head.recipients().stream()
                .distinct()
                .map(address -> new Notice(
                        new Official(address, address, address),
                        SUBJECT,
                        NoticeKind.JOURNAL_HEAD,
                        head.day(),
                        model,
                        null))
                .toList());
    }
}
