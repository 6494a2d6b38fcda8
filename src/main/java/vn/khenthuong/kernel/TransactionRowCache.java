package vn.khenthuong.kernel;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Rows that the current transaction has locked, as it read or wrote them last: nobody else changes them until the transaction ends, so
 * within it they need not be read again. And answers that have to be one within a transaction whoever changes something meanwhile.
 * Outside a transaction nothing is kept.
 *
 * @param <K> key of a row
 * @param <V> what was read; whoever keeps a mutable object shares it within the transaction
 */
public final class TransactionRowCache<K, V> {

    /** The row, where this transaction holds it. */
    public Optional<V> find(K key) {
        return Optional.ofNullable(rows().get(key));
    }

    /** To be called with a row just locked. */
    public void locked(K key, V row) {
        ReadOnce.end();
        keep(key, row);
    }

    /** To be called with a row locked before and written now, or with an answer that stands until the transaction ends. */
    public void keep(K key, V row) {
        rows().put(key, row);
    }

    /** To be called when rows may have been changed by a statement that did not say which. */
    public void forget() {
        rows().clear();
    }

    @SuppressWarnings("unchecked")
    private Map<K, V> rows() {
        if (!TransactionSynchronizationManager.isActualTransactionActive()
                || !TransactionSynchronizationManager.isSynchronizationActive()) {
            return new HashMap<>();
        }
        var bound = (Map<K, V>) TransactionSynchronizationManager.getResource(this);
        return bound == null ? bind(new HashMap<>()) : bound;
    }

    private Map<K, V> bind(Map<K, V> rows) {
        TransactionSynchronizationManager.bindResource(this, rows);
        TransactionSynchronizationManager.registerSynchronization(new Binding(rows));
        return rows;
    }

    /** Follows the transaction: another one inside it holds nothing of its rows, and with its end nothing is held. */
    private final class Binding implements TransactionSynchronization {

        private final Map<K, V> rows;

        Binding(Map<K, V> rows) {
            this.rows = rows;
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(TransactionRowCache.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(TransactionRowCache.this, rows);
        }

        /** What was locked since the savepoint is locked no longer; which rows these are is not known here. */
        @Override
        public void savepointRollback(Object savepoint) {
            rows.clear();
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(TransactionRowCache.this);
        }
    }
}
