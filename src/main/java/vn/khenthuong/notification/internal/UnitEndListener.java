package vn.khenthuong.notification.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.notification.Notice;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.Outbox;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.UnitEnding;
import vn.khenthuong.organization.UnitEnding.Person;
import vn.khenthuong.organization.UnitEnding.Stage;

/**
 * Tells the officials of a unit that ends, before the day where it is known, and on the day: who carries on, what becomes of what is
 * under way, of what they hold and of their role.
 */
@Component
class UnitEndListener {

    private final Outbox outbox;
    private final Organization organization;
    private final Clock clock;

    UnitEndListener(Outbox outbox, Organization organization, Clock clock) {
        this.outbox = outbox;
        this.organization = organization;
        this.clock = clock;
    }

    @EventListener
    void ending(UnitEnding event) {
        var occurrence = UUID.randomUUID().toString();
        outbox.add(event.people().stream()
                .filter(person -> person.official().hasAddress())
                .map(person -> notice(event, person, occurrence))
                .toList());
    }

    private Notice notice(UnitEnding event, Person person, String occurrence) {
        var from = VietnameseDates.of(event.from());
        var unit = event.unit().name();
        return new Notice(
                person.official(),
                "%s, từ ngày %s".formatted(unit, from),
                event.stage() == Stage.ENDED ? NoticeKind.UNIT_ENDED : NoticeKind.UNIT_ENDING,
                LocalDate.ofInstant(clock.instant(), HomeZone.ID),
                Map.of(
                        "headline",
                        event.stage() == Stage.CALLED_OFF
                                ? "%s không kết thúc hoạt động từ ngày %s như đã báo".formatted(unit, from)
                                : "%s kết thúc hoạt động từ ngày %s".formatted(unit, from),
                        "lead",
                        lead(event, unit, from),
                        "facts",
                        event.stage() == Stage.CALLED_OFF ? List.of() : facts(event, person, from),
                        "items",
                        List.of(),
                        "next",
                        next(event, person),
                        "path",
                        "/trang-chu",
                        "button",
                        "Mở trang chủ"),
                null,
                occurrence);
    }

    private static String lead(UnitEnding event, String unit, String from) {
        return switch (event.stage()) {
            case AHEAD -> "%s, đơn vị của bạn, kết thúc hoạt động từ ngày %s.".formatted(unit, from);
            case ENDED -> "%s, đơn vị của bạn, đã kết thúc hoạt động từ ngày %s.".formatted(unit, from);
            case CALLED_OFF ->
                "Thay đổi đã báo cho bạn được rút: %s không kết thúc hoạt động từ ngày %s. Công việc, vai trò như cũ."
                        .formatted(unit, from);
        };
    }

    private List<Map<String, Object>> facts(UnitEnding event, Person person, String from) {
        var facts = new ArrayList<Map<String, Object>>();
        facts.add(fact(
                "Đơn vị kế thừa",
                event.successor() == null ? "không có" : event.successor().name()));
        facts.add(fact("Hồ sơ, báo cáo đang làm dở", workOf(event)));
        person.roles().forEach(role -> facts.add(fact("Vai trò của bạn", "%s: thôi từ ngày %s".formatted(role, from))));
        facts.add(fact(
                "Vai trò từ ngày %s".formatted(from),
                person.next().isEmpty() ? "chưa có vai trò nào" : String.join("; ", person.next())));
        if (event.stage() == Stage.AHEAD && person.tasks() > 0) {
            facts.add(fact("Việc bạn đang giữ", "%d việc".formatted(person.tasks())));
        }
        if (event.document() != null) {
            facts.add(fact("Căn cứ", event.document().cited()));
        }
        return facts;
    }

    private String workOf(UnitEnding event) {
        return event.successor() != null
                ? "%s làm tiếp; số hồ sơ và hạn giữ nguyên"
                        .formatted(event.successor().name())
                : "hồ sơ tạm dừng từ ngày đó, thời hạn không tính, chỗ trong chỉ tiêu được giữ, đến khi %s nêu đơn vị tiếp nhận theo"
                                .formatted(organization
                                        .holder(Function.APPRAISER, event.from())
                                        .name())
                        + " văn bản; báo cáo hằng năm chưa nộp thì không phải nộp nữa";
    }

    private static String next(UnitEnding event, Person person) {
        if (event.stage() == Stage.CALLED_OFF) {
            return "Bạn không phải làm gì thêm.";
        }
        var afterwards = person.next().isEmpty()
                ? "Không có vai trò nào thì không đăng nhập được: khi có quyết định phân công mới, đề nghị quản trị viên ghi vai trò"
                        + " cho bạn."
                : "Việc của vai trò mới có ở Trang chủ và Tasklist.";
        return event.stage() == Stage.AHEAD
                ? "Việc đang giữ: làm xong trước ngày đó, phần đang nhập thì gửi đi. Việc còn lại rời khỏi tay bạn vào ngày đó. "
                        + afterwards
                : "Việc bạn đang giữ đã trở về chỗ chờ chung. " + afterwards;
    }

    private static Map<String, Object> fact(String label, String value) {
        return Map.of("label", label, "value", value);
    }
}
