package vn.khenthuong.journey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.RoundAnswers;

/** A round of its own, so that what is done wrong in it disturbs nobody. */
final class Playground {

    private final Officials officials;
    private final Clock clock;

    Playground(Officials officials, Clock clock) {
        this.officials = officials;
        this.clock = clock;
    }

    /** An open round like the one of 2023. */
    Route open(String code) {
        propose(code);
        officials.as("lanhdao.so-noi-vu").complete(code, "userTask_confirmOpening", Map.of("outcome", "APPROVE"));
        return new Route(officials, clock, code);
    }

    /** One that waits for its opening. */
    void propose(String code) {
        officials.as("canbo.so-noi-vu").start("awardRound", proposal(code)).expectSuccess();
    }

    Map<String, Object> proposal(String code) {
        return RoundAnswers.of(
                code, "SO_KET_2023", LocalDate.now(clock), LocalDate.now(clock).plusDays(30));
    }

    static Map<String, Object> with(Map<String, ?> answers, String key, Object value) {
        Map<String, Object> changed = new HashMap<>(answers);
        changed.put(key, value);
        return changed;
    }
}
