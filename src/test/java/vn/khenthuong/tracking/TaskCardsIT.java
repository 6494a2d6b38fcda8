package vn.khenthuong.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestConstructor;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestConstructor(autowireMode = TestConstructor.AutowireMode.ALL)
@DisplayName("Thẻ việc của Tasklist qua API")
class TaskCardsIT {

    private static final String OFFICER = "canbo.lac-duong";

    private final Officials officials;
    private String number;
    private String task;
    private String foreignTask;

    @Autowired
    TaskCardsIT(Officials officials) {
        this.officials = officials;
    }

    @BeforeAll
    void twoDrafts() {
        number = open(OFFICER, "Kră Jăn Ha Pôh");
        task = officials.as(OFFICER).task(number, "userTask_prepareDossier").id();
        var foreign = open("canbo.don-duong", "Nguyễn Thị Thẻ");
        foreignTask = officials
                .as("canbo.don-duong")
                .task(foreign, "userTask_prepareDossier")
                .id();
    }

    @Test
    @DisplayName(
            "người được giao thấy số hồ sơ, đối tượng, tên đơn vị, đợt, hạn bằng lời; việc của đơn vị khác không có")
    void ownTasksOnly() {
        var cards = cards(OFFICER, task + "," + foreignTask + ",khong-co-viec-nay");
        assertThat(cards).hasSize(1);
        var card = cards.get(0);
        assertThat(card.path("id").asText()).isEqualTo(task);
        assertThat(card.path("subject").asText()).isEqualTo(number);
        assertThat(card.path("title").asText()).isEqualTo("Kră Jăn Ha Pôh");
        assertThat(card.path("unitName").asText()).isEqualTo("Huyện Lạc Dương");
        assertThat(card.path("round").asText()).isEqualTo("SK2023");
        assertThat(card.path("due").path("words").asText()).matches("còn \\d+ ngày làm việc");
        assertThat(card.path("due").path("urgency").asText()).isEqualTo("LATER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"canbo.di-linh", "lanhdao.lac-duong", "canbo.so-ldtbxh", "chutich.ubnd", "giamsat", "quantri"})
    @DisplayName("người không được giao việc, dù giám sát hay quản trị, không nhận được gì từ mã việc")
    void others(String user) {
        assertThat(cards(user, task + "," + foreignTask)).isEmpty();
    }

    @Test
    @DisplayName("chưa đăng nhập: 401; mã việc lạ, quá nhiều mã: câu trả lời rõ ràng")
    void refused() {
        officials.stranger().get("/api/tasks/cards?ids=" + task).expect(401);
        assertThat(officials
                        .as(OFFICER)
                        .get("/api/tasks/cards?ids=a%27b")
                        .expect(400)
                        .sentence())
                .isEqualTo("Mã việc không hợp lệ.");
        var many = String.join(
                ",",
                Collections.nCopies(51, "x").stream()
                        .map(id -> id + System.nanoTime())
                        .toList());
        assertThat(officials
                        .as(OFFICER)
                        .get("/api/tasks/cards?ids=" + many)
                        .expect(400)
                        .sentence())
                .isEqualTo("Mỗi lần chỉ hỏi được tối đa 50 việc.");
        officials.as(OFFICER).get("/api/tasks/cards").expect(400);
        officials.as(OFFICER).post("/api/tasks/cards?ids=" + task, Map.of()).expect(405);
    }

    private JsonNode cards(String user, String ids) {
        return officials.as(user).get("/api/tasks/cards?ids=" + ids).expect(200).json();
    }

    private String open(String officer, String nominee) {
        return officials
                .as(officer)
                .start(
                        "nomination",
                        Map.of(
                                "roundCode", "SK2023",
                                "nomineeType", "INDIVIDUAL",
                                "nomineeName", nominee,
                                "criteriaGroup", "OFFICIAL",
                                "awardForm", "BANG_KHEN_TINH"))
                .expect(200)
                .json()
                .path("businessKey")
                .asText();
    }
}
