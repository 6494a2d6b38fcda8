package vn.khenthuong.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.JdbcExecutions;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Statements;

/**
 * How long the home page takes with many dossiers, and its statements. Rows are copied from a real dossier at each of three steps,
 * which is much faster than making them; {@link ScaleBench} makes its own over HTTP. Prints; judged by the reader.
 */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@DisplayName("Đo trang chủ với nhiều hồ sơ")
class HomeBench {

    private static final int DOSSIERS = Integer.getInteger("bench.dossiers", 10_000);
    private static final int REPETITIONS = Integer.getInteger("bench.repetitions", 9);
    private static final int SHOWN = 12;
    private static final String UNIT = "so-y-te";

    private static final String COPY = """
            INSERT INTO %1$s SELECT (jsonb_populate_record(NULL::%1$s, to_jsonb(row) || %2$s)).*
              FROM %1$s row CROSS JOIN generate_series(1, :copies) AS copy WHERE %3$s""";

    private final Officials officials;
    private final MutableClock clock;
    private final JdbcClient jdbc;
    private final JdbcExecutions executions;

    HomeBench(Officials officials, MutableClock clock, JdbcClient jdbc, JdbcExecutions executions) {
        this.officials = officials;
        this.clock = clock;
        this.jdbc = jdbc;
        this.executions = executions;
    }

    @Test
    @DisplayName("trang chủ của từng vai trò, danh sách của một bước")
    void measure() {
        var route = new Route(officials, clock, "SK2023");
        copy(route.open(Nominee.official(UNIT, "Nguyễn Thị Soạn")), DOSSIERS * 4 / 10);
        copy(route.prepared(Nominee.official(UNIT, "Nguyễn Thị Chờ")), DOSSIERS / 10);
        copy(route.submitted(Nominee.official(UNIT, "Nguyễn Thị Nộp")), DOSSIERS / 2);
        jdbc.sql("ANALYZE").update();
        for (var userId : List.of(
                "canbo." + UNIT,
                "lanhdao." + UNIT,
                "canbo.dam-rong",
                Route.FOCAL_OFFICER,
                Route.APPRAISAL_HEAD,
                Route.CHAIR,
                Route.OBSERVER,
                "quantri")) {
            print(userId, "/trang-chu");
        }
        print(Route.FOCAL_OFFICER, "/ho-so?buoc=FOCAL_AGENCY");
        print("canbo." + UNIT, "/ho-so?buoc=UNIT&cham=co");
        var statements = new Statements();
        executions.noteIn(statements);
        officials.as(Route.FOCAL_OFFICER).get("/trang-chu").expect(200);
        executions.noteIn(null);
        statements.top(SHOWN, 1).forEach(System.out::println);
    }

    /** The dossier, its instance, its task with the candidates and their rights, its line of the audit. */
    private void copy(String number, int copies) {
        var instance = jdbc.sql("SELECT id_ FROM public.act_ru_execution WHERE business_key_ = :number")
                .param("number", number)
                .query(String.class)
                .single();
        var task = jdbc.sql("SELECT id FROM khenthuong.open_task WHERE subject = :number")
                .param("number", number)
                .query(String.class)
                .single();
        copy(
                "khenthuong.dossier",
                "{'number': :key || copy, 'identity_number': null}",
                "number = :key",
                number,
                copies);
        copy(
                "public.act_ru_execution",
                "{'id_': :key || '-' || copy, 'proc_inst_id_': :key || '-' || copy, 'root_proc_inst_id_': :key || '-' || copy,"
                        + " 'business_key_': business_key_ || copy}",
                "id_ = :key",
                instance,
                copies);
        copy(
                "public.act_ru_task",
                "{'id_': :key || '-' || copy, 'proc_inst_id_': proc_inst_id_ || '-' || copy, 'execution_id_': proc_inst_id_ || '-' || copy}",
                "id_ = :key",
                task,
                copies);
        copy(
                "public.act_ru_identitylink",
                "{'id_': id_ || '-' || copy, 'task_id_': :key || '-' || copy}",
                "task_id_ = :key",
                task,
                copies);
        copy(
                "public.act_ru_authorization",
                "{'id_': id_ || '-' || copy, 'resource_id_': :key || '-' || copy}",
                "resource_id_ = :key",
                task,
                copies);
    }

    private void copy(String table, String changes, String where, String key, int copies) {
        var built =
                changes.replace("{", "jsonb_build_object(").replace("}", ")").replace("': ", "', ");
        var copied = jdbc.sql(COPY.formatted(table, built, where))
                .param("key", key)
                .param("copies", copies)
                .update();
        assertThat(copied).as(table).isGreaterThanOrEqualTo(copies);
    }

    private void print(String userId, String path) {
        officials.as(userId).get(path).expect(200);
        var times = IntStream.range(0, REPETITIONS)
                .mapToDouble(turn -> millis(userId, path))
                .sorted()
                .toArray();
        System.out.printf(
                Locale.ROOT,
                "%-22s %-26s median %5.0f ms (worst %5.0f)%n",
                userId,
                path,
                times[REPETITIONS / 2],
                times[REPETITIONS - 1]);
    }

    private double millis(String userId, String path) {
        var begun = System.nanoTime();
        officials.as(userId).get(path).expect(200);
        return (System.nanoTime() - begun) / 1e6;
    }
}
