package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

@IntegrationTest
@DisplayName("Một người có hai tài khoản vẫn là một người")
class OnePersonIT {

    private static final String UNIT = "di-linh";

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Test
    @AnewAfterwards
    @DisplayName("người lập hồ sơ không ký bằng tài khoản kia; người khác ký thì được")
    void preparesAndSigns() {
        var route = new Route(officials, clock, "SK2023");
        var number = route.prepared(Nominee.village(UNIT, "Thôn 4 xã Hòa Bắc"));
        confirm(move("canbo.di-linh", "LanhDao.di-linh@khenthuong.local"));
        assertThat(route.approve(number).expect(403).sentence()).contains("lập hồ sơ");
        assertThat(route.state(number)).isEqualTo("PREPARED");
        var undone = move("canbo.di-linh", "canbo.di-linh@khenthuong.local");
        assertThat(officials
                        .as("quantri2")
                        .get("/quan-tri/thay-doi")
                        .expect(200)
                        .text())
                .contains("Thôi cùng địa chỉ thư với", "từ nay được coi là hai người");
        route.approve(number).expect(403);
        confirm(undone);
        route.approve(number).expectSuccess();
        assertThat(route.state(number)).isEqualTo("SUBMITTED");
    }

    @Test
    @AnewAfterwards
    @DisplayName("việc đã làm khi còn là một người vẫn là của người đó, cả khi hai tài khoản đã thôi cùng địa chỉ thư")
    void whatWasDoneStays() {
        var route = new Route(officials, clock, "SK2023");
        confirm(move("canbo.di-linh", "lanhdao.di-linh@khenthuong.local"));
        var together = route.prepared(Nominee.village(UNIT, "Thôn 5 xã Hòa Bắc"));
        confirm(move("canbo.di-linh", "canbo.di-linh@khenthuong.local"));
        var apart = route.prepared(Nominee.village(UNIT, "Thôn 6 xã Hòa Bắc"));
        assertThat(route.approve(together).expect(403).sentence()).contains("lập hồ sơ");
        assertThat(route.state(together)).isEqualTo("PREPARED");
        route.approve(apart).expectSuccess();
    }

    /** What makes two accounts one person's, and what takes that back, waits for a second administrator. */
    private void confirm(Reply proposed) {
        var change = proposed.expect(202).json().path("changeId").asText();
        officials
                .as("quantri2")
                .post("/api/officials/changes/%s/confirmation".formatted(change), Map.of())
                .expect(204);
    }

    /** To another address. */
    private Reply move(String userId, String email) {
        return officials
                .as("quantri")
                .put(
                        "/api/officials/" + userId,
                        Map.of(
                                "fullName",
                                "Trương Ngọc Lâm",
                                "email",
                                email,
                                "roles",
                                List.of(Map.of("role", userId, "from", "2021-01-01"))));
    }
}
