package vn.khenthuong.kernel;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is read once while one question is answered. The guard of a form looks at the same rows through many eyes – gates, conditions,
 * lists of options – and wants one picture of them. Outside such a question everything is read anew each time, so nobody decides by what
 * has become old meanwhile. The picture ends as soon as the transaction locks a row: whoever waited for somebody sees what that one has
 * done.
 *
 * @param <K> key of what is read
 * @param <V> what was read; never null
 */
public final class ReadOnce<K, V> {

    private static final Object QUESTION = new Object();

    /** Answers a question by one picture; a question within a question is part of it. */
    public static <T> T during(Supplier<T> question) {
        if (TransactionSynchronizationManager.hasResource(QUESTION)) {
            return question.get();
        }
        TransactionSynchronizationManager.bindResource(QUESTION, new IdentityHashMap<ReadOnce<?, ?>, Map<?, ?>>());
        try {
            return question.get();
        } finally {
            end();
        }
    }

    /** To be called with a row just locked: from now on everything is read anew. */
    static void end() {
        TransactionSynchronizationManager.unbindResourceIfPossible(QUESTION);
    }

    /** Whether a question is being answered. */
    public boolean isOpen() {
        return TransactionSynchronizationManager.hasResource(QUESTION);
    }

    /** What stands under the key, read now unless the question has read it already. */
    public V get(K key, Function<K, V> read) {
        if (!isOpen()) {
            return read.apply(key);
        }
        Map<K, V> known = known();
        V found = known.get(key);
        if (found == null) {
            found = read.apply(key);
            known.put(key, found);
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private Map<K, V> known() {
        var picture = (Map<ReadOnce<?, ?>, Map<K, V>>) TransactionSynchronizationManager.getResource(QUESTION);
        return picture.computeIfAbsent(this, first -> new HashMap<>());
    }
}
