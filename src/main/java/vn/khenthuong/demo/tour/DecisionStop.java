package vn.khenthuong.demo.tour;

import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.AwardListProcess;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.demo.OpenTasks;
import vn.khenthuong.demo.tour.Offer.Deed;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;

/** The round closes, its list runs to the Chair, who refuses one case; the decision gets its number and is published. */
@Component
@Profile(Demo.PROFILE)
class DecisionStop implements TourStop {

    private static final String LETTER = "d";
    private static final String TITLE = "Từ đóng đợt đến quyết định công bố";
    private static final String LOOK =
            "Đóng đợt, cho danh sách chạy qua các bước đến Chủ tịch; Chủ tịch không khen một trường hợp và nêu lý do, văn thư"
                    + " cấp số. Trang công bố chỉ có những người được khen, ai cũng xem được, không cần đăng nhập.";

    private final Rounds rounds;
    private final AwardLists lists;
    private final OpenTasks tasks;

    DecisionStop(Rounds rounds, AwardLists lists, OpenTasks tasks) {
        this.rounds = rounds;
        this.lists = lists;
        this.tasks = tasks;
    }

    @Override
    public StopView view() {
        return rounds.find(Demo.FIRST_ROUND)
                .map(this::view)
                .orElseGet(() -> view(StopState.LOST, "Chưa có đợt %s.".formatted(Demo.FIRST_ROUND), List.of()));
    }

    private StopView view(AwardRound round) {
        var all = lists.ofRound(round.code());
        var issued = lists.published(round.code());
        if (!issued.isEmpty()) {
            var decision = issued.get(0);
            return view(
                    StopState.DONE,
                    "%s đã ban hành, khen thưởng %d trường hợp."
                            .formatted(
                                    decision.document().cited("Quyết định"),
                                    decision.awarded().size()),
                    List.of(Offer.own("Xem trang công bố như người dân", "/cong-bo")));
        }
        if (round.state() == RoundState.OPEN) {
            return view(
                    StopState.NEXT,
                    "Đợt %s đang nhận đề nghị.".formatted(round.code()),
                    List.of(Offer.deed("Đóng đợt", Deed.CLOSE_ROUND)));
        }
        return all.stream()
                .filter(list -> !list.state().isFinal())
                .findFirst()
                .map(this::underWay)
                .or(() -> Optional.of(round)
                        .filter(closed -> closed.state() == RoundState.CLOSED)
                        .map(closed -> toTheChair("Đợt đã đóng, danh sách chưa lập.")))
                .orElseGet(() -> view(
                        StopState.LOST,
                        "Đợt %s đã kết thúc mà không có hồ sơ nào đến Chủ tịch.".formatted(round.code()),
                        List.of()));
    }

    private StopView underWay(AwardListSnapshot list) {
        var where = "Danh sách %s: %s.".formatted(list.code(), list.state().label());
        if (list.state() == AwardListState.SUBMITTED) {
            return view(
                    StopState.NEXT,
                    where,
                    desk("Quyết định với vai Chủ tịch", AwardListProcess.Tasks.DECIDE, Bodies.CHAIR));
        }
        if (list.state() == AwardListState.DECIDED) {
            return view(
                    StopState.NEXT,
                    where,
                    desk("Cấp số quyết định với vai văn thư", AwardListProcess.Tasks.ISSUE_DECISION, Bodies.CLERK));
        }
        return toTheChair(where);
    }

    private List<Offer> desk(String label, UserTask<?> step, String official) {
        return tasks.at(step).stream()
                .filter(task -> task.isFreeFor(official))
                .map(task -> Offer.task(label, official, task.id()))
                .limit(1)
                .toList();
    }

    private static StopView toTheChair(String where) {
        return view(StopState.NEXT, where, List.of(Offer.deed("Chạy đến Chủ tịch", Deed.RUN_TO_CHAIR)));
    }

    private static StopView view(StopState state, String remark, List<Offer> offers) {
        return new StopView(LETTER, TITLE, LOOK, state, remark, offers);
    }
}
