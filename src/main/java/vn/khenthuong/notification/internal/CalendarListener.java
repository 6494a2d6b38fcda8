package vn.khenthuong.notification.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.calendar.DeadlinesMoved;
import vn.khenthuong.calendar.MovedDeadline;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.notification.Notice;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.Outbox;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;

/** Tells whoever has work at hand that the calendar has moved its deadlines: one mail for each, however many there are. */
@Component
class CalendarListener {

    private static final int LISTED = 30;

    private final Outbox outbox;
    private final OpenSteps steps;
    private final Organization organization;
    private final Clock clock;

    CalendarListener(Outbox outbox, OpenSteps steps, Organization organization, Clock clock) {
        this.outbox = outbox;
        this.steps = steps;
        this.organization = organization;
        this.clock = clock;
    }

    @EventListener
    void moved(DeadlinesMoved event) {
        var today = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
        var audience = new Audience(organization, today);
        var moved = event.moved().stream().collect(Collectors.toMap(MovedDeadline::taskId, Function.identity()));
        var told = new LinkedHashMap<Official, List<MovedDeadline>>();
        steps.all().stream()
                .filter(step -> moved.containsKey(step.taskId()))
                .forEach(step -> audience.holders(step)
                        .forEach(holder -> told.computeIfAbsent(holder, anybody -> new ArrayList<>())
                                .add(moved.get(step.taskId()))));
        outbox.add(told.entrySet().stream()
                .map(one -> new Notice(
                        one.getKey(),
                        "Lịch làm việc năm %d".formatted(event.year()),
                        NoticeKind.DEADLINES_MOVED,
                        today,
                        words(event, one.getValue()),
                        null,
                        UUID.randomUUID().toString()))
                .toList());
    }

    private static Map<String, Object> words(DeadlinesMoved event, List<MovedDeadline> moved) {
        return Map.of(
                "headline",
                "Dời %d hạn của bạn theo lịch làm việc năm %d".formatted(moved.size(), event.year()),
                "lead",
                "Lịch làm việc năm %d đã thay đổi theo %s nên hạn của các việc dưới đây dời theo."
                        .formatted(event.year(), event.document().cited()),
                "facts",
                List.of(),
                "items",
                moved.stream().limit(LISTED).map(CalendarListener::item).toList(),
                "next",
                (moved.size() > LISTED
                                ? "Còn %d việc nữa, xem ở “Việc của tôi”. ".formatted(moved.size() - LISTED)
                                : "")
                        + "Ngày hẹn trả lời ghi trên giấy tiếp nhận đã cấp giữ nguyên.",
                "path",
                "/trang-chu",
                "button",
                "Mở trang chủ");
    }

    private static Map<String, Object> item(MovedDeadline moved) {
        return Map.of(
                "number",
                moved.subject(),
                "detail",
                "%s, từ hết %s thành hết %s"
                        .formatted(
                                moved.step(),
                                VietnameseDates.of(new Deadline(moved.from()).lastDay()),
                                VietnameseDates.of(new Deadline(moved.to()).lastDay())));
    }
}
