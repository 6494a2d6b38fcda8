package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest
@DisplayName("Ai xem số định danh, ai mở tệp: có dòng nhật ký, không lẫn vào hành trình của hồ sơ")
class ReadingsIT {

    private static final String HEAD = "lanhdao.bao-lam";
    private static final String OFFICER = "canbo.bao-lam";

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Journal journal;

    @Autowired
    private List<ScheduledWork> works;

    @Test
    @DisplayName(
            "mở tệp, tải cả tệp nén, xem số định danh: mỗi điều một dòng, tải lại không thêm dòng; danh sách không ghi gì")
    void readingsAreLines() {
        var route = new Route(officials, clock, "SK2023");
        var number = route.open(Nominee.official("bao-lam", "Ka Brịp"));
        route.uploadPapers(number);
        route.complete(
                OFFICER,
                number,
                Route.PREPARE,
                Playground.with(route.content(number), "identityNumber", "068085001234"));
        var papers = "/api/dossiers/%s/documents".formatted(number);
        var before = journal.of(number);
        var reader = officials.as(HEAD);
        reader.get("/api/dossiers?round=SK2023").expect(200);
        var file = reader.get(papers).expect(200).json().get(0);
        written();
        assertThat(lines(number, HEAD)).isEmpty();

        for (var again = 0; again < 2; again++) {
            reader.get(papers + "/" + file.path("id").asText()).expect(200);
            reader.get(papers + "/archive").expect(200);
            reader.get("/ho-so/" + number).expect(200);
        }
        written();

        assertThat(lines(number, HEAD))
                .containsExactlyInAnyOrder(
                        "FILE_READ " + file.path("item").asText(), "FILE_READ ARCHIVE", "IDENTITY_READ");
        assertThat(journal.of(number)).isEqualTo(before);
        officials
                .as("canbo.di-linh")
                .get(papers + "/" + file.path("id").asText())
                .expect(404);
        assertThat(lines(number, "canbo.di-linh")).isEmpty();
    }

    @Test
    @DisplayName(
            "biểu mẫu cho xem số thì có dòng, cả với người đã nhập; ký, lập và liệt kê giấy tờ mà không cho xem thì không")
    void shownOnly() {
        var route = new Route(officials, clock, "SK2023");
        var number = route.open(Nominee.official("bao-lam", "Ka Mứt"));
        route.uploadPapers(number);
        route.complete(
                OFFICER,
                number,
                Route.PREPARE,
                Playground.with(route.content(number), "identityNumber", "068085001299"));
        route.complete(HEAD, number, Route.APPROVE, route.signed(Map.of("outcome", "APPROVE")));
        officials.as(HEAD).get("/api/papers?subject=" + number).expect(200);
        written();
        assertThat(lines(number, OFFICER)).as("typed, not read").isEmpty();
        assertThat(lines(number, HEAD)).as("signed and listed, not shown").isEmpty();

        officials.as(OFFICER).get("/ho-so/" + number).expect(200);
        var reception = officials.as(Route.FOCAL_OFFICER);
        reception.formVariables(reception.task(number, Route.RECEIVE));
        written();
        assertThat(lines(number, OFFICER)).containsExactly("IDENTITY_READ");
        assertThat(lines(number, Route.FOCAL_OFFICER)).containsExactly("IDENTITY_READ");
    }

    private void written() {
        works.stream()
                .filter(work -> "ReadingLog".equals(work.getClass().getSimpleName()))
                .forEach(ScheduledWork::run);
    }

    private List<String> lines(String number, String userId) {
        return jdbc.sql("SELECT step || coalesce(' ' || outcome, '') FROM khenthuong.audit_entry"
                        + " WHERE subject = ? AND actor = ? AND reading")
                .params(number, userId)
                .query(String.class)
                .list();
    }
}
