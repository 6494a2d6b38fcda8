package vn.khenthuong.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.khenthuong.support.ChildApplication;
import vn.khenthuong.support.Officials;

@DisplayName("Tắt đột ngột (kill -9) khi đang nhập dữ liệu mẫu: lần khởi động sau vẫn đủ cả tỉnh")
class LivingProvinceKillIT {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** As the focal agency sees them. */
    private static final Map<String, Long> WHOLE = Map.of(
            "SUBMITTED", 10L,
            "SUPPLEMENT_REQUESTED", 2L,
            "CONSULTING", 1L,
            "RECEIVED", 12L,
            "REVIEWED", 2L,
            "REJECTED", 1L,
            "WITHDRAWN", 1L);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("bị ngắt giữa chừng thì nhập lại từ đầu; khởi động lần nữa thì không đổi gì, đồng hồ đi tiếp")
    void beginsAnew() throws Exception {
        try (var application = new ChildApplication(folder, "--khenthuong.demo.living-province=true")) {
            application.launch();
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(50))
                    .until(() -> application.logged().contains("InterimReview took"));
            application.kill();
            assertThat(application.logged()).doesNotContain("The demonstration was set up", "Tomcat started");

            application.launch();
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> application.logged().contains("Tomcat started"));
            application.awaitAnswer();
            assertThat(states(application)).isEqualTo(WHOLE);
            assertThat(year(application).path("delivered").asInt()).isEqualTo(38);
            assertThat(year(application).path("late").asInt()).isEqualTo(2);
            assertThat(application.logged().indexOf("The demonstration was set up"))
                    .as("set up before anybody can connect")
                    .isPositive()
                    .isLessThan(application.logged().indexOf("Tomcat started"));
            var seen = application.clock().instant();

            application.kill();
            application.start();

            assertThat(states(application)).isEqualTo(WHOLE);
            assertThat(application.logged().split("The demonstration was set up"))
                    .hasSize(2);
            assertThat(application.clock().instant()).isBetween(seen, seen.plus(Duration.ofMinutes(10)));
        }
    }

    private static Map<String, Long> states(ChildApplication application) {
        var found = as(application, "/api/dossiers?round=SK2023&size=100").path("items");
        return new TreeMap<>(StreamSupport.stream(found.spliterator(), false)
                .collect(Collectors.groupingBy(dossier -> dossier.path("state").asText(), Collectors.counting())));
    }

    private static JsonNode year(ChildApplication application) {
        return as(application, "/api/reports/2022");
    }

    private static JsonNode as(ChildApplication application, String path) {
        return Officials.of(application.address())
                .as("lanhdao.so-ldtbxh")
                .get(path)
                .expect(200)
                .json();
    }
}
