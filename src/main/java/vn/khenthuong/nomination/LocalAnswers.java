package vn.khenthuong.nomination;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

/**
 * How the unit answers the criteria that its locality adds.
 *
 * @param plan the version of the plan they stand in
 * @param answers by number of the criterion there
 */
public record LocalAnswers(UUID plan, Map<Integer, Answer> answers) {

    public LocalAnswers {
        answers = answers == null ? Map.of() : Map.copyOf(answers);
    }

    /**
     * An answer.
     *
     * @param yes to a question of yes or no, else null
     * @param count the number reached, else null
     * @param evidence what proves it, or null
     */
    public record Answer(Boolean yes, BigDecimal count, String evidence) {}
}
