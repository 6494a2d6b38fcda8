package vn.khenthuong.demo.tour;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.engine.EngineNames;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.tracking.RoundBoard.StepCount;
import vn.khenthuong.tracking.RoundBoards;

/** Where the round stands, and where what is late lies. */
@Component
@Profile(Demo.PROFILE)
class BoardStop implements TourStop {

    private static final String LETTER = "c";
    private static final String TITLE = "Theo dõi: hồ sơ trễ hạn nằm ở đâu";
    private static final String LOOK =
            "Bảng theo dõi đợt cho biết từng bước có bao nhiêu hồ sơ, bao nhiêu trễ hạn; bấm con số để mở danh sách. Cockpit vẽ"
                    + " cùng những hồ sơ ấy trên sơ đồ quy trình.";
    private static final Actor OBSERVER = new Actor(Bodies.OBSERVERS, Set.of(Bodies.OBSERVERS));

    private final Rounds rounds;
    private final RoundBoards boards;

    BoardStop(Rounds rounds, RoundBoards boards) {
        this.rounds = rounds;
        this.boards = boards;
    }

    @Override
    public StopView view() {
        if (rounds.find(Demo.FIRST_ROUND).isEmpty()) {
            return view(StopState.LOST, "Chưa có đợt %s.".formatted(Demo.FIRST_ROUND), List.of());
        }
        return view(
                StopState.ALWAYS,
                late(),
                List.of(
                        Offer.page(
                                "Mở bảng theo dõi với vai giám sát", Bodies.OBSERVERS, "/theo-doi/" + Demo.FIRST_ROUND),
                        Offer.page("Mở Cockpit với vai giám sát", Bodies.OBSERVERS, EngineNames.COCKPIT)));
    }

    private String late() {
        var late = boards.of(Demo.FIRST_ROUND, OBSERVER).steps().stream()
                .filter(step -> step.late() > 0)
                .toList();
        return late.isEmpty()
                ? "Lúc này không có hồ sơ nào trễ hạn."
                : "Trễ hạn: %d hồ sơ (%s)."
                        .formatted(
                                late.stream().mapToLong(StepCount::late).sum(),
                                late.stream()
                                        .map(step -> "%s: %d".formatted(step.name(), step.late()))
                                        .collect(Collectors.joining("; ")));
    }

    private static StopView view(StopState state, String remark, List<Offer> offers) {
        return new StopView(LETTER, TITLE, LOOK, state, remark, offers);
    }
}
