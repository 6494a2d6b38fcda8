package vn.khenthuong.forms.schema;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The expressions of a form within one check. Many fields share a condition, and settling what is visible asks each of them
 * several times; over the same values an expression is evaluated once, because FEEL is by far the most expensive part of a check.
 */
final class Evaluations {

    private final Map<Question, Optional<Object>> answered = new HashMap<>();

    /** The value, empty when it is null or the evaluation fails. */
    Optional<Object> of(FeelExpression expression, Map<String, Object> context) {
        var values = new ArrayList<Object>();
        expression.references().forEach(name -> values.add(context.get(name)));
        var question = new Question(expression.text(), values);
        var answer = answered.get(question);
        if (answer == null) {
            answer = expression.evaluate(context);
            answered.put(question, answer);
        }
        return answer;
    }

    /** True only when the evaluation succeeds with true: whatever fails leaves a field visible, where its rules apply. */
    boolean holds(FeelExpression condition, Map<String, Object> context) {
        return of(condition, context).filter(Boolean.TRUE::equals).isPresent();
    }

    private record Question(String expression, List<Object> values) {}
}
