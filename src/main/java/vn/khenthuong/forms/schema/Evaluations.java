package vn.khenthuong.forms.schema;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The expressions of a form within one check. Many fields share a condition, and settling what is visible asks each of them
 * several times; over the same values an expression is evaluated once, because FEEL is by far the most expensive part of a check.
 * Over codes, yes and no, and numbers – nothing anybody has written – an answer is remembered from one check to the next.
 */
final class Evaluations {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9_]{0,59}");
    private static final Cache<Question, Optional<Object>> REMEMBERED =
            Caffeine.newBuilder().maximumSize(10_000).build();

    private final Map<Question, Optional<Object>> answered = new HashMap<>();

    /** The value, empty when it is null or the evaluation fails. */
    Optional<Object> of(FeelExpression expression, Map<String, Object> context) {
        var values = new ArrayList<Object>();
        expression.references().forEach(name -> values.add(context.get(name)));
        var question = new Question(expression.text(), values);
        var answer = answered.get(question);
        if (answer == null) {
            answer = isRememberable(expression, values)
                    ? REMEMBERED.get(question, unanswered -> expression.evaluate(context))
                    : expression.evaluate(context);
            answered.put(question, answer);
        }
        return answer;
    }

    static boolean isRememberable(FeelExpression expression, List<Object> values) {
        return !expression.readsTheClock() && values.stream().allMatch(Evaluations::isPlain);
    }

    private static boolean isPlain(Object value) {
        return value == null
                || value instanceof Boolean
                || value instanceof Number
                || value instanceof String text && CODE.matcher(text).matches();
    }

    /** True only when the evaluation succeeds with true: whatever fails leaves a field visible, where its rules apply. */
    boolean holds(FeelExpression condition, Map<String, Object> context) {
        return of(condition, context).filter(Boolean.TRUE::equals).isPresent();
    }

    private record Question(String expression, List<Object> values) {}
}
