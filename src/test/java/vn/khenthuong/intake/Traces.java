package vn.khenthuong.intake;

import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a dossier has left in the database, without what is its own alone: ids, times, number and name. */
final class Traces {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** Of its own alone too: in which transaction, on which occasion, after how many others, how fast. */
    private static final Set<String> OWN = Set.of("id", "name_key", "written_by", "occasion", "duration_");

    private static final String DUE = "due_date_";

    private static final String INSTANCES = "(SELECT proc_inst_id_ FROM act_hi_procinst WHERE business_key_ = ?)";
    private static final String TASKS = "(SELECT id_ FROM act_hi_taskinst WHERE proc_inst_id_ IN " + INSTANCES + ")";

    private static final Map<String, String> TABLES = Stream.of(
                    Stream.of("khenthuong.dossier", "khenthuong.dossier_duty")
                            .map(table -> Map.entry(table, "number = ?")),
                    Stream.of(Map.entry("khenthuong.audit_entry", "subject = ?")),
                    Stream.of(
                                    "act_ru_execution",
                                    "act_ru_task",
                                    "act_ru_variable",
                                    "act_ru_event_subscr",
                                    "act_hi_procinst",
                                    "act_hi_actinst",
                                    "act_hi_taskinst",
                                    "act_hi_varinst",
                                    "act_hi_detail")
                            .map(table -> Map.entry(table, "proc_inst_id_ IN " + INSTANCES)),
                    Stream.of(Map.entry("act_ru_job", "process_instance_id_ IN " + INSTANCES)),
                    Stream.of("act_ru_identitylink", "act_hi_identitylink")
                            .map(table -> Map.entry(table, "task_id_ IN " + TASKS)),
                    Stream.of(Map.entry("act_ru_authorization", "resource_id_ IN " + TASKS)))
            .flatMap(Function.identity())
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final JdbcClient jdbc;

    Traces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Rows by table, in no order; tables without a row are left out. */
    Map<String, List<String>> of(String number) {
        var name = jdbc.sql("SELECT nominee_name FROM khenthuong.dossier WHERE number = ?")
                .param(number)
                .query(String.class)
                .single();
        var traces = new TreeMap<String, List<String>>();
        TABLES.forEach((table, condition) -> {
            var rows =
                    jdbc
                            .sql("SELECT * FROM " + table + " WHERE " + condition)
                            .param(number)
                            .query()
                            .listOfRows()
                            .stream()
                            .map(row -> row(row, number, name))
                            .sorted()
                            .toList();
            if (!rows.isEmpty()) {
                traces.put(table, rows);
            }
        });
        return traces;
    }

    private static String row(Map<String, Object> row, String number, String name) {
        var common = new TreeMap<String, String>();
        row.forEach((column, value) -> {
            if (value != null && !OWN.contains(column) && (DUE.equals(column) || !(value instanceof Date))) {
                common.put(
                        column,
                        ID.matcher(value.toString().replace(number, "#").replace(name, "…"))
                                .replaceAll("*"));
            }
        });
        return common.toString();
    }
}
