package vn.khenthuong.support;

import java.time.LocalDate;
import java.util.Map;

/** The round {@value #CODE}, opened by the two departments on its day. */
public final class FinalReview {

    public static final String CODE = "TK2025";

    private static final LocalDate DAY = LocalDate.of(2025, 1, 2);
    private static final int DAYS_OPEN = 57;

    private FinalReview() {}

    /** The clock goes there; what falls due on the way is left to the test. */
    public static void open(Officials officials, MutableClock clock) {
        clock.set(DAY);
        officials
                .as("canbo.so-noi-vu")
                .start("awardRound", RoundAnswers.of(CODE, "TONG_KET_2025", DAY, DAY.plusDays(DAYS_OPEN)))
                .expectSuccess();
        officials.as("lanhdao.so-noi-vu").complete(CODE, "userTask_confirmOpening", Map.of("outcome", "APPROVE"));
    }
}
