package vn.khenthuong.nomination;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What the criteria of the locality say about a nominee, with their words as they stood when it was handed to the head of the unit:
 * a later plan changes nothing here.
 *
 * @param plan the version of the plan
 * @param cited the plan as it is cited
 * @param villageMeeting whether the plan wants the minutes of a village meeting of this nominee
 * @param tests in the order of the plan
 */
public record LocalOutcome(UUID plan, String cited, boolean villageMeeting, List<Test> tests) {

    public LocalOutcome {
        tests = tests == null ? List.of() : List.copyOf(tests);
    }

    /**
     * A criterion and its answer.
     *
     * @param number in the plan
     * @param wanted what has to be answered, in words
     * @param answer in words
     * @param evidence what proves it, or null
     */
    public record Test(int number, String text, String wanted, String answer, String evidence, boolean met) {

        /** The Vietnamese name of the verdict. */
        public String verdictLabel() {
            return met ? "Đạt" : "Không đạt";
        }
    }

    /** Whether a criterion is not met. */
    public boolean hasUnmet() {
        return tests.stream().anyMatch(test -> !test.met());
    }

    /** How many are met, which are not, and by what plan; empty where it asks nothing of this nominee. */
    public String inWords() {
        if (tests.isEmpty()) {
            return "";
        }
        var unmet = tests.stream()
                .filter(test -> !test.met())
                .map(test -> String.valueOf(test.number()))
                .collect(Collectors.joining(", "));
        return "Đạt %d/%d%s (%s)"
                .formatted(
                        tests.stream().filter(Test::met).count(),
                        tests.size(),
                        unmet.isEmpty() ? "" : ", không đạt tiêu chí " + unmet,
                        cited);
    }
}
