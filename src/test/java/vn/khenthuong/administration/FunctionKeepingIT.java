package vn.khenthuong.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

@IntegrationTest
@DisplayName("Cơ quan giữ chức năng")
class FunctionKeepingIT {

    private static final LocalDate TODAY = MutableClock.FIRST_DAY;
    private static final LocalDate MOVE = TODAY.plusDays(3);

    @Autowired
    private Officials officials;

    @Autowired
    private Organization organization;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MutableClock clock;

    @Autowired
    private ScheduledWork dailyIdentities;

    private Reorganisers two;

    @BeforeEach
    void documentsOfToday() {
        two = new Reorganisers(officials, TODAY);
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "A-20: chức năng chuyển theo ngày, số việc xem trước là số việc chuyển; mỗi người liên quan được báo một lần")
    void moves() {
        var route = new Route(officials, clock, "SK2023");
        var submitted = route.submitted(Nominee.village("lam-ha", "Thôn Tân Hà"));
        var claimed = officials.as("canbo.so-ldtbxh").task(submitted, Route.RECEIVE);
        officials.as("canbo.so-ldtbxh").claim(claimed).expectSuccess();
        var change = two.from(MOVE, move("so-y-te"));
        var trial = two.first()
                .post("/api/functions?trial=true", change)
                .expect(200)
                .json();
        var touched = UnitKeepingIT.texts(trial.path("touched"));
        assertThat(touched)
                .anyMatch(text ->
                        text.contains("việc đang mở chuyển từ Sở Lao động - Thương binh và Xã hội sang Sở Y tế"))
                .anyMatch(text -> text.contains("hồ sơ đã trình đang được xử lý"));
        assertThat(UnitKeepingIT.texts(trial.path("people")))
                .anyMatch(text -> text.startsWith("2 người của Sở Y tế làm việc của chức năng này từ ngày 18/05/2023"));
        assertThat(UnitKeepingIT.texts(trial.path("differences")))
                .anyMatch(text ->
                        text.contains("chuyển từ Sở Lao động - Thương binh và Xã hội sang Sở Y tế từ ngày 18/05/2023"));

        var proposal = Reorganisers.proposal(two.first().post("/api/functions", change));
        two.first().post(Reorganisers.confirmation(proposal), Map.of()).expect(403);
        two.first().post("/api/functions", change).expect(409);
        two.second().post(Reorganisers.confirmation(proposal), Map.of()).expect(204);
        assertThat(organization.holder(Function.FOCAL_AGENCY, TODAY).code()).isEqualTo("so-ldtbxh");
        assertThat(groupsOf(Route.RECEIVE)).containsExactly("canbo.so-ldtbxh");
        var foreseen = Integer.parseInt(touched.stream()
                .filter(text -> text.contains("chuyển từ"))
                .findFirst()
                .orElseThrow()
                .replaceAll(" .*", ""));

        clock.set(MOVE);
        dailyIdentities.run();
        dailyIdentities.run();

        assertThat(organization.holder(Function.FOCAL_AGENCY, MOVE).code()).isEqualTo("so-y-te");
        assertThat(groupsOf(Route.RECEIVE)).containsExactly("canbo.so-y-te");
        assertThat(officials.as("canbo.so-y-te").task(submitted, Route.RECEIVE).assignee())
                .isNull();
        assertThat(jdbc.sql(
                                "SELECT count(*) FROM khenthuong.audit_entry WHERE step = 'FUNCTION_MOVED' AND at >= :day::timestamptz")
                        .param("day", MOVE + " 00:00+07")
                        .query(Integer.class)
                        .single())
                .as("as many as were foreseen")
                .isEqualTo(foreseen);
        assertThat(journal.of("CHUC-NANG-DAU-MOI"))
                .extracting(JournalEntry::step)
                .containsExactly("UNIT_CHANGE_PROPOSED", "FUNCTION_GIVEN", "UNIT_CHANGE_IN_FORCE");
        assertThat(told())
                .containsExactlyInAnyOrder(
                        "canbo.so-y-te",
                        "lanhdao.so-y-te",
                        "canbo.so-ldtbxh",
                        "lanhdao.so-ldtbxh",
                        "canbo2.so-ldtbxh",
                        "lanhdao2.so-ldtbxh");
        assertThat(jdbc.sql("SELECT model::text FROM khenthuong.notice WHERE kind = 'UNITS_CHANGED' LIMIT 1")
                        .query(String.class)
                        .single())
                .contains("Việc đang mở chuyển theo", foreseen + " việc", "1238/NQ-UBTVQH15");
        assertThat(two.first().get("/quan-tri/chuc-nang").expect(200).text())
                .contains("Sở Y tế, từ 18/05/2023", "từ 01/01/2021 đến hết 17/05/2023");
    }

