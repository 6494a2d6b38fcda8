package vn.khenthuong.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import org.springframework.web.util.HtmlUtils;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.JdbcExecutions;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.tracking.Browser;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@DisplayName("Trang chủ của từng vai trò")
class HomeIT {

    private static final String HOME = "/trang-chu";
    private static final String ROUND = "SK2023";
    private static final String UNIT = "dam-rong";
    private static final String OFFICER = "canbo.dam-rong";
    private static final Duration A_WEEK = Duration.ofDays(7);
    private static final Pattern STAGE = Pattern.compile(
            "class=\"ten-buoc\">([^<]*)</span>\\s*<span class=\"so-luong\">(.*?)</span>\\s*(?:<a class=\"het\"[^>]*>(\\d+) trễ hạn)?",
            Pattern.DOTALL);

    private final Officials officials;
    private final MutableClock clock;
    private final JdbcClient jdbc;
    private final JdbcExecutions executions;
    private Route route;
    private String draft;
    private String submitted;
    private String foreign;

    @Autowired
    HomeIT(Officials officials, MutableClock clock, JdbcClient jdbc, JdbcExecutions executions) {
        this.officials = officials;
        this.clock = clock;
        this.jdbc = jdbc;
        this.executions = executions;
    }

    @BeforeAll
    void dossiersOnTheirWay() {
        route = new Route(officials, clock, ROUND);
        draft = route.open(Nominee.village(UNIT, "Thôn Liêng Hung"));
        route.open(Nominee.village(UNIT, "Thôn Păng Sim"));
        route.prepared(Nominee.official(UNIT, "Kơ Să Ha Thuyên"));
        submitted = route.submitted(Nominee.official(UNIT, "Cil Múp Ha Krong"));
        foreign = route.open(Nominee.village("don-duong", "Thôn Ka Đô Cũ"));
    }

    @Test
    @DisplayName("chưa đăng nhập: được dẫn tới trang đăng nhập, nơi nêu tỉnh, hệ thống, cơ quan và hỏi ai khi cần")
    void strangers() {
        var browser = new vn.khenthuong.security.Browser(officials.address());
        assertThat(browser.page("/").headers().firstValue("Location")).contains(HOME);
        assertThat(browser.page(HOME).headers().firstValue("Location")).contains("/dang-nhap?tiep=%2Ftrang-chu");
        assertThat(browser.page("/dang-nhap").body())
                .contains(
                        "UBND TỈNH LÂM ĐỒNG",
                        "Vì người nghèo – Không để ai bị bỏ lại phía sau",
                        "Sở Lao động - Thương binh và Xã hội",
                        "Sở Nội vụ",
                        "hỏi quản trị viên hệ thống");
        officials.stranger().get("/api/navigation").expect(401);
        assertThat(browser.signIn(OFFICER, "khenthuong", HOME).headers().firstValue("Location"))
                .contains(HOME);
    }

    @Test
    @DisplayName(
            "cán bộ đơn vị: việc của mình, sáu bước có số hồ sơ, chỉ tiêu của đơn vị, nút “Lập đề nghị”; không gì của đơn vị khác")
    void unitOfficer() {
        var home = home(OFFICER);
        assertThat(home)
                .contains("<strong>2</strong> việc", draft, "Thôn Liêng Hung", "Thôn Păng Sim", "Hoàn thiện hồ sơ")
                .contains("#/?processStart=nomination\">Lập đề nghị</a>")
                .contains("Huyện Đam Rông", "Chỉ tiêu còn lại của đơn vị")
                .doesNotContain(foreign, "Ka Đô", "Bắt đầu quy trình", "Đơn Dương", "Cần quản trị viên xử lý");
        assertThat(stages(home)).containsExactly(2L, 1L, 1L, 0L, 0L, 0L);
        assertThat(home).contains(left(UNIT, "COLLECTIVE"), left(UNIT, "INDIVIDUAL"));
        assertThat(home).contains("Thủ trưởng đơn vị ký trình: ");
    }

