package vn.khenthuong.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;

/**
 * While the demonstration is set up no transaction waits for the disk: a set-up that is interrupted begins anew, and its end is
 * written after everything before it.
 */
@Component
@Profile(Demo.PROFILE)
class LaterCommits implements TransactionExecutionListener {

    private final SeedRepository seeds;
    private volatile boolean wanted;

    LaterCommits(SeedRepository seeds) {
        this.seeds = seeds;
    }

    void during(Runnable work) {
        wanted = true;
        try {
            work.run();
        } finally {
            wanted = false;
        }
    }

    @Override
    public void afterBegin(TransactionExecution transaction, Throwable failure) {
        if (wanted && failure == null && transaction.isNewTransaction()) {
            seeds.commitLater();
        }
    }
}
