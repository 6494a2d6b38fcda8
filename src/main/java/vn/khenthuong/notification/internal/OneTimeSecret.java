package vn.khenthuong.notification.internal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Something a mail says once and that nobody reads here: the words of the notice have a mark in its place, the model keeps it apart
 * until the mail has left.
 */
final class OneTimeSecret {

    /** Where it is kept in the model. */
    static final String KEY = "secret";

    /** What stands in its place for everybody but the recipient of the mail. */
    static final String MARK = "••••••••";

    private static final String FACTS = "facts";
    private static final String VALUE = "value";

    private OneTimeSecret() {}

    /** The model with the secret in its place, for the mail itself. */
    static Map<String, Object> shown(Map<String, Object> model) {
        if (!(model.get(KEY) instanceof String secret) || !(model.get(FACTS) instanceof List<?> facts)) {
            return model;
        }
        var shown = new HashMap<>(model);
        shown.put(FACTS, facts.stream().map(fact -> shown(fact, secret)).toList());
        return shown;
    }

    private static Object shown(Object fact, String secret) {
        if (!(fact instanceof Map<?, ?> line) || !MARK.equals(line.get(VALUE))) {
            return fact;
        }
        var shown = new HashMap<Object, Object>(line);
        shown.put(VALUE, secret);
        return shown;
    }
}
