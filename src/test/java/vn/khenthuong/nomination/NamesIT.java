package vn.khenthuong.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.nomination.NominationDesk.PREPARE;
import static vn.khenthuong.nomination.NominationDesk.with;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Official;

/** Spellings of one name, in the search and in the warning, in one round and in two. */
@DisplayName("Một tên, nhiều cách viết")
@IntegrationTest
class NamesIT {

    private static final String UNIT = "di-linh";
    private static final String OTHER_UNIT = "lam-ha";
    private static final String KIND = "SO_KET_2023";

    @Autowired
    private NominationDesk desk;

    @Test
    @DisplayName("Cùng tên ở đợt khác: báo trước, không bắt giải thích; chỉ kể hồ sơ người đọc được xem (R-005, A-18)")
    void acrossRounds() {
        String first = person(UNIT, desk.openRound(KIND), "Hộ ông K'Brếp Mĩ");
        String round = desk.openRound(KIND);
        String second = person(UNIT, round, "KBrếp M\u1ef9");
        String others = person(OTHER_UNIT, round, "k’brếp  mỹ");

        assertThat(form(UNIT, second).get("elsewhereWarning").asText())
                .contains(first + " – Hộ ông K'Brếp Mĩ", "điểm b khoản 2 Mục I Kế hoạch")
                .doesNotContain(others);
        assertThat(form(OTHER_UNIT, others).get("elsewhereWarning").asText())
                .startsWith("Ở đợt khác đã có hồ sơ cùng tên đối tượng.")
                .doesNotContain(first, second, "Hộ ông");
        String alone = person(UNIT, round, "K'Brếp My Anh");
        assertThat(form(UNIT, alone)).doesNotContainKeys("elsewhereWarning", "duplicateWarning");

        desk.officer(OTHER_UNIT).complete(others, PREPARE, Map.of("outcome", "WITHDRAW", "reason", "Nhập nhầm"));
        desk.uploadPapers(UNIT, second);
        desk.prepare(UNIT, second, Nominees.official("312345678901")).expectSuccess();
    }

    @Test
    @DisplayName("Cùng tên trong đợt, viết khác: kể ra hồ sơ kia và đòi giải thích, không gộp")
    void inOneRound() {
        String round = desk.openRound(KIND);
        String first = person(UNIT, round, "Ka Thuỷ Quí");
        String second = person(UNIT, round, "BÀ KATHỦY QUÝ");
        desk.uploadPapers(UNIT, second);

        Map<String, JsonNode> form = form(UNIT, second);
        assertThat(form.get("duplicateWarning").asText())
                .isEqualTo("Trong đợt đã có hồ sơ khác cùng tên đối tượng. Hồ sơ cùng tên: %s – Ka Thuỷ Quí (%s)."
                        .formatted(first, DossierState.DRAFT.label()));
        Map<String, Object> answers = Nominees.official("412345678901");
        assertThat(desk.prepare(UNIT, second, answers).expect(400).sentence()).contains("trùng tên");
        desk.prepare(UNIT, second, with(answers, "duplicateRemark", "Hai người khác nhau"))
                .expectSuccess();
        assertThat(List.of(desk.state(first), desk.state(second))).containsExactly("DRAFT", "PREPARED");
    }

    @Test
    @DisplayName("Tìm được ở mọi đợt bằng mọi cách viết, trên trang và qua giao diện lập trình")
    void search() {
        String first = person(UNIT, desk.openRound(KIND), "Hộ bà Kơ Să Ka Đào Lí");
        String second = person(UNIT, desk.openRound(KIND), "Kơ Să KaĐào Lý");
        person(UNIT, desk.openRound(KIND), "Kơ Să Ha Đào Lý");

        for (String typed : List.of(
                "ka đào lý",
                "KaĐào",
                "bà Kơ Să Ka Đào Lí",
                "ho ba ko sa kadao ly",
                "K\u043e S\u0103 Ka Dao",
                "ko  sa   ka \u0111a\u0300o")) {
            assertThat(found(desk.officer(UNIT), typed)).as(typed).containsExactlyInAnyOrder(first, second);
            assertThat(desk.officer(UNIT).get("/ho-so?q=" + encoded(typed)).text())
                    .as(typed)
                    .contains(first, second);
        }
        assertThat(found(desk.officer(OTHER_UNIT), "ka đào lý")).isEmpty();
    }

    private Map<String, JsonNode> form(String unit, String number) {
        Official officer = desk.officer(unit);
        return officer.formVariables(officer.task(number, PREPARE));
    }

    private static List<String> found(Official official, String typed) {
        JsonNode items = official.get("/api/dossiers?q=" + encoded(typed))
                .expect(200)
                .json()
                .path("items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.path("number").asText())
                .toList();
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }

    private String person(String unit, String round, String name) {
        return desk.started(unit, Nominees.start(round, "INDIVIDUAL", name, "OFFICIAL"));
    }
}
