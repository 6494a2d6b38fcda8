package vn.khenthuong.engine.guard;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.kernel.RoleLimits;

/**
 * Tasks that an official does not get although they are offered to a group of his: he holds that role for other kinds of work
 * only. They are in none of his lists, and he can neither take nor read them. Nothing is asked of those whose roles have no limit.
 */
@Component
class WithheldTasks {

    private static final String ONE = """
            SELECT EXISTS (SELECT 1 FROM public.act_ru_task seen WHERE seen.id_ = :task AND %s)
            """;

    private final ObjectProvider<RoleLimits> limits;
    private final JdbcClient jdbc;

    /** @param limits looked up late: features use the engine, and the engine is built with this */
    WithheldTasks(ObjectProvider<RoleLimits> limits, JdbcClient jdbc) {
        this.limits = limits;
        this.jdbc = jdbc;
    }

    /** Condition on the row {@code seen} of a task; empty where nothing is withheld. */
    String condition(Actor reader) {
        var limited = Optional.ofNullable(limits.getIfAvailable())
                .map(known -> known.of(reader))
                .orElse(Map.of());
        if (limited.isEmpty()) {
            return "";
        }
        var within = limited.entrySet().stream()
                .filter(role -> !role.getValue().isEmpty())
                .map(role -> "offered.group_id_ = %s AND definition.key_ IN (%s)"
                        .formatted(text(role.getKey()), texts(role.getValue())));
        var free = reader.groups().stream()
                .filter(group -> !limited.containsKey(group))
                .toList();
        var open =
                free.isEmpty() ? Stream.<String>empty() : Stream.of("offered.group_id_ IN (%s)".formatted(texts(free)));
        return """
                EXISTS (SELECT 1 FROM public.act_ru_identitylink offered
                         WHERE offered.task_id_ = seen.id_ AND offered.type_ = 'candidate' AND offered.group_id_ IN (%s))
                AND NOT EXISTS (SELECT 1 FROM public.act_ru_identitylink offered, public.act_re_procdef definition
                         WHERE offered.task_id_ = seen.id_ AND offered.type_ = 'candidate'
                           AND definition.id_ = seen.proc_def_id_ AND (%s))""".formatted(
                        texts(limited.keySet()), Stream.concat(within, open).collect(Collectors.joining(" OR ")));
    }

    /** Whether the task is withheld from the official. */
    boolean contains(String taskId, Actor reader) {
        var condition = condition(reader);
        return !condition.isEmpty()
                && jdbc.sql(ONE.formatted(condition))
                        .param("task", taskId)
                        .query(Boolean.class)
                        .single();
    }

    /** @throws NotPermittedException when it is withheld from the official */
    void refuse(String taskId, Actor reader) {
        if (contains(taskId, reader)) {
            throw new NotPermittedException(RoleLimits.BEYOND);
        }
    }

    private static String texts(Collection<String> values) {
        return values.stream().sorted().map(WithheldTasks::text).collect(Collectors.joining(", "));
    }

    /** Part of statements of the engine, whose own parameters are bound already. */
    private static String text(String value) {
        return "'%s'".formatted(value.replace("'", "''"));
    }
}
