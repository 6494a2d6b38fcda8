package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
@DisplayName("Giấy tờ tự có từ bước của nó; một Tờ trình cho nhiều hồ sơ (A-31); thiếu dữ liệu là sự cố nêu tên giấy")
class PapersIT {

    private static final String HEAD = "lanhdao.bao-loc";

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private DueJobs dueJobs;

    private Route route;

    @BeforeAll
    void begin() {
        route = new Route(officials, clock, "SK2023");
    }

    @Test
    @Order(1)
    @DisplayName(
            "ký trình xong là có Tờ trình kèm danh sách, trích ngang, biên bản; hai mặt cùng lời; người ngoài không thấy")
    void fromTheSignature() throws IOException {
        var number = route.submitted(Nominee.official("lam-ha", "Nguyễn Văn Ất"));
        dueJobs.run();

        var papers = reader().papers("canbo.lam-ha", number);

        assertThat(papers)
                .extracting(paper -> paper.path("kind").asText())
                .containsExactly("TO_TRINH", "BAO_CAO_THANH_TICH", "TRICH_NGANG", "BIEN_BAN");
        assertThat(papers).allSatisfy(paper -> {
            assertThat(paper.path("versions")).hasSize(1);
            assertThat(paper.path("draft").asBoolean()).isFalse();
            assertThat(paper.path("changed").asBoolean()).isFalse();
            assertThat(reader().pdf("canbo.lam-ha", paper))
                    .contains("NguyễnVănẤt")
                    .doesNotContain("DỰTHẢO");
            assertThat(reader().docx("canbo.lam-ha", paper)).contains("NguyễnVănẤt");
        });
        assertThat(reader().pdf("canbo.lam-ha", papers.get(0)))
                .contains("TỜTRÌNH", "ỦYBANNHÂNDÂN", "HUYỆNLÂMHÀ", "DANHSÁCHTRÍCHNGANG", "./.")
                .contains("SốlượngđềnghịtạiTờtrìnhnàysovới", ":01/03tậpthể,cánhân,hộgiađình.")
                .contains("đápứngtiêuchí", "cókhiếunại,tốcáođangđượcxemxét,giảiquyết.");
        var second = route.prepared(Nominee.village("lam-ha", "Thôn Hai"));
        assertThat(reader().pdf(
                                "lanhdao.lam-ha",
                                reader().papers("lanhdao.lam-ha", second).get(0)))
                .as("the draft of another Tờ trình counts what the unit has proposed before")
                .contains("DỰTHẢO", "cùngcáctrườnghợpđơnvịđãtrìnhtrướcđótrongđợt", ":02/03tậpthể,cánhân,hộgiađình.");
        assertThat(reader().papers("canbo.di-linh", number)).isEmpty();
        officials.as("canbo.di-linh").get(papers.get(0).path("pdf").asText()).expect(404);
        officials.as("canbo.lam-ha").get("/api/papers/TO_TRINH.abc.pdf").expect(404);
        officials.as("canbo.lam-ha").get("/api/papers/khong-co.pdf").expect(404);
        assertThat(reader().papers("canbo.lam-ha", "khong-co")).isEmpty();
        assertThat(officials
                        .as("canbo.lam-ha")
                        .get("/ho-so/" + number)
                        .expect(200)
                        .text())
                .contains("Giấy tờ hệ thống lập", papers.get(0).path("pdf").asText());
    }

    @Test
    @Order(2)
    @DisplayName("dữ liệu đổi sau khi lập thì giấy nói vậy, bản cũ còn nguyên; lập lại là bản mới")
    void changedSince() throws IOException {
        var number = route.submitted(Nominee.official("di-linh", "Trần Thị Ẩn"));
        dueJobs.run();
        jdbc.update("UPDATE khenthuong.dossier SET nominee_name = 'Trần Thị Ản' WHERE number = ?", number);

        var signed = reader().papers("canbo.di-linh", number).get(0);
        assertThat(signed.path("kind").asText()).isEqualTo("TO_TRINH");
        assertThat(signed.path("changed").asBoolean()).isTrue();
        assertThat(signed.path("renewable").asBoolean())
                .as("what has its number and date says what was signed")
                .isFalse();
        assertThat(officials
                        .as("canbo.di-linh")
                        .post(
                                "/api/papers/%s/renewal"
                                        .formatted(signed.path("id").asText()),
                                Map.of())
                        .expect(409)
                        .sentence())
                .contains("đã có số và ngày ký");
        assertThat(reader().pdf("canbo.di-linh", signed)).contains("TrầnThịẨn").doesNotContain("TrầnThịẢn");

        var changed = reader().papers("canbo.di-linh", number).get(1);
        assertThat(changed.path("kind").asText()).isEqualTo("BAO_CAO_THANH_TICH");
        assertThat(changed.path("changed").asBoolean()).isTrue();
        assertThat(reader().pdf("canbo.di-linh", changed)).contains("TrầnThịẨn").doesNotContain("TrầnThịẢn");
        assertThat(changed.path("renewable").asBoolean()).isTrue();
        var renewal = "/api/papers/%s/renewal".formatted(changed.path("id").asText());
        officials.as("canbo.lam-ha").post(renewal, Map.of()).expect(404);
        officials.as(Route.FOCAL_OFFICER).post(renewal, Map.of()).expect(403);
        assertThat(reader().papers(Route.FOCAL_OFFICER, number)
                        .get(1)
                        .path("renewable")
                        .asBoolean())
                .isFalse();

        assertThat(officials
                        .as("canbo.di-linh")
                        .get("/ho-so/" + number)
                        .expect(200)
                        .text())
                .contains("Dữ liệu đã thay đổi sau bản này", "Lập lại");
        var renewed = officials
                .as("canbo.di-linh")
                .post(renewal, Map.of())
                .expect(200)
                .json();

        assertThat(renewed.path("changed").asBoolean()).isFalse();
        assertThat(renewed.path("renewable").asBoolean()).isFalse();
        assertThat(renewed.path("versions")).hasSize(2);
        assertThat(reader().pdf("canbo.di-linh", renewed)).contains("TrầnThịẢn").doesNotContain("TrầnThịẨn");
        assertThat(officials
                        .as("canbo.di-linh")
                        .post(renewal, Map.of())
                        .expect(200)
                        .json()
                        .path("versions"))
                .hasSize(2);
    }

