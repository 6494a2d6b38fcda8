package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.web.util.HtmlUtils;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.decision.DecisionAmendment.Kind;
import vn.khenthuong.decision.DecisionAmendments;
import vn.khenthuong.decision.ProposedAmendment;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest(jobsRun = true)
@DisplayName(
        "Quyết định sai tên thì quyết định sửa đổi, sai trình bày thì công văn đính chính; hai người, bản gốc còn nguyên")
class DecisionAmendmentIT {

    private static final Actor APPRAISER = new Actor("canbo.so-noi-vu", Set.of("canbo.so-noi-vu"));
    private static final Actor CLERK = new Actor("vanthu.ubnd", Set.of("vanthu.ubnd"));
    private static final String OLD = "Đỗ Văn Ửng";
    private static final String NEW = "Đỗ Văn Ứng";

    @Autowired
    private Officials officials;

    @Autowired
    private Clock clock;

    @Autowired
    private DecisionAmendments amendments;

    @Autowired
    private Journal journal;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    @DisplayName(
            "cơ quan thẩm định đề nghị, văn thư cấp số: trang công bố theo tên mới, quyết định gốc và nhật ký giữ tên cũ")
    void fromTheProposalToTheCertificate() throws IOException {
        var route = new Route(officials, clock, "SK2023");
        var number = route.awarded(Nominee.official("cat-tien", OLD));
        var list = route.list(1);
        var today = LocalDate.now(clock);
        var wanted = new ProposedAmendment(Kind.AMENDMENT, number, null, null, NEW, "Đơn vị báo sai dấu");

        assertThatThrownBy(() -> amendments.propose(list, wanted, CLERK)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> amendments.propose("SK2023-DS9", wanted, APPRAISER))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> amendments.propose(
                        list, new ProposedAmendment(Kind.AMENDMENT, number, null, null, OLD, " "), APPRAISER))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("“Tên đúng” giống nội dung đang có.")
                .hasMessageContaining("“Lý do”");
        assertThatThrownBy(() -> amendments.propose(
                        list,
                        new ProposedAmendment(Kind.AMENDMENT, "SK2023-DA-LAT-0001", null, null, NEW, "x"),
                        APPRAISER))
                .isInstanceOf(BadInputException.class);
        var id = amendments.propose(list, wanted, APPRAISER);
        assertThatThrownBy(() -> amendments.propose(list, wanted, APPRAISER)).isInstanceOf(ConflictException.class);

        assertThat(published()).contains(OLD).doesNotContain(NEW);
        assertThat(paper(list, "QUYET_DINH_SUA_DOI").path("draft").asBoolean()).isTrue();
        assertThat(officials
                        .as("canbo.so-noi-vu")
                        .get("/quyet-dinh/SK2023/1")
                        .expect(200)
                        .text())
                .contains("Chờ văn thư cấp số", "Đề nghị sửa đổi, đính chính")
                .doesNotContain("Cấp số, ban hành");
        assertThat(officials
                        .as("vanthu.ubnd")
                        .get("/quyet-dinh/SK2023/1")
                        .expect(200)
                        .text())
                .contains("Cấp số, ban hành");
        officials.as("canbo.cat-tien").get("/quyet-dinh/SK2023/1").expect(404);
        assertThat(home("vanthu.ubnd"))
                .as("it waits for the clerk, at home and in the letter")
                .contains(
                        "Đề nghị sửa đổi, đính chính quyết định chờ cấp số: danh sách " + list
                                + " (quyết định sửa đổi)",
                        "\"/quyet-dinh/SK2023/1\"");
        assertThat(home("canbo.so-noi-vu")).doesNotContain("cấp số: danh sách " + list + " (");
        assertThat(home("lanhdao.so-ldtbxh"))
                .contains("Sửa đổi, đính chính quyết định: đã đề nghị, chờ cấp số")
                .doesNotContain("DECISION_AMENDMENT", "PROPOSED");
        assertThat(jdbc.queryForList(
                        "SELECT kind FROM khenthuong.notice WHERE subject = ? AND model::text LIKE '%đề nghị sửa đổi tên trong%'",
                        String.class, list))
                .containsExactly("AMENDMENT_PROPOSED");

