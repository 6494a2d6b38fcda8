package vn.khenthuong.engine.guard;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.authorization.Resources;

/**
 * The tables of the engine whose rows tell of process instances, and what of them a reader may see. Tasks are not among them: they
 * are listed to those to whom they are offered.
 */
enum RowsOfInstances {
    ACT_RU_EXECUTION,
    ACT_RU_VARIABLE,
    ACT_RU_EVENT_SUBSCR,
    ACT_RU_JOB("PROCESS_INSTANCE_ID_") {

        @Override
        String seenBy(ReaderScope scope) {
            return work(scope, "seen.RETRIES_ = 0 OR seen.EXCEPTION_MSG_ IS NOT NULL", "exception_msg_");
        }
    },
    ACT_RU_INCIDENT {

        @Override
        String seenBy(ReaderScope scope) {
            return scope.supervisesFailures() ? withoutKey(scope, "incident_msg_", "true") : super.seenBy(scope);
        }
    },
    ACT_RU_AUTHORIZATION("RESOURCE_ID_", "RES") {

        /** The rights to a task tell of it, and of the unit that has it. */
        @Override
        String seenBy(ReaderScope scope) {
            return whole(
                    "seen.RESOURCE_TYPE_ <> %d OR NOT EXISTS (SELECT 1 FROM public.act_ru_task task WHERE task.id_ = seen.%s AND EXISTS (%s))"
                            .formatted(Resources.TASK.resourceType(), column(), scope.hidden("task.proc_inst_id_")));
        }
    },
    ACT_HI_PROCINST,
    ACT_HI_ACTINST,
    ACT_HI_TASKINST,
    ACT_HI_VARINST,
    ACT_HI_DETAIL,
    ACT_HI_DECINST,
    ACT_HI_OP_LOG,
    /** Who was offered a task, and who took it, is kept with the outermost instance only. */
    ACT_HI_IDENTITYLINK("ROOT_PROC_INST_ID_"),
    ACT_HI_JOB_LOG("PROCESS_INSTANCE_ID_") {

        @Override
        String seenBy(ReaderScope scope) {
            return work(scope, "seen.JOB_EXCEPTION_MSG_ IS NOT NULL", "job_exception_msg_");
        }
    },
    ACT_HI_INCIDENT {

        @Override
        String seenBy(ReaderScope scope) {
            return scope.supervisesFailures() ? withoutKey(scope, "incident_msg_", "true") : super.seenBy(scope);
        }
    };

    /** Stands where an error names an instance of which the reader may not know the key. */
    static final String KEY_LEFT_OUT = "…";

    /** One of the tables in a statement, with the name it is given there. */
    static final Pattern IN_STATEMENT = Pattern.compile(
            "(?<!\\w)(?<table>%s)(?!\\w)(?:\\s+(?:AS\\s+)?(?<alias>\\w+))?"
                    .formatted(Arrays.stream(values()).map(Enum::name).collect(Collectors.joining("|"))),
            Pattern.CASE_INSENSITIVE);

    private final String column;
    private final String onlyAs;

    RowsOfInstances() {
        this("PROC_INST_ID_");
    }

    RowsOfInstances(String column) {
        this(column, null);
    }

    /**
     * @param column that names the instance
     * @param onlyAs the name under which statements list the rows; null for any
     */
    RowsOfInstances(String column, String onlyAs) {
        this.column = column;
        this.onlyAs = onlyAs;
    }

    static RowsOfInstances of(MatchResult found) {
        return valueOf(found.group(1).toUpperCase(Locale.ROOT));
    }

    /** Whether a statement that calls the table so tells its rows; it may look up rights in it as well. */
    boolean isListed(String alias) {
        return onlyAs == null || onlyAs.equalsIgnoreCase(alias);
    }

    /** Query without parameters, in the columns of the table: what the reader may see of it. */
    String seenBy(ReaderScope scope) {
        return whole("NOT EXISTS (%s)".formatted(hiddenKey(scope)));
    }

    String column() {
        return column;
    }

    String whole(String condition) {
        return "SELECT seen.* FROM %s seen WHERE %s".formatted(name(), condition);
    }

    private String hiddenKey(ReaderScope scope) {
        return scope.hidden("seen." + column);
    }

    /**
     * Work of the system. What belongs to no process is nobody's to read. Administrators, who have failed work repeated, see it by its
     * id, whatever it belongs to.
     */
    String work(ReaderScope scope, String failed, String message) {
        var visible = "NOT (seen.%s IS NULL AND seen.PROCESS_DEF_ID_ IS NULL) AND NOT EXISTS (%s)"
                .formatted(column, hiddenKey(scope));
        return scope.supervisesFailures()
                ? withoutKey(scope, message, "(%s) OR %s".formatted(visible, failed))
                : whole(visible);
    }

    /** @param message column of an error's text, which may name the instance by its key */
    String withoutKey(ReaderScope scope, String message, String condition) {
        return """
                SELECT told.* FROM %1$s seen,
                       LATERAL jsonb_populate_record(seen, jsonb_build_object('%2$s',
                               replace(seen.%2$s, coalesce((%3$s), ''), '%4$s'))) told
                 WHERE %5$s""".formatted(name(), message, hiddenKey(scope), KEY_LEFT_OUT, condition);
    }
}
