package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.Route.APPRAISAL_HEAD;
import static vn.khenthuong.journey.Route.APPRAISER;
import static vn.khenthuong.journey.Route.APPROVE;
import static vn.khenthuong.journey.Route.FOCAL_OFFICER;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.administration.Reorganisers;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

/** Administrators end a unit or move a function while dossiers are under way or on hold. */
@IntegrationTest
@DisplayName("Quản trị viên cho đơn vị thôi, chuyển chức năng: hồ sơ và việc giải quyết tạm dừng theo ngay")
class HoldAndUnitsIT {

    private static final String RESOLVE = "userTask_resolveHold";
    private static final String RECEIVER = "so-y-te";
    private static final LocalDate MONDAY = LocalDate.of(2023, 5, 15);

    @Autowired
    private Officials officials;

    @Autowired
    private Organization organization;

    private Reorganisation reorganisation;

    @Autowired
    private MutableClock clock;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private IdentityService identities;

    @Autowired
    private ScheduledWork dailyIdentities;

    @Autowired
    private ObjectProvider<ScheduledWork> works;

    @Autowired
    private JdbcTemplate jdbc;

    private Route route;
    private Reorganisers administrators;

    @Autowired
    void tools(AutowireCapableBeanFactory beans) {
        reorganisation = beans.createBean(Reorganisation.class);
    }

    @BeforeEach
    void theWorkOfTheDayIsDone() {
        clock.set(MONDAY);
        administrators = new Reorganisers(officials, MONDAY);
        route = new Playground(officials, clock).open("THOI");
        look();
    }

    @ParameterizedTest(name = "sau {0} ngày")
    @ValueSource(ints = {0, 2})
    @AnewAfterwards
    @DisplayName(
            "đơn vị thôi, không ai kế thừa: mọi hồ sơ tạm dừng ngay, dù người được đề nghị đang đăng nhập; đơn vị tiếp nhận làm tiếp")
    void ended(int later) {
        var prepared = route.prepared(Nominee.household("di-linh", "Ka Să"));
        var ofAnOfficer = route.submitted(Nominee.official("di-linh", organization.nameOf(FOCAL_OFFICER)));
        var day = MONDAY.plusDays(later);
        administrators.confirm(administrators
                .first()
                .post("/api/units/di-linh/end", administrators.from(day, Map.of("acknowledged", true))));
        clock.set(day);
        identities.setAuthentication(FOCAL_OFFICER, List.of(FOCAL_OFFICER), List.of());
        try {
            look();
        } finally {
            identities.clearAuthentication();
        }
        jobs.run();

        for (var number : List.of(prepared, ofAnOfficer)) {
            assertThat(grounds(number)).as(number).containsExactly("UNIT_ENDED");
            assertThat(officials.as(APPRAISAL_HEAD).tasks(number)).as(number).hasSize(1);
        }
        assertThat(jdbc.queryForList(
                        "SELECT group_id_ FROM public.act_id_membership WHERE user_id_ IN ('canbo.di-linh', 'lanhdao.di-linh')",
                        String.class))
                .isEmpty();
        officials.as("lanhdao.di-linh").get("/api/dossiers/" + prepared).expect(401);

        Map<String, Object> answers = new HashMap<>(route.signed(Map.of("outcome", "RESUME", "reason", "Đã bàn giao")));
        answers.put("receivingUnit", RECEIVER);
        officials.as(APPRAISER).complete(prepared, RESOLVE, answers);
        jobs.run();
        officials.as("lanhdao." + RECEIVER).complete(prepared, APPROVE, route.signed(Map.of("outcome", "APPROVE")));
        assertThat(jdbc.queryForObject("SELECT state FROM khenthuong.dossier WHERE number = ?", String.class, prepared))
                .isEqualTo("SUBMITTED");
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "chức năng thẩm định rồi đầu mối chuyển: việc giải quyết tạm dừng sang cơ quan mới, người cũ không giữ được")
    void functionsMove() {
        var number = route.submitted(Nominee.household("lam-ha", "Nguyễn Thị Sáu"));
        officials
                .as(FOCAL_OFFICER)
                .post("/api/dossiers/%s/hold".formatted(number), route.signed(Map.of("reason", "Đang xác minh đơn")))
                .expect(204);
        jobs.run();
        officials
                .as(APPRAISER)
                .claim(officials.as(APPRAISER).task(number, RESOLVE))
                .expectSuccess();

        administrators.give("APPRAISER", RECEIVER, MONDAY.plusDays(2));
        assertThat(reorganisation.groupsOf(RESOLVE)).contains(APPRAISER, APPRAISAL_HEAD);
        clock.set(MONDAY.plusDays(2));
        look();

        assertThat(reorganisation.groupsOf(RESOLVE))
                .containsExactlyInAnyOrder(
                        "canbo.so-ldtbxh", "lanhdao.so-ldtbxh", "canbo." + RECEIVER, "lanhdao." + RECEIVER);
        assertThat(officials.as(APPRAISER).tasks(number)).isEmpty();
        assertThat(officials.as("canbo." + RECEIVER).task(number, RESOLVE).assignee())
                .isNull();

        administrators.give("FOCAL_AGENCY", "so-tai-chinh", MONDAY.plusDays(3));
        clock.set(MONDAY.plusDays(3));
        look();

        assertThat(reorganisation.groupsOf(RESOLVE))
                .containsExactlyInAnyOrder(
                        "canbo.so-tai-chinh", "lanhdao.so-tai-chinh", "canbo." + RECEIVER, "lanhdao." + RECEIVER);
        officials
                .as("lanhdao." + RECEIVER)
                .complete(number, RESOLVE, route.signed(Map.of("outcome", "RESUME", "reason", "Đã xác minh")));
        jobs.run();
        assertThat(grounds(number)).isEmpty();
    }

    /** As every node does: the new day, and then what has become due by it. */
    private void look() {
        dailyIdentities.run();
        works.stream()
                .filter(work -> work.getClass().getSimpleName().equals("EndedUnitsWork"))
                .filter(work -> !work.nextAt().isAfter(clock.instant()))
                .forEach(ScheduledWork::run);
    }

    private List<String> grounds(String number) {
        return jdbc.queryForList(
                "SELECT ground FROM khenthuong.dossier_hold WHERE dossier = ? AND resolution IS NULL",
                String.class,
                number);
    }
}