        assertThatThrownBy(() -> amendments.issue(id, new DocumentReference("77/QĐ-UBND", today), APPRAISER))
                .isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> amendments.issue(id, new DocumentReference("77/QĐ-UBND", today.minusYears(1)), CLERK))
                .isInstanceOf(BadInputException.class);
        var decision = paper(list, "QUYET_DINH");
        assertThatThrownBy(() -> amendments.issue(
                        id, new DocumentReference(decision.path("number").asText(), today), CLERK))
                .as("the number of another decision")
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("mỗi quyết định có một số riêng");
        amendments.issue(id, new DocumentReference("77/QĐ-UBND", today), CLERK);
        assertThat(home("vanthu.ubnd")).doesNotContain("cấp số: danh sách " + list + " (");
        assertThatThrownBy(() -> amendments.refuse(id, "muộn", CLERK)).isInstanceOf(ConflictException.class);

        assertThat(published()).contains("<th scope=\"row\">Ông " + NEW + ",", "Quyết định sửa đổi số 77/QĐ-UBND");
        var unit = officials.as("canbo.cat-tien");
        assertThat(unit.get("/ho-so/" + number).expect(200).text())
                .as("the page of the unit")
                .containsPattern("<h1[^>]*>" + NEW + "</h1>");
        assertThat(unit.get("/ho-so?q=" + number).expect(200).text()).contains(NEW);
        assertThat(unit.get("/api/dossiers/" + number)
                        .json()
                        .path("nomineeName")
                        .asText())
                .isEqualTo(NEW);
        assertThat(text(paper(list, "QUYET_DINH")))
                .contains(PaperReader.letters(OLD))
                .doesNotContain(PaperReader.letters(NEW));
        assertThat(text(paper(list, "QUYET_DINH_SUA_DOI")))
                .contains("Số:77/QĐ-UBND", PaperReader.letters(OLD + "” sửa thành “"), PaperReader.letters(NEW + "”."))
                .contains(
                        "sốthứtự1mụcI(cánhân)Phụlụckèmtheo",
                        PaperReader.letters("Lý do: Đơn vị báo sai dấu."),
                        "Bằngkhenchưacấpđượcghitheotênđúng")
                .doesNotContain("DỰTHẢO");
        assertThat(journal.of(list))
                .filteredOn(line -> line.step().equals("DECISION_AMENDMENT"))
                .extracting(line -> line.outcome(), line -> line.actor())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("PROPOSED", "canbo.so-noi-vu"),
                        org.assertj.core.groups.Tuple.tuple("ISSUED", "vanthu.ubnd"));
        assertThat(officials
                        .as("canbo.so-noi-vu")
                        .get("/bang-khen/so/ubnd/2023/1")
                        .expect(200)
                        .text())
                .as("not printed yet: it bears the right name, and says by which decision")
                .contains(NEW, "Tên ghi theo Quyết định sửa đổi số 77/QĐ-UBND");
        assertThat(paper(list, "QUYET_DINH").path("changed").asBoolean())
                .as("the decision keeps what it said")
                .isFalse();
        assertThat(reader().pdf("canbo.so-noi-vu", "/api/rewards/SK2023/1/list.pdf", "DANH_SACH_CHI"))
                .contains(PaperReader.letters(NEW), "(têntheoQuyếtđịnhsố77/QĐ-UBND")
                .doesNotContain(PaperReader.letters(OLD));

        assertThat(told(list, "đề nghị sửa đổi tên trong")).containsExactly("vanthu.ubnd");
        assertThat(told(list, "sửa đổi tên một trường hợp"))
                .contains("canbo.cat-tien", "lanhdao.so-noi-vu", "lanhdao.so-tttt")
                .doesNotContain("canbo.di-linh");

        layout(list, today);
        foundByEither(number, list, today);
    }

    /** Who looks for the name that was put right finds the dossier, who looks for the one it was submitted under too. */
    private void foundByEither(String number, String list, LocalDate today) {
        var again = amendments.propose(
                list,
                new ProposedAmendment(Kind.AMENDMENT, number, null, null, "Trần Minh Khuê", "Đơn vị báo sai tên"),
                APPRAISER);
        assertThat(found("Minh Khuê")).as("proposed only").doesNotContain(number);
        amendments.issue(again, new DocumentReference("79/QĐ-UBND", today), CLERK);

        assertThat(found("minh khue")).containsExactly(number);
        assertThat(found(OLD)).containsExactly(number);
        assertThat(found("Khuê Minh")).isEmpty();
    }

    private List<String> found(String name) {
        return StreamSupport.stream(
                        officials
                                .as("canbo.so-noi-vu")
                                .get("/api/dossiers?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
                                .expect(200)
                                .json()
                                .path("items")
                                .spliterator(),
                        false)
                .map(dossier -> dossier.path("number").asText())
                .toList();
    }

    private String home(String user) {
        return HtmlUtils.htmlUnescape(
                officials.as(user).get("/trang-chu").expect(200).text());
    }

    private List<String> told(String list, String words) {
        return jdbc.queryForList(
                "SELECT recipient FROM khenthuong.notice WHERE subject = ? AND model::text LIKE ?",
                String.class,
                list,
                "%" + words + "%");
    }

    private void layout(String list, LocalDate today) throws IOException {
        assertThatThrownBy(() -> amendments.propose(
                        list,
                        new ProposedAmendment(Kind.CORRECTION, null, null, "thụơng", "thưởng", "Lỗi gõ"),
                        APPRAISER))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("Vị trí sai");
        var id = amendments.propose(
                list, new ProposedAmendment(Kind.CORRECTION, null, "Điều 2", "thụơng", "thưởng", "Lỗi gõ"), APPRAISER);
        amendments.issue(id, new DocumentReference("78/UBND", today), CLERK);

        assertThat(text(paper(list, "DINH_CHINH")))
                .contains("V/vđínhchính", "TạiĐiều2của", PaperReader.letters("“thưởng”"), "TL.CHỦTỊCH");
        assertThat(published()).contains("Công văn đính chính số 78/UBND");
    }

    private String published() {
        return officials.stranger().get("/cong-bo/SK2023/1").expect(200).text();
    }

    private JsonNode paper(String subject, String kind) {
        return reader().paper("vanthu.ubnd", subject, kind);
    }

    private String text(JsonNode paper) throws IOException {
        return reader().pdf("vanthu.ubnd", paper);
    }

    private PaperReader reader() {
        return new PaperReader(officials);
    }
}