    @Test
    @DisplayName("thủ trưởng: việc chờ ký; không có nút lập đề nghị; việc mình đã ký không phải tin mới")
    void head() {
        var home = home("lanhdao.dam-rong");
        assertThat(home)
                .contains("<strong>1</strong> việc", "Kơ Să Ha Thuyên")
                .doesNotContain("nut-chinh", "Thôn Liêng");
        assertThat(stages(home)).containsExactly(2L, 1L, 1L, 0L, 0L, 0L);
        assertThat(home).doesNotContain("Thủ trưởng đơn vị ký trình: ");
    }

    @Test
    @DisplayName("cơ quan đầu mối: việc tiếp nhận, hồ sơ đã trình, chỉ tiêu của cả đợt, bảng theo dõi")
    void focalAgency() {
        var home = home(Route.FOCAL_OFFICER);
        assertThat(home)
                .contains(
                        submitted,
                        "Tiếp nhận",
                        "Các đơn vị có chỉ tiêu riêng",
                        "Danh sách chung cấp tỉnh",
                        "/theo-doi/SK2023")
                .doesNotContain(draft, foreign);
        assertThat(stages(home)).containsExactly(0L, 0L, 1L, 0L, 0L, 0L);
    }

    @ParameterizedTest
    @CsvSource({"chutich.ubnd,true", "vanthu.ubnd,true", "lanhdao.so-noi-vu,true", "giamsat,false"})
    @DisplayName("chưa có hồ sơ nào đến bước của mình: trang nói điều đó, không lộ số hồ sơ hay tên ai")
    void nothingYet(String userId, boolean works) {
        var home = home(userId);
        assertThat(home).doesNotContain("Thôn Liêng Hung", "Cil Múp", draft, "nut-chinh");
        assertThat(home.contains("Chưa có việc nào chờ bạn.")).isEqualTo(works);
        assertThat(home.contains("Việc chờ bạn")).isEqualTo(works);
        assertThat(home).contains("/theo-doi/SK2023", "Chưa có năm báo cáo nào đang mở.");
    }

    @Test
    @DisplayName("quản trị viên: điều cần xử lý; không hồ sơ, không việc, không chỉ tiêu")
    void administrator() {
        assertThat(home("quantri"))
                .contains("Cần quản trị viên xử lý", "Giám sát quy trình")
                .doesNotContain("Việc chờ bạn", "sau-buoc", "chi-tieu", submitted);
        jdbc.sql("""
                        INSERT INTO public.act_ru_incident (id_, rev_, incident_timestamp_, incident_type_, root_cause_incident_id_)
                        VALUES ('su-co-thu', 1, now(), 'failedJob', 'su-co-thu')""").update();
        try {
            assertThat(home("quantri")).contains("1 việc tự động đã dừng vì lỗi");
            assertThat(home(OFFICER)).doesNotContain("việc tự động đã dừng");
        } finally {
            jdbc.sql("DELETE FROM public.act_ru_incident WHERE id_ = 'su-co-thu'")
                    .update();
        }
    }

    @Test
    @DisplayName("quản trị viên chỉ có một mình: trang nói ra; có người thứ hai thì thôi")
    void onlyAdministrator() {
        assertThat(home("quantri")).doesNotContain("Chỉ có một quản trị viên");
        jdbc.sql("DELETE FROM public.act_id_membership WHERE user_id_ = 'quantri2'")
                .update();
        try {
            assertThat(home("quantri")).contains("Chỉ có một quản trị viên", "Cần có người thứ hai");
        } finally {
            jdbc.sql("INSERT INTO public.act_id_membership (user_id_, group_id_) VALUES ('quantri2', 'camunda-admin')")
                    .update();
        }
    }

