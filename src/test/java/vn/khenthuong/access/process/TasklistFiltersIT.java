package vn.khenthuong.access.process;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.round.RoundKind;
import vn.khenthuong.round.RoundMandate;
import vn.khenthuong.round.RoundProposal;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@DisplayName("Bộ lọc trong Tasklist")
class TasklistFiltersIT {

    private static final String ROUND = "LOC2023";

    private final FilterService filters;
    private final TaskService tasks;
    private final AccessSetup setup;
    private final Rounds rounds;
    private final Officials officials;
    private final JdbcClient jdbc;
    private final Clock clock;

    @Autowired
    TasklistFiltersIT(
            FilterService filters,
            TaskService tasks,
            AccessSetup setup,
            Rounds rounds,
            Officials officials,
            JdbcClient jdbc,
            Clock clock) {
        this.filters = filters;
        this.tasks = tasks;
        this.setup = setup;
        this.rounds = rounds;
        this.officials = officials;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @AfterEach
    void asShipped() {
        filters.createTaskFilterQuery().list().stream()
                .filter(filter -> !filter.getProperties().containsKey(ShippedList.KEY))
                .forEach(filter -> filters.deleteFilter(filter.getId()));
        jdbc.sql("DELETE FROM khenthuong.quota_limit_unit WHERE limit_id IN"
                        + " (SELECT id FROM khenthuong.quota_limit WHERE round = :round)")
                .param("round", ROUND)
                .update();
        jdbc.sql("DELETE FROM khenthuong.quota_limit WHERE round = :round")
                .param("round", ROUND)
                .update();
        jdbc.sql("DELETE FROM khenthuong.award_round WHERE code = :round")
                .param("round", ROUND)
                .update();
        setup.run();
    }

    @Test
    @DisplayName("cán bộ thấy các bộ lọc theo thứ tự, mỗi bộ lọc có số việc; việc của nhóm đứng đầu")
    void order() {
        var shown = officials
                .as("canbo.lac-duong")
                .get("/engine-rest/filter?resourceType=Task&itemCount=true")
                .expect(200)
                .json();
        var names = StreamSupport.stream(shown.spliterator(), false)
                .sorted((one, other) -> Integer.compare(priority(one), priority(other)))
                .peek(filter ->
                        assertThat(filter.path("itemCount").isIntegralNumber()).isTrue())
                .map(filter -> filter.path("name").asText())
                .toList();
        assertThat(names)
                .startsWith(
                        "Việc của nhóm", "Việc của tôi", "Chưa ai nhận", "Sắp đến hạn", "Trễ hạn", "Báo cáo hằng năm")
                .contains("Đợt SK2023");
    }

    @Test
    @DisplayName("bộ lọc của bản trước được đổi tên tại chỗ; bộ lọc của quản trị viên cùng tên giữ nguyên")
    void migration() {
        var group = shipped("group");
        filters.saveFilter(group.setName("Tất cả")
                .setQuery(tasks.createTaskQuery().orderByDueDate().asc())
                .setProperties(Map.of("description", "Mọi nhiệm vụ tôi được xem", "priority", 1)));
        var own = filters.saveFilter(filters.newTaskFilter("Trễ hạn")
                .setQuery(tasks.createTaskQuery())
                .setProperties(Map.of("description", "Của quản trị viên")));

        setup.run();

        var migrated = filters.getFilter(group.getId());
        assertThat(migrated.getName()).isEqualTo("Việc của nhóm");
        assertThat(migrated.getProperties()).containsEntry("priority", 10).containsEntry(ShippedList.KEY, "group");
        assertThat(query(migrated)).doesNotContain("dueDate");
        assertThat(filters.getFilter(own.getId()).getProperties())
                .containsEntry("description", "Của quản trị viên")
                .doesNotContainKey(ShippedList.KEY);
        assertThat(filters.createTaskFilterQuery().filterName("Trễ hạn").count())
                .isEqualTo(2);
    }

    @Test
    @DisplayName("bộ lọc bị sửa được đặt lại, bị xóa được tạo lại, thừa thì mất, không sửa gì thì không ghi gì")
    void followsTheCode() {
        var mine = shipped("mine");
        filters.saveFilter(mine.setQuery(tasks.createTaskQuery().taskAssignee("canbo.di-linh")));
        filters.deleteFilter(shipped("soon").getId());
        var gone = filters.saveFilter(filters.newTaskFilter("Cũ")
                .setQuery(tasks.createTaskQuery())
                .setProperties(Map.of("khenthuong", "old")));

        setup.run();

        assertThat(query(shipped("mine"))).contains("${currentUser()}").doesNotContain("canbo.di-linh");
        assertThat(shipped("soon").getName()).isEqualTo("Sắp đến hạn");
        assertThat(filters.createTaskFilterQuery().filterId(gone.getId()).count())
                .isZero();
        var before = revisions();
        setup.run();
        assertThat(revisions()).isEqualTo(before);
    }

    @Test
    @DisplayName("đợt mở thì có bộ lọc ai cũng đọc được; đợt kết thúc thì bộ lọc và quyền của nó mất")
    void followsTheRounds() {
        rounds.establish(new RoundProposal(
                ROUND,
                RoundKind.SO_KET_2023,
                "Đợt thử bộ lọc",
                "A",
                2023,
                LocalDate.of(2023, 6, 1),
                Deadline.endOf(LocalDate.now(clock).plusDays(20)).instant(),
                RoundMandate.none()));
        rounds.open(ROUND);
        var list = shipped("round." + ROUND);
        assertThat(list.getName()).isEqualTo("Đợt LOC2023");
        officials
                .as("canbo.lac-duong")
                .get("/engine-rest/filter/" + list.getId())
                .expect(200);

        jdbc.sql("UPDATE khenthuong.award_round SET state = 'CLOSED' WHERE code = :round")
                .param("round", ROUND)
                .update();
        rounds.end(ROUND);
        assertThat(filters.createTaskFilterQuery().filterId(list.getId()).count())
                .isZero();
        assertThat(jdbc.sql("SELECT count(*) FROM public.act_ru_authorization WHERE resource_id_ = :id")
                        .param("id", list.getId())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private Filter shipped(String key) {
        return filters.createTaskFilterQuery().list().stream()
                .filter(filter -> key.equals(filter.getProperties().get(ShippedList.KEY)))
                .reduce((one, other) -> {
                    throw new AssertionError("More than one filter " + key);
                })
                .orElseThrow(() -> new AssertionError("No filter " + key));
    }

    private String query(Filter filter) {
        return jdbc.sql("SELECT query_ FROM public.act_ru_filter WHERE id_ = :id")
                .param("id", filter.getId())
                .query(String.class)
                .single();
    }

    private List<String> revisions() {
        return jdbc.sql("SELECT id_ || ' ' || rev_ FROM public.act_ru_filter ORDER BY 1")
                .query(String.class)
                .list();
    }

    private static int priority(JsonNode filter) {
        return filter.path("properties").path("priority").asInt();
    }
}
