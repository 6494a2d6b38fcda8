package vn.khenthuong.support;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Counts what goes over a data source: a batch is one execution, as it is one round trip. */
public final class JdbcExecutions implements QueryExecutionListener {

    private final AtomicLong executions = new AtomicLong();
    private final ThreadLocal<Long> begun = new ThreadLocal<>();
    private final AtomicReference<Interruption> interruption = new AtomicReference<>();
    private volatile Statements statements;

    public DataSource watch(DataSource source) {
        return ProxyDataSourceBuilder.create(source).listener(this).build();
    }

    public long count() {
        return executions.get();
    }

    /** From now on also writes down what is executed; null to stop. */
    public void noteIn(Statements statements) {
        this.statements = statements;
    }

    /** What is executed while this is done. */
    public Statements during(Runnable work) {
        var noted = new Statements();
        noteIn(noted);
        try {
            work.run();
        } finally {
            noteIn(null);
        }
        return noted;
    }

    /** Once, right after a statement that contains this, before whoever executed it goes on. */
    public void onceAfter(String part, Runnable happens) {
        var waiting = new Interruption(part, happens);
        if (!interruption.compareAndSet(null, waiting)) {
            throw new IllegalStateException("One interruption at a time");
        }
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        begun.set(System.nanoTime());
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        executions.incrementAndGet();
        var noting = statements;
        if (noting != null) {
            noting.add(queries.get(0).getQuery(), System.nanoTime() - begun.get());
        }
        var waiting = interruption.get();
        if (waiting != null
                && Statements.oneLine(queries.get(0).getQuery()).contains(waiting.part())
                && interruption.compareAndSet(waiting, null)) {
            waiting.happens().run();
        }
    }

    private record Interruption(String part, Runnable happens) {}
}
