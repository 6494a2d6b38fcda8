package vn.khenthuong.demo.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.demo.DemoTime;
import vn.khenthuong.demo.ForeseenWork;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.round.RoundKind;
import vn.khenthuong.round.RoundMandate;
import vn.khenthuong.round.RoundProposal;

/** The round {@value #CODE}, which the calendar of the demonstration brings; the units are those of its first day. */
@Component
@Profile(Demo.PROFILE)
class FinalReview implements ForeseenWork {

    static final String CODE = "TK2025";

    private static final LocalDate OPENING = LocalDate.of(2025, 1, 2);
    private static final Instant DEADLINE =
            Deadline.endOf(LocalDate.of(2025, 2, 28)).instant();

    private final DemoRounds rounds;
    private final Clock clock;

    FinalReview(DemoRounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    /** Never, in a demonstration that begins after it. */
    @Override
    public Instant nextAt() {
        var over = !clock.instant().isBefore(DEADLINE);
        return over || rounds.isThere(CODE) ? Instant.MAX : DemoTime.morningOf(OPENING);
    }

    @Override
    public String brings() {
        return "Mở đợt " + CODE;
    }

    @Override
    public void run() {
        if (!nextAt().isAfter(clock.instant())) {
            rounds.open(proposal());
        }
    }

    private static RoundProposal proposal() {
        return new RoundProposal(
                CODE,
                RoundKind.TONG_KET_2025,
                "Tổng kết phong trào thi đua “Vì người nghèo - Không để ai bị bỏ lại phía sau” năm 2025",
                "B",
                2025,
                OPENING,
                DEADLINE,
                new RoundMandate(
                        new DocumentReference("2519/HD-SNV", LocalDate.of(2024, 12, 27)),
                        new DocumentReference("3402/SLĐTBXH-BTXH", LocalDate.of(2024, 12, 26)),
                        new DocumentReference("4417/HD-BTĐKT", LocalDate.of(2024, 12, 9)),
                        null));
    }
}
