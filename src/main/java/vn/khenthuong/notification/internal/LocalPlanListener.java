package vn.khenthuong.notification.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.localplan.LocalPlanConfirmed;
import vn.khenthuong.localplan.LocalPlanProposed;
import vn.khenthuong.localplan.LocalPlanReturned;
import vn.khenthuong.localplan.LocalPlanWithdrawn;
import vn.khenthuong.notification.Notice;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.Outbox;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;

/** Tells a locality what becomes of its plan, and the focal agency by what it nominates from now on. */
@Component
class LocalPlanListener {

    private static final String REASON = "Lý do";

    private final Outbox outbox;
    private final Groups groups;
    private final Organization organization;
    private final Clock clock;

    LocalPlanListener(Outbox outbox, Groups groups, Organization organization, Clock clock) {
        this.outbox = outbox;
        this.groups = groups;
        this.organization = organization;
        this.clock = clock;
    }

    @EventListener
    void proposed(LocalPlanProposed event) {
        tell(
                NoticeKind.LOCAL_PLAN_PROPOSED,
                event.id(),
                event.cited(),
                "Cán bộ đã nhập kế hoạch của địa phương và chuyển thủ trưởng xác nhận.",
                List.of(),
                "Mở trang kế hoạch, đối chiếu với văn bản đã ký, xác nhận hoặc trả lại.",
                Set.of(Role.HEAD.of(event.unit())));
    }

    @EventListener
    void returned(LocalPlanReturned event) {
        tell(
                NoticeKind.LOCAL_PLAN_RETURNED,
                event.id(),
                event.cited(),
                "Thủ trưởng trả lại kế hoạch của địa phương.",
                List.of(fact(REASON, event.reason())),
                "Mở trang kế hoạch, sửa theo lý do trên và chuyển lại.",
                Set.of(Role.OFFICER.of(event.unit())));
    }

    @EventListener
    void confirmed(LocalPlanConfirmed event) {
        tell(
                NoticeKind.LOCAL_PLAN_CONFIRMED,
                event.id(),
                event.cited(),
                "Kế hoạch của địa phương đã được thủ trưởng xác nhận.",
                List.of(fact("Địa phương", organization.require(event.unit()).name())),
                "Hồ sơ cán bộ trình thủ trưởng từ bây giờ được xét thêm theo tiêu chí của kế hoạch này; hồ sơ đã trình trước đó không đổi.",
                concerned(event.unit()));
    }

    @EventListener
    void withdrawn(LocalPlanWithdrawn event) {
        tell(
                NoticeKind.LOCAL_PLAN_WITHDRAWN,
                event.id(),
                event.cited(),
                "Kế hoạch của địa phương đã được rút.",
                List.of(fact("Địa phương", organization.require(event.unit()).name()), fact(REASON, event.reason())),
                "Hồ sơ đã trình thủ trưởng trước đó không đổi; hồ sơ trình sau không còn được xét theo kế hoạch này.",
                concerned(event.unit()));
    }

    private Set<String> concerned(String unit) {
        return Groups.together(groups.ofUnit(unit), groups.of(Performer.FOCAL_OFFICER));
    }

    private void tell(
            NoticeKind kind,
            UUID plan,
            String cited,
            String lead,
            List<Map<String, Object>> facts,
            String next,
            Set<String> told) {
        Map<String, Object> model = Map.of(
                "headline",
                kind.label(),
                "lead",
                lead,
                "facts",
                facts,
                "items",
                List.of(Map.of("number", cited, "detail", "")),
                "next",
                next,
                "path",
                "/ke-hoach-dia-phuong/%s".formatted(plan),
                "button",
                "Xem kế hoạch");
        var day = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
        var occurrence = UUID.randomUUID().toString();
        outbox.add(told.stream()
                .flatMap(group -> organization.membersOf(group, Work.DOSSIERS).stream())
                .distinct()
                .map(official -> new Notice(official, cited, kind, day, model, null, occurrence))
                .toList());
    }

    private static Map<String, Object> fact(String label, String value) {
        return Map.of("label", label, "value", value);
    }
}
