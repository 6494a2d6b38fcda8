package vn.khenthuong.engine.guard;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.HistoricProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.HistoricTaskInstanceQueryImpl;
import org.camunda.bpm.engine.impl.ProcessInstanceQueryImpl;
import org.camunda.bpm.engine.impl.TaskQueryImpl;

/**
 * Finds expressions in a query, its nested "or" queries included: the engine would evaluate the nested ones for anybody who
 * is signed in.
 */
final class QueryExpressions {

    private QueryExpressions() {}

    /** Whether a query carries an expression; what is no query known to us counts as one that does. */
    static boolean in(Object query) {
        return query != null && in(query, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    static boolean inFilter(Object filter) {
        return in(((Filter) filter).getQuery());
    }

    private static boolean in(Object candidate, Set<Object> seen) {
        if (!(candidate instanceof AbstractQuery<?, ?> query)) {
            return true;
        }
        if (!seen.add(query)) {
            return false;
        }
        return !query.getExpressions().isEmpty() || nested(query).stream().anyMatch(inner -> in(inner, seen));
    }

    private static List<?> nested(AbstractQuery<?, ?> query) {
        if (query instanceof TaskQueryImpl tasks) {
            return tasks.getQueries();
        }
        if (query instanceof HistoricTaskInstanceQueryImpl tasks) {
            return tasks.getQueries();
        }
        if (query instanceof ProcessInstanceQueryImpl instances) {
            return instances.getQueries();
        }
        if (query instanceof HistoricProcessInstanceQueryImpl instances) {
            return instances.getQueries();
        }
        return List.of();
    }
}
