package vn.khenthuong.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** The whole route of one dossier, to the money that goes with the decision. */
@IntegrationTest(jobsRun = true)
@DisplayName("Tiền thưởng khi quyết định được ban hành")
class RewardIssuedIT {

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName(
            "văn thư cấp số, ban hành: người được khen có tiền thưởng theo ngày quyết định, không cần thêm bước nào")
    void computedWhenIssued() {
        var number = new Route(officials, clock, "SK2023").awarded(Nominee.official("dam-rong", "Rơ Ông Ha Tang"));

        var sheet = officials
                .as("canbo.dam-rong")
                .get("/api/rewards/SK2023/1")
                .expect(200)
                .json();
        assertThat(sheet.path("rewards")).singleElement().satisfies(reward -> {
            assertThat(reward.path("dossier").asText()).isEqualTo(number);
            assertThat(reward.path("amount").asLong()).isEqualTo(1_490_000);
            assertThat(reward.path("rule").path("baseSalary").asLong()).isEqualTo(1_490_000);
            assertThat(reward.path("rule").path("citation").asText()).isEqualTo("Điều 73 Nghị định số 91/2017/NĐ-CP");
            assertThat(reward.path("source").path("code").asText()).isEqualTo("PROVINCIAL_FUND");
        });
        assertThat(sheet.path("mayLayDown").asBoolean()).isFalse();
        assertThat(sheet.path("mayPay").asBoolean()).isFalse();
    }
}
