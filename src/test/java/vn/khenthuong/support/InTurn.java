package vn.khenthuong.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionOperations;

/** Two people of whom the second begins before the first has committed, and waits for him: the database says that he does. */
public final class InTurn {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final TransactionOperations transaction;
    private final JdbcTemplate jdbc;

    InTurn(TransactionOperations transaction, JdbcTemplate jdbc) {
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /**
     * @param first what is committed once the second one waits for it
     * @return what the second one gets; what he throws is thrown
     */
    public <T> T second(Runnable first, Callable<T> second) throws Exception {
        return second(first, second, () -> {});
    }

    /** @param meanwhile what the first one does in the same transaction while the second one waits */
    public <T> T second(Runnable first, Callable<T> second, Runnable meanwhile) throws Exception {
        var later = new FutureTask<>(second);
        transaction.executeWithoutResult(status -> {
            first.run();
            var holder = jdbc.queryForObject("SELECT pg_backend_pid()", Integer.class);
            new Thread(later, "second").start();
            await().atMost(PATIENCE).until(() -> later.isDone() || somebodyWaitsFor(holder));
            assertThat(later.isDone()).as("done without waiting for the first").isFalse();
            meanwhile.run();
        });
        try {
            return later.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof Exception cause ? cause : failed;
        }
    }

    private boolean somebodyWaitsFor(int holder) {
        return jdbc.queryForObject(
                        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND ? = ANY (pg_blocking_pids(pid))",
                        Integer.class,
                        holder)
                > 0;
    }
}
