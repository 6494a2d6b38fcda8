package vn.khenthuong.nomination;

import java.util.List;
import vn.khenthuong.kernel.PlanCitation;

/**
 * What the numeric tests of the criteria say about a nominee; shown to every later reviewer.
 *
 * @param tests results in the order of the rules; empty for groups that are judged in words only
 * @param explanation what the unit says where a test or a criterion of the locality is not met, or null
 * @param local what the criteria of the locality say; null where no plan of one was in force
 */
public record CriteriaOutcome(List<Test> tests, String explanation, LocalOutcome local) {

    /** Where no locality adds anything. */
    public CriteriaOutcome(List<Test> tests, String explanation) {
        this(tests, explanation, null);
    }

    public CriteriaOutcome {
        tests = List.copyOf(tests);
    }

    /** Whether selecting the nominee needs a remark: a test or a local criterion failed, or cannot be proven yet. */
    public boolean needsRemark() {
        return !meetsEveryTest() || hasUnmetLocal();
    }

    /** Whether every numeric test is met and proven; so it is where the group has none. */
    public boolean meetsEveryTest() {
        return tests.stream().allMatch(test -> test.verdict() == Verdict.MET);
    }

    /** The same with what the criteria of the locality say. */
    public CriteriaOutcome withLocal(LocalOutcome other) {
        return new CriteriaOutcome(tests, explanation, other);
    }

    /** Whether a criterion of the locality is not met: the unit explains, the reviewer remarks; it is no test of the province's. */
    public boolean hasUnmetLocal() {
        return local != null && local.hasUnmet();
    }

    /** Whether a test is not met, so that the unit has to explain. */
    public boolean hasFailedTest() {
        return tests.stream().anyMatch(test -> test.verdict() == Verdict.NOT_MET);
    }

    /**
     * One test.
     *
     * @param rule e.g. {@code R-032}
     * @param text Vietnamese wording of the rule and of the verdict
     * @param numbers the computed numbers in Vietnamese
     * @param estimated whether the numbers are an estimate that the locality confirms
     */
    public record Test(String rule, Verdict verdict, String text, String numbers, boolean estimated) {

        /** Where the plan has the rule, e.g. “điểm c khoản 1 Mục IV”. */
        public String citation() {
            return PlanCitation.of(rule);
        }

        /** The Vietnamese name of the verdict; what rests on an estimate says so. */
        public String verdictLabel() {
            return estimated && verdict == Verdict.MET ? verdict.label() + " (ước)" : verdict.label();
        }
    }

    /** Answer of a numeric test. */
    public enum Verdict {
        MET("Đạt"),
        NOT_MET("Không đạt"),
        /** Cannot be proven before 2025: a reviewer confirms. */
        CONFIRM("Cần người thẩm tra xác nhận");

        private final String label;

        Verdict(String label) {
            this.label = label;
        }

        /** The Vietnamese name. */
        public String label() {
            return label;
        }
    }
}
