package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.correspondence.KnownPaper;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.Papers;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.support.InTurn;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** Somebody makes a paper while another one is making it from later facts: the last version says what is so. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("Lập giấy tờ đúng lúc giấy ấy đang được lập từ dữ liệu mới hơn")
class PaperRacesIT {

    private static final String FIRST = "Ka Brối";
    private static final String SECOND = "Ka Să";
    private static final String THIRD = "Ka Mạ";

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Autowired
    private Papers papers;

    @Autowired
    private InTurn inTurn;

    @Autowired
    private JdbcTemplate jdbc;

    private Route route;

    @BeforeAll
    void begin() {
        route = new Route(officials, clock, "SK2023");
    }

    @Test
    @DisplayName("hai việc lập cùng một giấy: bản mới nhất theo dữ liệu mới, không bản nào lùi về dữ liệu cũ")
    void made() throws Exception {
        var report = report("lam-ha", FIRST + " Nhất");

        inTurn.second(() -> make(report, SECOND), () -> {
            papers.make(report);
            return null;
        });

        assertThat(names(report)).containsExactly(SECOND);
    }

    @Test
    @DisplayName("mở giấy chưa lập: được bản mới nhất đã lập trong lúc chờ, không thêm bản nào")
    void opened() throws Exception {
        var report = report("don-duong", FIRST + " Nhì");

        var opened = inTurn.second(
                () -> {
                    make(report, SECOND);
                    make(report, THIRD);
                },
                () -> papers.open(report.id(), null, officer("don-duong")));

        assertThat(names(report)).containsExactly(SECOND, THIRD);
        assertThat(opened.toString()).contains(THIRD);
    }

    @Test
    @DisplayName("lập lại: bản vừa lập trong lúc chờ đã đúng thì không có bản nào sau nó")
    void renewed() throws Exception {
        var report = report("di-linh", FIRST + " Ba");
        papers.make(report);

        var renewed = inTurn.second(() -> make(report, SECOND), () -> papers.renew(report.id(), officer("di-linh")));

        assertThat(names(report)).containsExactly(FIRST, SECOND);
        assertThat(renewed.versions()).extracting(KnownPaper.Version::number).containsExactly(2, 1);
        assertThat(renewed.changed()).isFalse();
    }

    /** The report about a dossier that was just submitted; nobody has made it yet. */
    private PaperRef report(String unit, String name) {
        return new PaperRef(PaperKind.BAO_CAO_THANH_TICH, route.submitted(Nominee.official(unit, name)));
    }

    private static Actor officer(String unit) {
        return new Actor("canbo." + unit, Set.of("canbo." + unit));
    }

    private void make(PaperRef report, String name) {
        jdbc.update("UPDATE khenthuong.dossier SET nominee_name = ? WHERE number = ?", name, report.key());
        papers.make(report);
    }

    /** Whom each version is about, the first one first. */
    private List<String> names(PaperRef report) {
        return jdbc
                .queryForList(
                        "SELECT content::text FROM khenthuong.paper_version WHERE kind = ? AND key = ? ORDER BY version",
                        String.class,
                        report.kind().name(),
                        report.key())
                .stream()
                .map(content -> Stream.of(FIRST, SECOND, THIRD)
                        .filter(content::contains)
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
