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
        officials
                .as("quantri2")
                .post(
                        "/api/officials/changes/%s/confirmation"
                                .formatted(move("canbo.di-linh", "LanhDao.di-linh@khenthuong.local")
                                        .expect(202)
                                        .json()
                                        .path("changeId")
                                        .asText()),
                        Map.of())
                .expect(204);
        assertThat(route.approve(number).expect(403).sentence()).contains("lập hồ sơ");
        assertThat(route.state(number)).isEqualTo("PREPARED");
        move("canbo.di-linh", "canbo.di-linh@khenthuong.local").expect(200);
        route.approve(number).expectSuccess();
        assertThat(route.state(number)).isEqualTo("SUBMITTED");
    }

    /** To another address; of an officer who decides nothing one administrator is enough, unless it is somebody else's. */
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
