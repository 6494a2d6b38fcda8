package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.PaperReader.letters;
import static vn.khenthuong.journey.Route.APPRAISAL_HEAD;
import static vn.khenthuong.journey.Route.APPRAISER;
import static vn.khenthuong.journey.Route.CHAIR;
import static vn.khenthuong.journey.Route.CLERK;
import static vn.khenthuong.journey.Route.OBSERVER;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

/** Before 2024 no rule says how much a household gets: it is asked for before the decision has its number, never left blank. */
@IntegrationTest(jobsRun = true)
@DisplayName("Mức tiền thưởng không văn bản nào nêu: hỏi trước khi cấp số, không để trống trên Quyết định")
class MissingAmountIT {

    private static final LocalDate MONDAY = LocalDate.of(2023, 5, 15);
    private static final String NAME = "Ka Chưa Có Mức";
    private static int rounds;

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    private Route route;
    private PaperReader papers;
    private String household;
    private String list;

    @BeforeEach
    void withTheChair() {
        clock.set(MONDAY);
        route = new Playground(officials, clock).open("MUC%02d".formatted(++rounds));
        papers = new PaperReader(officials);
        household = route.reviewed(Nominee.household("di-linh", NAME));
        var official = route.reviewed(Nominee.official("di-linh", "Nguyễn Có Mức"));
        route.closeRound();
        list = route.list(1);
        route.listed(list, List.of(household, official));
        route.pass(household);
        route.pass(official);
        shown(APPRAISAL_HEAD, Route.SIGN_APPRAISAL);
        route.submitToChair(list);
        shown(CHAIR, Route.DECIDE);
        route.decide(list, List.of(household, official), List.of()).expectSuccess();
    }

    @Test
    @DisplayName(
            "từ chối cấp số, nêu ai, ai nhập, ở đâu; mẫu nói trước; nhập rồi thì cấp số được và Quyết định có mức ấy")
    void askedForBeforeTheNumber() throws Exception {
        shown(CLERK, Route.ISSUE);
        var refused = route.submit(CLERK, list, Route.ISSUE, route.signed(Map.of("outcome", "ISSUE")));
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.sentence())
                .contains(
                        "Chưa cấp số được. 1 trường hợp chưa có mức tiền thưởng",
                        NAME,
                        "hộ gia đình",
                        household,
                        "lãnh đạo Sở Nội vụ nhập số tiền, kèm lý do và văn bản",
                        "(/tien-thuong/%s/1)".formatted(route.round()));
        assertThat(decision()).contains(letters("Phải có mức tiền thưởng của Hộ"), letters("chưa có mức"));

        assertThat(papers.pdf(CHAIR, papers.paper(CHAIR, list, "TO_TRINH_THAM_DINH")))
                .contains(
                        letters("cá nhân 1.490.000 đồng; tổng cộng 1.490.000 đồng"),
                        letters("chưa kể 01 trường hợp chưa có quy định về mức tiền thưởng"),
                        letters("Nguồn chi: Quỹ thi đua, khen thưởng của tỉnh"),
                        letters("Chưa có quy định về mức tiền thưởng của: Hộ bà " + NAME),
                        letters("đã tiếp nhận hồ sơ của 01 cá nhân, 01 hộ gia đình do Sở Lao động"));
        for (var kind : List.of("BAO_CAO_THAM_DINH", "TO_TRINH_DAU_MOI", "BIEN_BAN_DAU_MOI")) {
            assertThat(papers.pdf(CHAIR, papers.paper(CHAIR, list, kind))).contains(letters(NAME));
        }

        layDown(0, APPRAISER).expect(403);
        layDown(7, APPRAISAL_HEAD).expect(409);
        layDown(0, APPRAISAL_HEAD).expect(200);
        layDown(0, APPRAISAL_HEAD).expect(409);

        assertThat(route.shown(CLERK, list, Route.ISSUE).get("missingAmounts").isNull())
                .isTrue();
        assertThat(decision())
                .contains(letters("hộ gia đình 2.240.000 đồng"), letters("tổng cộng 3.730.000 đồng"))
                .doesNotContain(letters("chưa có mức"), letters("Phải có mức"));
        route.complete(CLERK, list, Route.ISSUE, route.signed(Map.of("outcome", "ISSUE")));
        route.awaitState(household, "AWARDED");

        var reward = reward(household);
        assertThat(reward.path("amount").asLong()).isEqualTo(2_240_000);
        assertThat(reward.path("computed").isNull()).isTrue();
        assertThat(reward.path("laidDown").path("by").asText()).isEqualTo(APPRAISAL_HEAD);
        assertThat(reward.path("laidDown").path("document").path("number").asText())
                .isEqualTo("1085/STC-HCSN");
        assertThat(decision())
                .contains(letters("hộ gia đình 2.240.000 đồng"))
                .doesNotContain(letters("chưa có mức"), letters("Dự thảo"));
    }

    @Test
    @DisplayName(
            "mức dự kiến: người đọc giấy tờ của danh sách xem được, đơn vị và người giám sát không; chưa có danh sách chi")
    void whoSeesIt() {
        var address = "/api/rewards/%s/1".formatted(route.round());
        for (var reader : List.of(APPRAISAL_HEAD, APPRAISER, CHAIR, CLERK)) {
            assertThat(officials.as(reader).get(address).expect(200).text()).contains(NAME);
        }
        for (var other : List.of("canbo.di-linh", "lanhdao.di-linh", OBSERVER, "canbo.cuc-thue")) {
            officials.as(other).get(address).expect(404);
        }
        officials.as(APPRAISAL_HEAD).get(address + "/list.pdf").expect(404);
        assertThat(officials.as(APPRAISAL_HEAD).get("/tien-thuong").expect(200).text())
                .contains("Chưa cấp số được vì chưa có mức", "Danh sách " + list, "1 trường hợp chưa có mức");
        assertThat(officials
                        .as(APPRAISAL_HEAD)
                        .get("/tien-thuong/%s/1".formatted(route.round()))
                        .expect(200)
                        .text())
                .contains("Tiền thưởng dự kiến của danh sách " + list, NAME, "Ghi số tiền", "Dự kiến")
                .doesNotContain("Đổi nguồn chi", "Ghi nhận đã chi", "Chưa chi");
    }

    private void shown(String official, String step) {
        var facts = route.shown(official, list, step);
        assertThat(facts.get("missingAmounts").asText()).as(step).contains(NAME, household, "Sở Nội vụ");
        assertThat(facts.get("amountsPage").asText()).isEqualTo("tien-thuong/%s/1".formatted(route.round()));
    }

    private String decision() throws IOException {
        return papers.pdf(CHAIR, papers.paper(CHAIR, list, "QUYET_DINH"));
    }

    private Reply layDown(int version, String official) {
        return officials
                .as(official)
                .put(
                        "/api/rewards/%s/1/%s".formatted(route.round(), household),
                        Map.of(
                                "version",
                                version,
                                "amount",
                                2_240_000,
                                "reason",
                                "Áp dụng mức gấp 1,5 lần cá nhân",
                                "documentNumber",
                                "1085/STC-HCSN",
                                "documentDate",
                                route.today()));
    }

    private JsonNode reward(String dossier) {
        for (var reward : officials
                .as(APPRAISAL_HEAD)
                .get("/api/rewards/%s/1".formatted(route.round()))
                .expect(200)
                .json()
                .path("rewards")) {
            if (reward.path("dossier").asText().equals(dossier)) {
                return reward;
            }
        }
        throw new AssertionError("No reward of " + dossier);
    }
}