    @Test
    @AnewAfterwards
    @DisplayName("một cơ quan giữ cả hai chức năng: được, nhưng nói rõ; dưới bốn người thì nói có bao nhiêu người")
    void oneHoldsBoth() {
        assertThat(warnings("so-noi-vu")).singleElement().asString().contains("một cơ quan giữ cả hai chức năng:");
        jdbc.sql("UPDATE khenthuong.official_role SET valid_to = :day WHERE user_id = 'canbo2.so-noi-vu'")
                .param("day", TODAY)
                .update();
        assertThat(warnings("so-noi-vu"))
                .singleElement()
                .asString()
                .contains("một cơ quan giữ cả hai chức năng mà chỉ có 3 cán bộ, thủ trưởng");
        assertThat(warnings("so-y-te")).isEmpty();
        two.give("FOCAL_AGENCY", "so-noi-vu", MOVE);
        assertThat(organization.holder(Function.FOCAL_AGENCY, MOVE).code()).isEqualTo("so-noi-vu");
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "lịch sử liền mạch: không hở, không chồng; cơ quan không thể giữ bị từ chối; rút thì cơ quan cũ giữ tiếp")
    void history() {
        assertThat(refused(move("di-linh"), MOVE)).contains("phải là sở, ban, ngành");
        assertThat(refused(move("khong-co"), MOVE)).contains("“Cơ quan giữ chức năng” không có");
        assertThat(refused(move("so-ldtbxh"), MOVE)).contains("đang giữ chức năng này");
        assertThat(refused(Map.of("successor", "so-y-te"), MOVE)).contains("Cần chọn “Chức năng”");
        assertThat(refused(Map.of("successor", "so-y-te", "function", "CHAIR"), MOVE))
                .contains("“Chức năng” không có");
        two.give("FOCAL_AGENCY", "so-y-te", MOVE);
        assertThat(refused(move("so-tu-phap"), MOVE.minusDays(1)))
                .contains("đã được ghi là đổi cơ quan từ ngày 18/05/2023");
        assertThat(two.first()
                        .post(
                                "/api/units/merger",
                                two.from(
                                        MOVE.plusDays(9),
                                        Map.of("units", List.of("so-y-te"), "successor", "so-noi-vu")))
                        .expect(400)
                        .sentence())
                .contains("Sở Y tế còn giữ chức năng “Cơ quan đầu mối”");
        two.merge("so-noi-vu", MOVE, "so-ldtbxh");
        var function = two.first()
                .get("/api/units/changes")
                .json()
                .path("planned")
                .get(0)
                .path("id")
                .asText();
        assertThat(two.first()
                        .post("/api/units/changes/%s/withdrawal".formatted(function), two.from(TODAY, Map.of()))
                        .expect(400)
                        .sentence())
                .as("its former holder ends")
                .contains("còn giữ chức năng “Cơ quan đầu mối” sau ngày 17/05/2023");
        var periods = two.first().get("/api/functions").expect(200).json().path("FOCAL_AGENCY");
        assertThat(periods).hasSize(2);
        assertThat(periods.get(0).path("to").asText()).isEqualTo("2023-05-17");
        assertThat(periods.get(1).path("from").asText()).isEqualTo("2023-05-18");
    }

    private static Map<String, Object> move(String holder) {
        return Map.of("function", "FOCAL_AGENCY", "successor", holder);
    }

    private String refused(Map<String, Object> change, LocalDate from) {
        return two.first()
                .post("/api/functions", two.from(from, change))
                .expect(400)
                .sentence();
    }

    private List<String> warnings(String holder) {
        return UnitKeepingIT.texts(two.first()
                .post("/api/functions?trial=true", two.from(MOVE, move(holder)))
                .expect(200)
                .json()
                .path("warnings"));
    }

    private List<String> groupsOf(String task) {
        return jdbc.sql("""
                        SELECT DISTINCT offered.group_id_ FROM public.act_ru_task task
                          JOIN public.act_ru_identitylink offered ON offered.task_id_ = task.id_ AND offered.type_ = 'candidate'
                         WHERE task.task_def_key_ = :task ORDER BY 1""").param("task", task).query(String.class).list();
    }

    private List<String> told() {
        return jdbc.sql("SELECT recipient FROM khenthuong.notice WHERE kind = 'UNITS_CHANGED'")
                .query(String.class)
                .list();
    }
}
