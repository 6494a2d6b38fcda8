package vn.khenthuong.bench;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.ExecutionInfo;
import net.ttddyy.dsproxy.QueryInfo;
import net.ttddyy.dsproxy.listener.QueryExecutionListener;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;

/** Counts what goes over a data source: a batch is one execution, as it is one round trip. */
final class JdbcExecutions implements QueryExecutionListener {

    private final AtomicLong executions = new AtomicLong();
    private final Map<String, LongAdder> statements = new ConcurrentHashMap<>();

    DataSource watch(DataSource source) {
        return ProxyDataSourceBuilder.create(source).listener(this).build();
    }

    long count() {
        return executions.get();
    }

    @Override
    public void beforeQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        // counted when it is over
    }

    @Override
    public void afterQuery(ExecutionInfo execution, List<QueryInfo> queries) {
        executions.incrementAndGet();
        queries.stream()
                .limit(1)
                .map(QueryInfo::getQuery)
                .forEach(sql -> statements
                        .computeIfAbsent(sql.strip().replaceAll("\\s+", " "), unseen -> new LongAdder())
                        .increment());
    }

    /** What was executed most, with how often. */
    List<String> top(int many) {
        return statements.entrySet().stream()
                .sorted((one, other) ->
                        Long.compare(other.getValue().sum(), one.getValue().sum()))
                .limit(many)
                .map(entry -> "%7d  %.150s".formatted(entry.getValue().sum(), entry.getKey()))
                .toList();
    }

    void forget() {
        statements.clear();
    }
}
