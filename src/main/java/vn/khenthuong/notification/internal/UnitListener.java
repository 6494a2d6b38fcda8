package vn.khenthuong.notification.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.ReorganisationTookEffect;
import vn.khenthuong.organization.ReorganisationTookEffect.Effect;

/** Tells the officials of units and departments that are reorganised what is otherwise from that day on: one notice each. */
@Component
class UnitListener {

    private static final String NEXT =
            "Hồ sơ, báo cáo đang làm dở giữ nguyên số và hạn. Việc nay thuộc về bạn có ở Trang chủ và Tasklist.";

    private final Outbox outbox;
    private final Clock clock;

    UnitListener(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @EventListener
    void tookEffect(ReorganisationTookEffect event) {
        Map<String, Official> people = new LinkedHashMap<>();
        Map<String, List<Effect>> concerning = new LinkedHashMap<>();
        event.effects()
                .forEach(effect -> effect.concerned().forEach(official -> {
                    people.putIfAbsent(official.userId(), official);
                    concerning
                            .computeIfAbsent(official.userId(), user -> new ArrayList<>())
                            .add(effect);
                }));
        var occurrence = UUID.randomUUID().toString();
        outbox.add(people.values().stream()
                .filter(Official::hasAddress)
                .map(official -> notice(official, concerning.get(official.userId()), occurrence))
                .toList());
    }

    private Notice notice(Official official, List<Effect> effects, String occurrence) {
        var from = effects.get(0).change().from();
        var facts = new ArrayList<Map<String, Object>>();
        effects.forEach(effect -> {
            effect.sentences().forEach(sentence -> facts.add(Map.of("label", "Thay đổi", "value", sentence)));
            if (effect.tasksTaken() > 0) {
                facts.add(
                        Map.of("label", "Việc đang mở chuyển theo", "value", "%d việc".formatted(effect.tasksTaken())));
            }
        });
        return new Notice(
                official,
                "Sắp xếp từ ngày %s".formatted(VietnameseDates.of(from)),
                NoticeKind.UNITS_CHANGED,
                LocalDate.ofInstant(clock.instant(), HomeZone.ID),
                Map.of(
                        "headline",
                        "Thay đổi về đơn vị, chức năng từ ngày %s".formatted(VietnameseDates.of(from)),
                        "lead",
                        "Đơn vị của bạn, hoặc chức năng đơn vị giữ, thay đổi từ ngày %s."
                                .formatted(VietnameseDates.of(from)),
                        "facts",
                        facts,
                        "items",
                        List.of(),
                        "next",
                        NEXT,
                        "path",
                        "/trang-chu",
                        "button",
                        "Mở trang chủ"),
                null,
                occurrence);
    }
}