    @Test
    @Order(3)
    @DisplayName(
            "vượt chỉ tiêu: không hồ sơ nào được ký, hồ sơ vượt được nêu tên; bỏ ra thì ký một lần, một Tờ trình chung")
    void oneForMany() throws IOException {
        var numbers = Stream.of(
                        Nominee.village("bao-loc", "Thôn Nga Sơn"),
                        Nominee.household("bao-loc", "Ka Brối"),
                        Nominee.official("bao-loc", "Lê Văn Tám"))
                .map(route::prepared)
                .toList();
        var tasks = numbers.stream()
                .map(number -> route.task(HEAD, number, Route.APPROVE).id())
                .toList();

        officials.as(HEAD).post("/api/batches/SIGN", Map.of("tasks", tasks)).expect(400);
        var refused = sign(tasks);

        assertThat(refused.path("accepted").asInt()).isZero();
        assertThat(refused.path("items"))
                .extracting(item -> item.path("reason").asText())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Chưa ký:"),
                        second -> assertThat(second).startsWith("Chưa ký:"),
                        third -> assertThat(third).contains("2").doesNotStartWith("Chưa ký:"));
        assertThat(numbers).allSatisfy(number -> assertThat(route.state(number)).isEqualTo("PREPARED"));

        var draft = reader().papers(HEAD, numbers.get(0)).get(0);
        assertThat(draft.path("draft").asBoolean()).isTrue();
        officials
                .as(HEAD)
                .post("/api/papers/%s/renewal".formatted(draft.path("id").asText()), Map.of())
                .expect(409);
        assertThat(reader().pdf(HEAD, draft)).contains("DỰTHẢO", "ThônNgaSơn");

        assertThat(sign(tasks.subList(0, 2)).path("accepted").asInt()).isEqualTo(2);
        dueJobs.run();
        assertThat(route.state(numbers.get(2))).isEqualTo("PREPARED");
        var first = reader().papers(HEAD, numbers.get(0)).get(0);
        assertThat(first.path("id"))
                .isEqualTo(reader().papers(HEAD, numbers.get(1)).get(0).path("id"));
        assertThat(first.path("number").asText()).isEqualTo("7/TTr-UBND");
        assertThat(reader().pdf(HEAD, first))
                .contains("Số:07/TTr-UBND", "ThônNgaSơn", "KaBrối", "01tậpthể,01hộgiađình")
                .doesNotContain("LêVănTám");
    }

    @Test
    @Order(4)
    @DisplayName("thiếu một điều: sự cố của việc lập giấy nêu tên giấy và điều thiếu, không có tờ giấy rỗng nào")
    void incident() {
        var number = route.submitted(Nominee.official("don-duong", "Phạm Văn Ước"));
        jdbc.update(
                "UPDATE khenthuong.dossier SET content = jsonb_set(content::jsonb, '{achievement,summary}', 'null') WHERE number = ?",
                number);

        assertThatThrownBy(dueJobs::run)
                .hasStackTraceContaining("Giấy tờ “Tờ trình số")
                .hasStackTraceContaining("thiếu “tóm tắt thành tích của Phạm Văn Ước”; chưa lập.");

        assertThat(reader().papers("canbo.don-duong", number)
                        .get(0)
                        .path("fault")
                        .asText())
                .contains("tóm tắt thành tích của Phạm Văn Ước");
    }

    private JsonNode sign(List<String> tasks) {
        return officials
                .as(HEAD)
                .post(
                        "/api/batches/SIGN",
                        Map.of("tasks", tasks, "documentNumber", "7/TTr-UBND", "documentDate", route.today()))
                .expect(200)
                .json();
    }

    private PaperReader reader() {
        return new PaperReader(officials);
    }
}
