package vn.khenthuong.demo.process;

import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.demo.DemoSettings;
import vn.khenthuong.demo.Scene;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.round.RoundKind;
import vn.khenthuong.round.RoundMandate;
import vn.khenthuong.round.RoundProposal;

/** The round {@value #CODE}, which was opened a week before somebody first sees the demonstration. */
@Component
@Profile(Demo.PROFILE)
@Order(2)
class InterimReview implements Scene {

    static final String CODE = Demo.FIRST_ROUND;

    private static final LocalDate REFERENCE_DATE = LocalDate.of(2023, 6, 1);
    private static final int DAYS_OPEN = 38;
    private static final int GUIDANCE_BEFORE = 3;

    private final DemoRounds rounds;
    private final LocalDate opening;

    InterimReview(DemoRounds rounds, DemoSettings settings) {
        this.rounds = rounds;
        this.opening = settings.openingDay();
    }

    @Override
    public LocalDate day() {
        return opening;
    }

    @Override
    public void play() {
        rounds.open(new RoundProposal(
                CODE,
                RoundKind.SO_KET_2023,
                "Sơ kết phong trào thi đua “Vì người nghèo - Không để ai bị bỏ lại phía sau” năm 2023",
                "A",
                2023,
                REFERENCE_DATE,
                Deadline.endOf(opening.plusDays(DAYS_OPEN)).instant(),
                new RoundMandate(
                        new DocumentReference("812/HD-SNV", opening.minusDays(GUIDANCE_BEFORE)),
                        new DocumentReference("1046/SLĐTBXH-BTXH", opening.minusDays(GUIDANCE_BEFORE + 1)),
                        null,
                        null)));
    }
}
