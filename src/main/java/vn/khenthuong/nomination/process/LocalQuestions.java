package vn.khenthuong.nomination.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.khenthuong.forms.AddedSection;
import vn.khenthuong.forms.AddedSection.Kind;
import vn.khenthuong.forms.AddedSection.Question;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.localplan.LocalCriterion;
import vn.khenthuong.localplan.LocalCriterion.Measure;
import vn.khenthuong.localplan.LocalPlan;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.LocalAnswers;

/**
 * The criteria a locality adds, as fields of the forms that write a dossier. Their keys name the version of the plan: what was typed
 * for another one is never taken for an answer to this one.
 */
final class LocalQuestions {

    /** The key of any such field. */
    private static final Pattern KEY = Pattern.compile("local([0-9a-f]{8})(?:Answer|Evidence)[0-9]+");

    private static final int LABEL_LENGTH = 200;

    private final LocalPlan plan;
    private final List<LocalCriterion> criteria;

    private LocalQuestions(LocalPlan plan, List<LocalCriterion> criteria) {
        this.plan = plan;
        this.criteria = criteria;
    }

    static LocalQuestions of(LocalPlan plan, DossierSnapshot dossier) {
        return new LocalQuestions(
                plan,
                plan.criteriaFor(Set.of(
                        dossier.nomineeType().name(), dossier.criteriaGroup().name())));
    }

    /** @throws ConflictException where what was submitted answers another version of the plan than the one in force */
    static void requireCurrent(Optional<LocalPlan> plan, Set<String> submitted) {
        var current = plan.map(LocalPlan::mark).orElse("");
        var outdated = submitted.stream()
                .map(KEY::matcher)
                .anyMatch(key -> key.matches() && !key.group(1).equals(current));
        if (outdated) {
            throw new ConflictException(
                    "Kế hoạch của địa phương đã được thay hoặc rút sau khi bạn mở biểu mẫu; hãy mở lại việc này để trả lời tiêu chí đang áp dụng.");
        }
    }

    /** @param hiddenWhen a condition of the form */
    Optional<AddedSection> section(String hiddenWhen) {
        if (criteria.isEmpty()) {
            return Optional.empty();
        }
        var questions = new ArrayList<Question>();
        for (var criterion : criteria) {
            questions.add(new Question(
                    answerKey(criterion),
                    label(criterion),
                    criterion.text().length() > LABEL_LENGTH
                            ? "%s. %s".formatted(criterion.wanted(), criterion.text())
                            : criterion.wanted(),
                    criterion.measure() == Measure.YES_NO ? Kind.YES_NO : Kind.NUMBER,
                    true));
            if (criterion.evidence() != null) {
                questions.add(new Question(
                        evidenceKey(criterion),
                        "Minh chứng %d: %s".formatted(criterion.number(), shortened(criterion.evidence())),
                        null,
                        Kind.TEXT,
                        false));
            }
        }
        return Optional.of(new AddedSection.Questions(
                "Tiêu chí của địa phương",
                "%s. Các tiêu chí này bổ sung cho tiêu chí của tỉnh.".formatted(plan.cited()),
                hiddenWhen,
                questions));
    }

    LocalAnswers read(Answers answers) {
        Map<Integer, LocalAnswers.Answer> given = new HashMap<>();
        for (var criterion : criteria) {
            var key = answerKey(criterion);
            if (answers.has(key)) {
                var yesNo = criterion.measure() == Measure.YES_NO;
                given.put(
                        criterion.number(),
                        new LocalAnswers.Answer(
                                yesNo
                                        ? answers.text(key)
                                                .map(AddedSection.YES::equals)
                                                .orElse(null)
                                        : null,
                                yesNo ? null : answers.number(key).orElse(null),
                                answers.text(evidenceKey(criterion)).orElse(null)));
            }
        }
        return new LocalAnswers(plan.id(), given);
    }

    /** What was answered before; answers to another version stay out. */
    Map<String, Object> prefill(LocalAnswers given) {
        Map<String, Object> fields = new HashMap<>();
        if (given == null || !plan.id().equals(given.plan())) {
            return fields;
        }
        for (var criterion : criteria) {
            var answer = given.answers().get(criterion.number());
            if (answer != null) {
                if (answer.yes() != null) {
                    fields.put(answerKey(criterion), answer.yes() ? AddedSection.YES : AddedSection.NO);
                }
                if (answer.count() != null) {
                    fields.put(answerKey(criterion), answer.count());
                }
                if (answer.evidence() != null) {
                    fields.put(evidenceKey(criterion), answer.evidence());
                }
            }
        }
        return fields;
    }

    private static String label(LocalCriterion criterion) {
        return "Tiêu chí %d: %s".formatted(criterion.number(), shortened(criterion.text()));
    }

    private static String shortened(String text) {
        return text.length() <= LABEL_LENGTH ? text : text.substring(0, LABEL_LENGTH) + "…";
    }

    private String answerKey(LocalCriterion criterion) {
        return "local%sAnswer%d".formatted(plan.mark(), criterion.number());
    }

    private String evidenceKey(LocalCriterion criterion) {
        return "local%sEvidence%d".formatted(plan.mark(), criterion.number());
    }
}
