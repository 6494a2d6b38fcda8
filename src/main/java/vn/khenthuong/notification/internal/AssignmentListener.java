package vn.khenthuong.notification.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.assignment.TaskGiven;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.notification.Notice;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.Outbox;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;

/** Tells the officer who is given a task, and the one it is taken from; each by whom, and what the head says to it. */
@Component
class AssignmentListener {

    private final Outbox outbox;
    private final Organization organization;
    private final Clock clock;

    AssignmentListener(Outbox outbox, Organization organization, Clock clock) {
        this.outbox = outbox;
        this.organization = organization;
        this.clock = clock;
    }

    /** Whoever has lost the role meanwhile is told nothing of the work of the group. */
    @EventListener
    void given(TaskGiven event) {
        var notices = new ArrayList<Notice>();
        officer(event, event.to())
                .map(officer -> notice(officer, NoticeKind.TASK_GIVEN, event, toTheNext(event)))
                .ifPresent(notices::add);
        officer(event, event.from())
                .map(officer -> notice(officer, NoticeKind.TASK_TAKEN_BACK, event, toTheFormer(event)))
                .ifPresent(notices::add);
        outbox.add(notices);
    }

    private Optional<Official> officer(TaskGiven event, String userId) {
        return organization.membersOf(event.role()).stream()
                .filter(officer -> officer.userId().equals(userId))
                .findFirst();
    }

    /** The digest counts the step and does not repeat it. */
    private Map<String, Object> toTheNext(TaskGiven event) {
        return Map.of(
                "lead",
                "%s giao cho bạn việc “%s”.".formatted(organization.nameOf(event.by()), event.stepName()),
                "next",
                "Việc đã ở trong “Việc của tôi”: mở từ Trang chủ hoặc Tasklist để làm.",
                "step",
                event.step());
    }

    private Map<String, Object> toTheFormer(TaskGiven event) {
        var by = organization.nameOf(event.by());
        return Map.of(
                "lead",
                event.to() == null
                        ? "%s lấy lại việc “%s” của bạn, trả về nhóm.".formatted(by, event.stepName())
                        : "%s lấy lại việc “%s” của bạn, giao cho %s."
                                .formatted(by, event.stepName(), organization.nameOf(event.to())),
                "next",
                "Bạn không phải làm việc này nữa; phần đang nhập dở không còn.");
    }

    private Notice notice(Official recipient, NoticeKind kind, TaskGiven event, Map<String, Object> words) {
        var model = new HashMap<String, Object>(words);
        model.put("headline", "%s: “%s”, %s".formatted(kind.label(), event.stepName(), event.subject()));
        model.put(
                "facts", event.note() == null ? List.of() : List.of(Map.of("label", "Ghi chú", "value", event.note())));
        model.put("items", List.of(Map.of("number", event.subject(), "detail", "")));
        model.put("path", "/trang-chu");
        model.put("button", "Mở trang chủ");
        return new Notice(
                recipient,
                event.subject(),
                kind,
                LocalDate.ofInstant(clock.instant(), HomeZone.ID),
                model,
                null,
                UUID.randomUUID().toString());
    }
}
