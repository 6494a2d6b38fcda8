package vn.khenthuong.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestConstructor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.pages.PagePolicy;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@DisplayName("Bảng theo dõi đợt: mỗi con số mở ra danh sách của nó")
class RoundBoardIT {

    private static final String RECEIVE = "userTask_receiveDossier";
    private static final String BOARD = "/api/rounds/SK2023/board";

    private final Officials officials;
    private final MutableClock clock;
    private final JdbcClient jdbc;
    private DossierInTransit submitted;

    @Autowired
    RoundBoardIT(Officials officials, MutableClock clock, JdbcClient jdbc) {
        this.officials = officials;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    @BeforeAll
    void dossiers() {
        DossierInTransit.open(officials, "Đỗ Văn Đạt");
        submitted = DossierInTransit.open(officials, "Ka Hương")
                .uploadPapers()
                .prepare("068185000123")
                .sign();
        DossierInTransit.open(officials, "Lê Thị Hòa")
                .uploadPapers()
                .prepare("068185000456")
                .sign()
                .askForSupplement();
    }

    @Test
    @DisplayName("người giám sát: trạng thái, bước, chỉ tiêu; bản nháp không được đếm")
    void observer() {
        var board = board("giamsat");

        assertThat(board.path("total").asLong()).isEqualTo(2);
        assertThat(board.path("states"))
                .extracting(state -> state.path("state").asText())
                .containsExactly("SUBMITTED", "SUPPLEMENT_REQUESTED");
        var receive = step(board, RECEIVE);
        assertThat(receive.path("name").asText()).isNotBlank();
        assertThat(receive.path("dossiers").asLong()).isEqualTo(1);
        assertThat(receive.path("done").asLong()).isEqualTo(1);
        var limit = limit(board, "di-linh");
        assertThat(limit.path("used").asInt()).isEqualTo(2);
        assertThat(limit.path("inSight").asLong()).isEqualTo(2);
        assertThat(limit.path("max").asInt()).isEqualTo(3);
        assertThat(limit.path("remark").asText()).isEqualTo("còn 1");
    }

    @Test
    @DisplayName("mỗi số bằng số hồ sơ của danh sách mở ra từ nó")
    void figuresOpenTheirLists() {
        for (var user :
                new String[] {"giamsat", "canbo.so-ldtbxh", "canbo.di-linh", "canbo.dam-rong", "chutich.ubnd"}) {
            var board = board(user);
            assertThat(total(user, "")).as(user).isEqualTo(board.path("total").asLong());
            board.path("states")
                    .forEach(state -> assertThat(
                                    total(user, "&state=" + state.path("state").asText()))
                            .as("%s %s", user, state)
                            .isEqualTo(state.path("dossiers").asLong()));
            board.path("steps").forEach(step -> {
                var query = "&step=" + step.path("step").asText();
                assertThat(total(user, query))
                        .as("%s %s", user, step)
                        .isEqualTo(step.path("dossiers").asLong());
                assertThat(total(user, query + "&late=true"))
                        .as("%s %s", user, step)
                        .isEqualTo(step.path("late").asLong());
            });
            board.path("limits")
                    .forEach(limit -> assertThat(
                                    total(user, "&limit=" + limit.path("id").asLong()))
                            .as("%s %s", user, limit)
                            .isEqualTo(limit.path("inSight").asLong()));
        }
    }

    @Test
    @DisplayName("trễ hạn từ đúng thời điểm hết hạn, không sớm hơn")
    void late() {
        var before = clock.instant();
        var due = OffsetDateTime.parse(StreamSupport.stream(
                                officials
                                        .as("giamsat")
                                        .get("/api/dossiers/%s/journey".formatted(submitted.number()))
                                        .expect(200)
                                        .json()
                                        .spliterator(),
                                false)
                        .filter(step -> step.path("step").asText().equals(RECEIVE))
                        .findFirst()
                        .orElseThrow()
                        .path("due")
                        .asText())
                .toInstant();
        try {
            clock.set(due.minus(Duration.ofSeconds(1)));
            assertThat(step(board("giamsat"), RECEIVE).path("late").asLong()).isZero();
            clock.set(due);
            assertThat(step(board("giamsat"), RECEIVE).path("late").asLong()).isEqualTo(1);
            assertThat(total("giamsat", "&late=true&step=" + RECEIVE)).isEqualTo(1);
            assertThat(officials
                            .as("giamsat")
                            .get("/ho-so?dot=SK2023&cham=co&buoc=" + RECEIVE)
                            .expect(200)
                            .text())
                    .contains(submitted.number());
        } finally {
            clock.set(before);
        }
    }

    @Test
    @DisplayName("hạn riêng của đơn vị: người giám sát và đơn vị đó thấy, đơn vị khác không")
    void extension() {
        assertThat(board("giamsat").path("extensions")).isEmpty();
        var granted = OffsetDateTime.parse(board("giamsat").path("deadline").asText())
                .atZoneSameInstant(HomeZone.ID)
                .toLocalDate()
                .plusDays(9);

        officials
                .as("lanhdao.so-noi-vu")
                .post(
                        "/api/rounds/SK2023/extension",
                        Map.of(
                                "unit",
                                "dam-rong",
                                "deadline",
                                granted.toString(),
                                "documentNumber",
                                "12/UBND-VX",
                                "documentDate",
                                LocalDate.ofInstant(clock.instant(), HomeZone.ID)
                                        .toString()))
                .expect(200);

        var shown = board("giamsat").path("extensions");
        assertThat(shown).hasSize(1);
        assertThat(shown.path(0).path("unitName").asText()).isEqualTo("Huyện Đam Rông");
        assertThat(board("canbo.dam-rong").path("extensions")).hasSize(1);
        assertThat(board("canbo.di-linh").path("extensions")).isEmpty();
        assertThat(officials.as("giamsat").get("/theo-doi/SK2023").expect(200).text())
                .contains("Huyện Đam Rông hết ngày %td/%<tm/%<tY".formatted(granted));
    }

    @Test
    @DisplayName(
            "trong Cockpit: không khung, chỉ ứng dụng của hệ thống được nhúng; trang thường thì không ai nhúng được")
    void framed() {
        var observer = officials.as("giamsat");
        for (var path : new String[] {"/theo-doi/SK2023/the", "/bao-cao/the"}) {
            var framed = observer.get(path).expect(200);
            assertThat(policyOf(framed)).as(path).contains("frame-ancestors 'self'");
            assertThat(framed.text()).as(path).doesNotContain("Đăng xuất");
        }
        assertThat(observer.get("/theo-doi/SK2023/the").text()).contains("target=\"_blank\"");
        assertThat(policyOf(observer.get("/theo-doi/SK2023").expect(200))).contains("frame-ancestors 'none'");
        observer.get("/theo-doi/KHONG-CO/the").expect(404);
    }

    @Test
    @DisplayName("cán bộ đơn vị thấy hồ sơ và chỉ tiêu của đơn vị mình, không thấy của đơn vị khác")
    void unit() {
        var own = board("canbo.di-linh");
        assertThat(own.path("total").asLong()).isEqualTo(3);
        assertThat(own.path("limits"))
                .isNotEmpty()
                .allSatisfy(limit ->
                        assertThat(limit.path("unit").asText("di-linh")).isIn("di-linh", "null"));

        var other = board("canbo.dam-rong");
        assertThat(other.path("total").asLong()).isZero();
        assertThat(other.path("steps")).isEmpty();
        assertThat(other.path("limits"))
                .noneSatisfy(limit -> assertThat(limit.path("unit").asText()).isEqualTo("di-linh"));
    }

    @Test
    @DisplayName("trang; đợt không có thì 404 bằng tiếng Việt, ở trang cũng như ở API")
    void pages() {
        var page = officials.as("giamsat").get("/theo-doi/SK2023").expect(200).text();
        assertThat(page)
                .contains("Theo dõi đợt SK2023")
                .contains("/ho-so?dot=SK2023&amp;trangThai=SUBMITTED")
                .contains("/ho-so?dot=SK2023&amp;buoc=" + RECEIVE)
                .contains("2/3")
                .contains("/ho-so?dot=SK2023&amp;chiTieu=");

        assertThat(officials
                        .as("giamsat")
                        .get("/api/rounds/KHONG-CO/board")
                        .expect(404)
                        .sentence())
                .contains("KHONG-CO");
        officials.as("giamsat").get("/theo-doi/KHONG-CO").expect(404);
    }

    @Test
    @DisplayName("đợt đã đóng nói đóng từ khi nào, không nói còn bao nhiêu ngày; đợt có hồ sơ là đợt mở ra trước")
    void closed() {
        assertThat(officials
                        .as("giamsat")
                        .get("/theo-doi")
                        .expect(302)
                        .headers()
                        .firstValue("location")
                        .orElseThrow())
                .endsWith("/theo-doi/SK2023");
        assertThat(board("giamsat").path("daysLeft").isNumber()).isTrue();
        jdbc.sql("UPDATE khenthuong.award_round SET state = 'CLOSED', closed_at = :at WHERE code = 'SK2023'")
                .param("at", OffsetDateTime.parse("2023-11-05T07:30:00Z"))
                .update();
        try {
            assertThat(officials
                            .as("giamsat")
                            .get("/theo-doi/SK2023")
                            .expect(200)
                            .text())
                    .contains("đóng từ <strong>05/11/2023 14:30</strong>");
            assertThat(board("giamsat").path("daysLeft").isNull()).isTrue();
        } finally {
            jdbc.sql("UPDATE khenthuong.award_round SET state = 'OPEN', closed_at = NULL WHERE code = 'SK2023'")
                    .update();
        }
    }

    private static String policyOf(Reply page) {
        return page.headers().firstValue(PagePolicy.HEADER).orElseThrow();
    }

    private JsonNode board(String userId) {
        return officials.as(userId).get(BOARD).expect(200).json();
    }

    private long total(String userId, String query) {
        return officials
                .as(userId)
                .get("/api/dossiers?round=SK2023" + query)
                .expect(200)
                .json()
                .path("total")
                .asLong();
    }

    private static JsonNode step(JsonNode board, String step) {
        return StreamSupport.stream(board.path("steps").spliterator(), false)
                .filter(one -> one.path("step").asText().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode limit(JsonNode board, String unit) {
        return StreamSupport.stream(board.path("limits").spliterator(), false)
                .filter(one -> one.path("unit").asText().equals(unit))
                .filter(one -> one.path("nomineeTypes").toString().contains("INDIVIDUAL"))
                .findFirst()
                .orElseThrow();
    }
}
