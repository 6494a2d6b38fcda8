package vn.khenthuong.engine.guard;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.Connection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.ibatis.executor.statement.StatementHandler;
import org.apache.ibatis.plugin.Interceptor;
import org.apache.ibatis.plugin.Intercepts;
import org.apache.ibatis.plugin.Invocation;
import org.apache.ibatis.plugin.Plugin;
import org.apache.ibatis.plugin.Signature;
import org.apache.ibatis.reflection.SystemMetaObject;
import vn.khenthuong.engine.Trusted;

/**
 * Keeps the rows of hidden instances out of whatever an official reads. The tables that tell of instances – they themselves, their
 * steps, values, tasks done, jobs, and what was done to them by whom – are replaced in the engine's statements by what is left of
 * them for the reader. So lists, pages, counts and statistics agree; and a search by a key or by the value of a variable, or an order
 * by it, tells nothing about what is hidden.
 */
@Intercepts(
        @Signature(
                type = StatementHandler.class,
                method = "prepare",
                args = {Connection.class, Integer.class}))
final class HiddenRows implements Interceptor {

    private static final Pattern TASKS = Pattern.compile(
            "(?<!\\w)(?<table>ACT_RU_TASK)(?!\\w)(?:\\s+(?:AS\\s+)?(?<alias>\\w+))?", Pattern.CASE_INSENSITIVE);

    /** What may follow a table that has no alias. */
    private static final Set<String> KEYWORDS =
            Set.of("WHERE", "ON", "INNER", "LEFT", "RIGHT", "CROSS", "JOIN", "GROUP", "ORDER", "UNION", "LIMIT", "SET");

    /** Statements of the engine are few, long, and looked through for every reader. */
    private static final LoadingCache<String, Tables> NAMED =
            Caffeine.newBuilder().maximumSize(2_000).build(Tables::in);

    /** Where a statement names tables that hide rows. */
    private record Tables(List<MatchResult> instances, boolean tasks) {

        static Tables in(String sql) {
            return new Tables(
                    RowsOfInstances.IN_STATEMENT.matcher(sql).results().toList(),
                    TASKS.matcher(sql).find());
        }
    }

    /** Asked for whatever takes part in a statement, every time: what nobody reads goes its way without a word. */
    @Override
    public Object plugin(Object target) {
        return target instanceof StatementHandler && reader() != null ? Plugin.wrap(target, this) : target;
    }

    /** From whom rows are hidden now; null where the product itself asks. */
    private static ReaderScope reader() {
        return Trusted.isActive() ? null : ReaderScope.current();
    }

    @Override
    public Object intercept(Invocation invocation) throws Throwable {
        var scope = reader();
        if (scope != null) {
            var statement = ((StatementHandler) invocation.getTarget()).getBoundSql();
            var sql = statement.getSql();
            var tables = NAMED.get(sql);
            if (!tables.instances().isEmpty()) {
                SystemMetaObject.forObject(statement).setValue("sql", withoutHidden(sql, tables, scope));
            }
            if (tables.tasks() && !scope.withheldTask().isEmpty()) {
                SystemMetaObject.forObject(statement)
                        .setValue("sql", withoutWithheld(statement.getSql(), scope.withheldTask()));
            }
        }
        return invocation.proceed();
    }

    private static String withoutHidden(String sql, Tables tables, ReaderScope scope) {
        var read = new StringBuilder();
        var end = 0;
        for (var found : tables.instances()) {
            read.append(sql, end, found.start()).append(replacement(found, scope, tables.tasks()));
            end = found.end();
        }
        return read.append(sql, end, sql.length()).toString();
    }

    private static String withoutWithheld(String sql, String withheld) {
        return TASKS.matcher(sql)
                .replaceAll(found -> Matcher.quoteReplacement(
                        readable(found, "(SELECT seen.* FROM ACT_RU_TASK seen WHERE NOT (%s)) ".formatted(withheld))));
    }

    /** Beside a task that is the reader's stands its own instance, by whose key it was looked for: nothing to be left out. */
    private static String replacement(MatchResult found, ReaderScope scope, boolean listsTasks) {
        var table = RowsOfInstances.of(found);
        return !table.isListed(found.group(2)) || listsTasks && table == RowsOfInstances.ACT_RU_EXECUTION
                ? found.group()
                : readable(found, "(%s) ".formatted(table.seenBy(scope)));
    }

    private static String readable(MatchResult found, String seen) {
        var table = found.group(1);
        var word = found.group(2);
        return word == null || KEYWORDS.contains(word.toUpperCase(Locale.ROOT))
                ? seen + table + (word == null ? "" : " " + word)
                : seen + word;
    }
}