    @Test
    @DisplayName("mỗi con số mở ra danh sách đúng số ấy, cả số trễ hạn")
    void figuresOpenTheirLists() {
        assertThat(found(OFFICER, "step=UNIT")).isEqualTo(2);
        assertThat(found(OFFICER, "step=HEAD_OF_UNIT")).isEqualTo(1);
        assertThat(found(OFFICER, "step=FOCAL_AGENCY")).isEqualTo(1);
        assertThat(found(Route.FOCAL_OFFICER, "step=FOCAL_AGENCY")).isEqualTo(1);
        assertThat(found(Route.FOCAL_OFFICER, "step=UNIT")).isZero();
        jdbc.sql("UPDATE public.act_ru_task SET due_date_ = :past WHERE id_ = :task")
                .param("past", Timestamp.from(clock.instant().minus(A_WEEK)))
                .param("task", task(draft))
                .update();
        var home = home(OFFICER);
        assertThat(home).contains("1 trễ hạn</strong>", "buoc=UNIT&cham=co");
        assertThat(home.indexOf(draft)).as("what is late stands first").isLessThan(home.indexOf("Thôn Păng Sim"));
        assertThat(found(OFFICER, "step=UNIT&late=true")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "canbo.dam-rong|HOME TASKS DOSSIERS LOCAL_PLANS PETITIONS BOARDS REPORTS COMMENDATIONS REWARDS NOTICES PUBLISHED HELP",
                "canbo.so-ldtbxh|HOME TASKS BATCH DOSSIERS LOCAL_PLANS PETITIONS SUPERVISION REGISTER MATTERS BOARDS REPORTS COMMENDATIONS REWARDS NOTICES ARCHIVE PUBLISHED HELP",
                "lanhdao.dam-rong|HOME TASKS BATCH ASSIGNMENT SUBSTITUTIONS DOSSIERS LOCAL_PLANS PETITIONS BOARDS REPORTS COMMENDATIONS REWARDS NOTICES PUBLISHED HELP",
                "lanhdao.so-noi-vu|HOME TASKS BATCH ASSIGNMENT SUBSTITUTIONS DOSSIERS LOCAL_PLANS PETITIONS SUPERVISION REGISTER MATTERS BOARDS REPORTS COMMENDATIONS REWARDS CERTIFICATES NOTICES ARCHIVE PUBLISHED PROCESSES HELP",
                "uyvien1.hdtdkt|HOME TASKS SUPERVISION NOTICES PUBLISHED HELP",
                "giamsat|HOME DOSSIERS LOCAL_PLANS PETITIONS SUPERVISION BOARDS REPORTS COMMENDATIONS CERTIFICATES NOTICES PUBLISHED PROCESSES HELP",
                "quantri|HOME REPORTS PUBLISHED PROCESSES ADMINISTRATION ELSEWHERE HELP"
            })
    @DisplayName("thanh điều hướng chỉ có mục mà vai trò dùng được")
    void navigation(String userId, String places) {
        assertThat(StreamSupport.stream(
                                officials
                                        .as(userId)
                                        .get("/api/navigation")
                                        .expect(200)
                                        .json()
                                        .spliterator(),
                                false)
                        .map(entry -> entry.path("place").asText()))
                .containsExactly(places.split(" "));
    }

