package vn.khenthuong.notification.internal;

import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.internal.EventText.Fact;
import vn.khenthuong.notification.internal.EventText.Link;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Work;
import vn.khenthuong.supervision.Observation;
import vn.khenthuong.supervision.ObservationAnswered;
import vn.khenthuong.supervision.ObservationFiled;
import vn.khenthuong.supervision.ObservationWithdrawn;
import vn.khenthuong.supervision.ObservingAgency;

/**
 * Tells both departments what supervising bodies say, and the body that its observation was answered. What was said is not in it: mails
 * travel openly.
 */
@Component
class ObservationListener {

    private static final Link TO_OBSERVATION = new Link("/giam-sat#{number}", "/giam-sat", "Xem phản ánh");

    private final News news;
    private final Groups groups;

    ObservationListener(News news, Groups groups) {
        this.news = news;
        this.groups = groups;
    }

    @EventListener
    void filed(ObservationFiled event) {
        tell(
                NoticeKind.OBSERVATION_FILED,
                event.observation(),
                "%s có phản ánh về đợt %s."
                        .formatted(event.agencyName(), event.observation().round()),
                List.of(),
                "Đọc và trả lời ở trang “Giám sát”; phản ánh hiện bên cạnh danh sách đến khi quyết định.",
                groups.ofDepartments());
    }

    @EventListener
    void answered(ObservationAnswered event) {
        tell(
                NoticeKind.OBSERVATION_ANSWERED,
                event.observation(),
                "Phản ánh của cơ quan về đợt %s đã được trả lời."
                        .formatted(event.observation().round()),
                List.of(new Fact("Nơi trả lời", event.observation().answer().body())),
                "Mở trang “Giám sát” để đọc nội dung trả lời.",
                author(event.observation()));
    }

    @EventListener
    void withdrawn(ObservationWithdrawn event) {
        tell(
                NoticeKind.OBSERVATION_WITHDRAWN,
                event.observation(),
                "%s đã rút phản ánh về đợt %s; nội dung vẫn còn để đọc."
                        .formatted(event.agencyName(), event.observation().round()),
                List.of(new Fact("Lý do", event.observation().withdrawal().reason())),
                "Không phải làm gì thêm.",
                groups.ofDepartments());
    }

    private void tell(
            NoticeKind kind, Observation observation, String lead, List<Fact> facts, String next, Set<String> told) {
        news.tell(new Telling(
                kind,
                observation.round(),
                observation.number().toString(),
                "",
                new EventText(lead, facts, next, null, TO_OBSERVATION),
                told,
                Set.of(Work.ROUNDS, Work.LISTS)));
    }

    private Set<String> author(Observation observation) {
        return switch (observation.agency()) {
            case ObservingAgency.COUNCIL -> Set.of(Bodies.COUNCIL_SECRETARY, Bodies.COUNCIL_MEMBERS);
            case ObservingAgency.STEERING_COMMITTEE -> Set.of(Bodies.OBSERVERS);
            default -> groups.ofUnit(observation.agency());
        };
    }
}
