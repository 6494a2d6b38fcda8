package vn.khenthuong.notification.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.commendation.CommendationCancelled;
import vn.khenthuong.commendation.CommendationDecided;
import vn.khenthuong.commendation.CommendationNumber;
import vn.khenthuong.commendation.CommendationProcess.Tasks;
import vn.khenthuong.commendation.CommendationReturned;
import vn.khenthuong.commendation.CommendationSubmitted;
import vn.khenthuong.commendation.CommendationWithdrawn;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.notification.Notice;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.Outbox;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;

/** Tells a unit what happens to its lists of letters of commendation; they concern nobody else. No names are in it: mails travel openly. */
@Component
class CommendationListener {

    private static final String REASON = "Lý do";

    private final Outbox outbox;
    private final Organization organization;
    private final Clock clock;

    CommendationListener(Outbox outbox, Organization organization, Clock clock) {
        this.outbox = outbox;
        this.organization = organization;
        this.clock = clock;
    }

    @EventListener
    void submitted(CommendationSubmitted event) {
        tell(
                event.number(),
                NoticeKind.COMMENDATION_ARRIVED,
                "Cán bộ đã trình danh sách đề nghị tặng Giấy khen.",
                List.of(),
                "Mở Tasklist, nhận việc “Quyết định tặng Giấy khen”.",
                Tasks.DECIDE_COMMENDATION.id(),
                Role.HEAD);
    }

    @EventListener
    void returned(CommendationReturned event) {
        tell(
                event.number(),
                NoticeKind.COMMENDATION_RETURNED,
                "Thủ trưởng đơn vị trả lại danh sách đề nghị tặng Giấy khen.",
                List.of(fact(REASON, event.reason())),
                "Mở Tasklist, nhận việc “Lập danh sách Giấy khen”, sửa theo lý do trên và trình lại.",
                Tasks.PREPARE_COMMENDATION.id(),
                Role.OFFICER);
    }

    @EventListener
    void decided(CommendationDecided event) {
        tell(
                event.number(),
                NoticeKind.COMMENDATION_DECIDED,
                "Thủ trưởng đơn vị đã quyết định tặng Giấy khen cho mọi trường hợp trong danh sách.",
                List.of(fact("Quyết định", event.decision().cited("Quyết định"))),
                "In, ký, ban hành quyết định và báo cho người được khen thưởng; báo cáo hằng năm của đơn vị tính sẵn số Giấy khen này.",
                null,
                Role.OFFICER,
                Role.HEAD);
    }

    @EventListener
    void withdrawn(CommendationWithdrawn event) {
        ended(event.number(), "Đơn vị thôi danh sách đề nghị tặng Giấy khen.", event.reason());
    }

    @EventListener
    void cancelled(CommendationCancelled event) {
        ended(event.number(), "Danh sách đề nghị tặng Giấy khen đã chấm dứt.", event.reason());
    }

    private void ended(CommendationNumber number, String lead, String reason) {
        tell(
                number,
                NoticeKind.COMMENDATION_ENDED,
                lead,
                List.of(fact(REASON, reason)),
                "Không phải làm gì thêm; cần khen thưởng thì lập danh sách khác.",
                null,
                Role.OFFICER,
                Role.HEAD);
    }

    private void tell(
            CommendationNumber number,
            NoticeKind kind,
            String lead,
            List<Map<String, Object>> facts,
            String next,
            String step,
            Role... told) {
        var model = new HashMap<String, Object>(Map.of(
                "headline",
                "%s: danh sách %s".formatted(kind.label(), number),
                "lead",
                lead,
                "facts",
                facts,
                "items",
                List.of(Map.of("number", number.toString(), "detail", "")),
                "next",
                next,
                "path",
                "/giay-khen/%s".formatted(number),
                "button",
                "Xem danh sách"));
        if (step != null) {
            model.put("step", step);
        }
        var day = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
        var occurrence = UUID.randomUUID().toString();
        outbox.add(recipients(number.unit(), told)
                .map(official -> new Notice(official, number.toString(), kind, day, model, null, occurrence))
                .toList());
    }

    private Stream<Official> recipients(String unit, Role... told) {
        return Stream.of(told)
                .flatMap(role -> organization.membersOf(role.of(unit), Work.COMMENDATIONS).stream())
                .distinct();
    }

    private static Map<String, Object> fact(String label, String value) {
        return Map.of("label", label, "value", value);
    }
}
