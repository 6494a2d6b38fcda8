package vn.khenthuong.notification.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.assignment.Handover;
import vn.khenthuong.assignment.TasksHandedOver;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.notification.Notice;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.Outbox;
import vn.khenthuong.organization.Official;

/** Tells the three who have to do with a handover, each once for all of its tasks: who gave, who has them now, and the head. */
@Component
class HandoverListener {

    private static final String ADDRESS = "/phan-cong/ban-giao/";

    private final Outbox outbox;
    private final Clock clock;

    HandoverListener(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void handedOver(TasksHandedOver event) {
        var notices = new ArrayList<Notice>();
        notices.add(notice(
                event.receiver(),
                event.handover(),
                "Bạn nhận bàn giao %s.".formatted(from(event.handover())),
                "Các việc đã ở trong “Việc của tôi”: mở từ Trang chủ hoặc Tasklist, phần người giao đang nhập còn ở đó. Tải biên"
                        + " bản, ký và lưu theo quy định của đơn vị."));
        if (event.giver().hasAddress()) {
            notices.add(notice(
                    event.giver(),
                    event.handover(),
                    "Việc của bạn đã được bàn giao cho %s."
                            .formatted(event.receiver().fullName()),
                    "Bạn không phải làm các việc này nữa. Tải biên bản, ký và nộp đơn vị lưu."));
        }
        event.heads().stream()
                .filter(head -> head.official().hasAddress())
                .map(head -> notice(
                        head.official(),
                        head.part(),
                        "%s nhận bàn giao %s.".formatted(event.receiver().fullName(), from(head.part())),
                        head.part().left().isEmpty()
                                ? "Tải biên bản để ký chứng kiến."
                                : "Còn việc người nhận không nhận được: phân công cho người khác ở mục “Phân công”. Tải biên bản để"
                                        + " ký chứng kiến."))
                .forEach(notices::add);
        outbox.add(notices);
    }

    private static String from(Handover handover) {
        return "%d việc của %s".formatted(handover.taken(), handover.giverName());
    }

    private Notice notice(Official recipient, Handover handover, String lead, String next) {
        return new Notice(
                recipient,
                "việc của %s".formatted(handover.giverName()),
                NoticeKind.TASKS_HANDED_OVER,
                LocalDate.ofInstant(clock.instant(), HomeZone.ID),
                Map.of(
                        "headline",
                        "%s: %s cho %s"
                                .formatted(
                                        NoticeKind.TASKS_HANDED_OVER.label(),
                                        handover.giverName(),
                                        handover.receiverName()),
                        "lead",
                        lead,
                        "facts",
                        facts(handover),
                        "next",
                        next,
                        "items",
                        handover.lines().stream().map(HandoverListener::item).toList(),
                        "path",
                        ADDRESS + handover.id(),
                        "button",
                        "Mở biên bản"),
                null,
                handover.id().toString());
    }

    private static List<Map<String, String>> facts(Handover handover) {
        return Stream.of(
                        Map.of("label", "Người thực hiện", "value", handover.doneByName()),
                        Map.of("label", "Ghi chú", "value", handover.note() == null ? "không có" : handover.note()))
                .toList();
    }

    private static Map<String, String> item(Handover.Line line) {
        return Map.of(
                "number",
                line.subject(),
                "detail",
                line.isTaken() ? line.step() : "%s: chưa bàn giao. %s".formatted(line.step(), line.objection()));
    }
}
