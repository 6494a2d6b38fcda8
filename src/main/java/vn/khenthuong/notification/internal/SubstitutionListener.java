package vn.khenthuong.notification.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.notification.Notice;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.Outbox;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Period;
import vn.khenthuong.organization.Substitution;
import vn.khenthuong.organization.SubstitutionChanged;
import vn.khenthuong.organization.Work;

/** Tells the represented, the substitute and the heads of the seat that somebody shall act, acts, or acts no more for another. */
@Component
class SubstitutionListener {

    private static final String PAGE = "/uy-quyen";

    private final Outbox outbox;
    private final Organization organization;
    private final Clock clock;

    SubstitutionListener(Outbox outbox, Organization organization, Clock clock) {
        this.outbox = outbox;
        this.organization = organization;
        this.clock = clock;
    }

    @EventListener
    void changed(SubstitutionChanged changed) {
        var about = changed.substitution();
        var substitute = organization.nameOf(about.substitute());
        var headline = "%s – %s".formatted(about.capacityInWords(), substitute);
        var model = Map.<String, Object>of(
                "headline",
                headline,
                "lead",
                lead(changed, substitute),
                "facts",
                facts(about, changed.note()),
                "items",
                List.of(),
                "next",
                next(changed.step()),
                "path",
                PAGE,
                "button",
                "Mở trang Ký thay");
        outbox.add(recipients(about)
                .map(recipient -> new Notice(
                        recipient,
                        about.document().number(),
                        NoticeKind.SUBSTITUTION,
                        LocalDate.now(clock),
                        model,
                        null,
                        UUID.randomUUID().toString()))
                .toList());
    }

    private static String lead(SubstitutionChanged changed, String substitute) {
        return switch (changed.step()) {
            case PROPOSED -> "Có đề nghị giao %s ký thay; đề nghị chờ quản trị viên xác nhận.".formatted(substitute);
            case CONFIRMED -> "Việc giao %s ký thay đã được xác nhận.".formatted(substitute);
            case REFUSED -> "Đề nghị giao %s ký thay không được xác nhận.".formatted(substitute);
            case ENDED -> "%s thôi ký thay từ bây giờ.".formatted(substitute);
            case LAPSED ->
                "%s thôi ký thay từ ngày %s: hết thời hạn ghi trong văn bản."
                        .formatted(
                                substitute,
                                VietnameseDates.of(
                                        changed.substitution().period().to().plusDays(1)));
        };
    }

    private static String next(SubstitutionChanged.Step step) {
        return switch (step) {
            case PROPOSED, CONFIRMED ->
                "Nếu việc này không đúng với văn bản, hãy báo ngay cho quản trị viên; người được thay cho thôi được ngay ở trang Ký thay.";
            case REFUSED -> "Không có gì thay đổi: người giữ chức danh tiếp tục ký.";
            case ENDED, LAPSED ->
                "Việc người ký thay đang giữ mà chưa gửi đã trở về chỗ chờ chung; người giữ chức danh nhận lại ở Trang chủ hoặc"
                        + " Tasklist. Cần ký thay tiếp thì đề nghị theo văn bản mới ở trang Ký thay.";
        };
    }

    private List<Map<String, Object>> facts(Substitution about, String note) {
        var facts = new ArrayList<Map<String, Object>>();
        if (about.represented() != null) {
            facts.add(fact("Thay", organization.nameOf(about.represented())));
        }
        facts.add(fact("Theo", about.document().cited()));
        facts.add(fact("Thời gian", days(about.period())));
        facts.add(fact("Phạm vi", Work.inWords(about.works())));
        facts.add(fact("Lý do", about.reason().label()));
        if (note != null) {
            facts.add(fact("Ghi chú", note));
        }
        return facts;
    }

    private static String days(Period period) {
        return period.to() == null
                ? "từ ngày %s".formatted(VietnameseDates.of(period.from()))
                : "từ ngày %s đến hết ngày %s"
                        .formatted(VietnameseDates.of(period.from()), VietnameseDates.of(period.to()));
    }

    private Stream<Official> recipients(Substitution about) {
        return Stream.concat(
                        Stream.of(about.represented(), about.substitute())
                                .filter(user -> user != null)
                                .flatMap(user -> organization.official(user).stream()),
                        organization.membersOf(about.role()).stream())
                .filter(Official::hasAddress)
                .distinct();
    }

    private static Map<String, Object> fact(String label, String value) {
        return Map.of("label", label, "value", value);
    }
}
