package vn.khenthuong.support;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Counts what goes over a data source: a batch is one execution, as it is one round trip. */
public final class JdbcExecutions implements QueryExecutionListener {

    private final AtomicLong executions = new AtomicLong();
    private final ThreadLocal<Long> begun = new ThreadLocal<>();
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
    }
}
