package vn.khenthuong.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

@DisplayName("Các dòng mà giao dịch đang giữ")
class TransactionRowCacheTest {

    private final TransactionRowCache<String, Integer> rows = new TransactionRowCache<>();
    private final TransactionTemplate transaction = new TransactionTemplate(new Transactions());
    private final TransactionTemplate another =
            new TransactionTemplate(new Transactions(), new Own(TransactionDefinition.PROPAGATION_REQUIRES_NEW));

    @Test
    @DisplayName("giữ đến hết giao dịch, không lâu hơn")
    void untilTheTransactionEnds() {
        transaction.executeWithoutResult(status -> {
            rows.keep("A", 1);
            rows.keep("A", 2);
            assertThat(rows.find("A")).contains(2);
            assertThat(rows.find("B")).isEmpty();
        });

        assertThat(rows.find("A")).isEmpty();
        transaction.executeWithoutResult(status -> assertThat(rows.find("A")).isEmpty());
    }

    @Test
    @DisplayName("giao dịch hỏng cũng không để lại gì")
    void nothingAfterARollback() {
        transaction.executeWithoutResult(status -> {
            rows.keep("A", 1);
            status.setRollbackOnly();
        });

        transaction.executeWithoutResult(status -> assertThat(rows.find("A")).isEmpty());
    }

    @Test
    @DisplayName("giao dịch riêng bên trong không giữ những dòng ấy; giao dịch ngoài thì vẫn giữ")
    void anotherTransactionHoldsNothing() {
        transaction.executeWithoutResult(status -> {
            rows.keep("A", 1);
            another.executeWithoutResult(inner -> {
                assertThat(rows.find("A")).isEmpty();
                rows.keep("A", 9);
            });
            assertThat(rows.find("A")).contains(1);
        });
    }

    @Test
    @DisplayName("quay về giữa chừng thì các khóa từ đó không còn, nên không giữ gì")
    void nothingAfterASavepoint() {
        transaction.executeWithoutResult(status -> {
            rows.keep("A", 1);
            TransactionSynchronizationManager.getSynchronizations()
                    .forEach(synchronization -> synchronization.savepointRollback("savepoint"));
            assertThat(rows.find("A")).isEmpty();
        });
    }

    @Test
    @DisplayName("bỏ hết khi một lệnh đã đổi các dòng không rõ")
    void forgotten() {
        transaction.executeWithoutResult(status -> {
            rows.keep("A", 1);
            rows.forget();
            assertThat(rows.find("A")).isEmpty();
        });
    }

    @Test
    @DisplayName("ngoài giao dịch không giữ gì")
    void outsideATransaction() {
        rows.keep("A", 1);

        assertThat(rows.find("A")).isEmpty();
        assertThat(TransactionSynchronizationManager.getResourceMap()).isEmpty();
    }

    /** Transactions of nothing. */
    private static final class Transactions extends AbstractPlatformTransactionManager {

        private static final long serialVersionUID = 1L;

        @Override
        protected Object doGetTransaction() {
            return new Object();
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return TransactionSynchronizationManager.isActualTransactionActive();
        }

        @Override
        protected Object doSuspend(Object transaction) {
            return transaction;
        }

        @Override
        protected void doResume(Object transaction, Object suspended) {
            // nothing was taken away
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            // nothing to begin
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            // nothing to commit
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            // nothing to undo
        }
    }

    private record Own(int propagation) implements TransactionDefinition {

        @Override
        public int getPropagationBehavior() {
            return propagation;
        }
    }
}