    @Test
    @DisplayName(
            "một cú bấm: việc thành của mình và mở trong Tasklist; người đến sau được nói ai đã nhận; việc không phải của mình: không có")
    void oneClick() {
        var number = route.submitted(Nominee.official("lam-ha", "Hoàng Thị Tét"));
        var task = task(number);
        var first = new vn.khenthuong.security.Browser(officials.address());
        first.signIn(Route.FOCAL_OFFICER, "khenthuong", HOME);
        assertThat(first.submit(HOME + "/viec/" + task, Map.of()).statusCode())
                .as("without a token")
                .isEqualTo(403);
        assertThat(assignee(task)).isNull();

        var stranger = new Browser(officials.address()).signIn("canbo.don-duong");
        stranger.get(HOME);
        var hidden = stranger.submit(HOME + "/viec/" + task, Map.of());
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(HtmlUtils.htmlUnescape(hidden.body())).contains("Việc này không còn chờ bạn");
        assertThat(assignee(task)).isNull();

        var token = vn.khenthuong.security.Browser.tokenOn(first.page(HOME).body());
        var taken = first.submit(HOME + "/viec/" + task, Map.of("_csrf", token));
        assertThat(taken.statusCode()).isEqualTo(302);
        assertThat(taken.headers().firstValue("Location").orElseThrow())
                .endsWith("/camunda/app/tasklist/default/#/?task=" + task);
        assertThat(assignee(task)).isEqualTo(Route.FOCAL_OFFICER);
        assertThat(first.submit(HOME + "/viec/" + task, Map.of("_csrf", token)).statusCode())
                .as("again by the same")
                .isEqualTo(302);

        var second = new Browser(officials.address()).signIn("canbo2.so-ldtbxh");
        second.get(HOME);
        var late = second.submit(HOME + "/viec/" + task, Map.of());
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(HtmlUtils.htmlUnescape(late.body()))
                .containsPattern("Việc này đã được [^<]+ nhận\\. Hãy chọn việc khác")
                .contains("Việc chờ bạn");
        assertThat(assignee(task)).isEqualTo(Route.FOCAL_OFFICER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"khong-co-viec-nay", "00000000-0000-0000-0000-000000000000"})
    @DisplayName("mã việc không có: nói việc không còn, trang vẫn dùng được")
    void unknownTask(String task) {
        var browser = new Browser(officials.address()).signIn(OFFICER);
        browser.get(HOME);
        assertThat(browser.submit(HOME + "/viec/" + task, Map.of()).statusCode())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("số câu lệnh không tăng theo số hồ sơ")
    void statementsDoNotGrow() {
        home(Route.FOCAL_OFFICER);
        var few = statements(Route.FOCAL_OFFICER);
        for (int index = 0; index < 6; index++) {
            route.submitted(Nominee.official("so-y-te", "Nguyễn Thị Nhiều " + index));
        }
        assertThat(statements(Route.FOCAL_OFFICER)).isLessThanOrEqualTo(few);
    }

    private long statements(String userId) {
        var before = executions.count();
        home(userId);
        return executions.count() - before;
    }

    private String home(String userId) {
        var answer = officials.as(userId).get(HOME).expect(200);
        return HtmlUtils.htmlUnescape(answer.text());
    }

    private static List<Long> stages(String home) {
        return STAGE.matcher(home)
                .results()
                .map(found ->
                        Long.parseLong(found.group(2).replaceAll("<[^>]*>", "").strip()))
                .toList();
    }

    private long found(String userId, String query) {
        return officials
                .as(userId)
                .get("/api/dossiers?" + query)
                .expect(200)
                .json()
                .path("total")
                .asLong();
    }

    /** As the page says what the API says of the unit's limit. */
    private String left(String unit, String type) {
        var limits = officials
                .as(Route.OBSERVER)
                .get("/api/rounds/" + ROUND + "/quotas")
                .expect(200)
                .json();
        var limit = StreamSupport.stream(limits.spliterator(), false)
                .filter(one -> one.path("unit").asText().equals(unit)
                        && one.path("nomineeTypes").toString().contains(type))
                .findFirst()
                .orElseThrow();
        return "(đã dùng %d/%d)"
                .formatted(
                        limit.path("reserved").asInt() + limit.path("confirmed").asInt(),
                        limit.path("max").asInt());
    }

    private String task(String number) {
        return jdbc.sql("SELECT id FROM khenthuong.open_task WHERE subject = :number")
                .param("number", number)
                .query(String.class)
                .single();
    }

    private String assignee(String task) {
        return jdbc.sql("SELECT coalesce(assignee_, '') FROM public.act_ru_task WHERE id_ = :task")
                .param("task", task)
                .query(String.class)
                .optional()
                .filter(name -> !name.isEmpty())
                .orElse(null);
    }
}
