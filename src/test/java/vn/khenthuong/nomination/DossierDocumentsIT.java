package vn.khenthuong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import vn.khenthuong.document.Documents;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.document.internal.SampleFiles;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Official;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

@DisplayName("Giấy tờ của hồ sơ qua HTTP")
@IntegrationTest
class DossierDocumentsIT {

    private static final String UNIT = "da-lat";
    private static final int MEGABYTE = 1 << 20;

    @Autowired
    private NominationDesk desk;

    @Autowired
    private Officials officials;

    @Autowired
    private Documents documents;

    private String number;
    private Official officer;

    @BeforeEach
    void dossier() {
        number = desk.started(desk.openRound("SO_KET_2023"), UNIT, "Hội Nông dân phường 1");
        officer = desk.officer(UNIT);
    }

    @Test
    @DisplayName("mỗi lần tải lên là một bản mới; bản cũ còn; tải về là tệp đính kèm với tên NFC")
    void versions() {
        upload("COUNCIL_MINUTES", "Bie\u0302n ba\u0309n.pdf", SampleFiles.pdf()).expect(201);
        Reply second = upload("COUNCIL_MINUTES", "../biên bản 2.pdf", SampleFiles.pdf())
                .expect(201);

        List<Integer> versions = StreamSupport.stream(
                        officer.get(papers()).expect(200).json().spliterator(), false)
                .map(document -> document.path("version").asInt())
                .toList();
        assertThat(versions).containsExactly(2, 1);
        assertThat(second.json().path("fileName").asText()).isEqualTo("biên bản 2.pdf");
        assertThat(second.json().path("sha256").asText()).matches("[0-9a-f]{64}");

        Reply download =
                officer.get(papers() + "/" + second.json().path("id").asText()).expect(200);
        assertThat(download.text()).isEqualTo(new String(SampleFiles.pdf(), StandardCharsets.US_ASCII));
        assertThat(download.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(download.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        assertThat(download.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment")
                .contains("filename*=UTF-8''bi%C3%AAn%20b%E1%BA%A3n%202.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"canbo.lam-ha", "canbo.so-ldtbxh", "canbo.so-noi-vu", "chutich.ubnd", "giamsat", "quantri"})
    @DisplayName("hồ sơ chưa trình: ngoài đơn vị không ai biết có hồ sơ")
    void hidden(String userId) {
        upload("COUNCIL_MINUTES", "a.pdf", SampleFiles.pdf()).expect(201);
        Official other = officials.as(userId);

        assertThat(other.get(papers()).status()).isEqualTo(404);
        assertThat(other.upload(number, "COUNCIL_MINUTES", "a.pdf", SampleFiles.pdf())
                        .status())
                .isEqualTo(404);
    }

    @Test
    @DisplayName("đã trình: cơ quan đầu mối đọc, người giám sát không, đơn vị không tải thêm")
    void submitted() {
        String other = desk.submitted(desk.openRound("SO_KET_2023"), UNIT, "Hội Phụ nữ phường 2");
        String papers = "/api/dossiers/" + other + "/documents";

        assertThat(officials.as("canbo.so-ldtbxh").get(papers).expect(200).json())
                .hasSize(3);
        officials.as("giamsat").get(papers).expect(404);
        officials.as("canbo.so-noi-vu").get(papers).expect(404);
        officials
                .as("canbo.so-ldtbxh")
                .upload(other, "COUNCIL_MINUTES", "a.pdf", SampleFiles.pdf())
                .expect(403);
        assertThat(officer.upload(other, "COUNCIL_MINUTES", "a.pdf", SampleFiles.pdf())
                        .expect(409)
                        .sentence())
                .contains("không tải thêm giấy tờ được");
    }

    @Test
    @DisplayName("sai loại, sai tên, rỗng, mục lạ, quá lớn: từ chối bằng tiếng Việt, không giữ gì")
    void refused() {
        assertThat(upload("COUNCIL_MINUTES", "a.exe", "MZ".getBytes(StandardCharsets.US_ASCII))
                        .expect(400)
                        .sentence())
                .contains("chỉ nhận PDF, DOCX, XLSX, JPEG, PNG");
        upload("COUNCIL_MINUTES", "a.docx", SampleFiles.pdf()).expect(400);
        upload("COUNCIL_MINUTES", "a.pdf", new byte[0]).expect(400);
        assertThat(upload("LA_LAM", "a.pdf", SampleFiles.pdf()).expect(400).sentence())
                .contains("Danh mục");
        Reply tooLarge = upload("COUNCIL_MINUTES", "a.pdf", Arrays.copyOf(SampleFiles.pdf(), 25 * MEGABYTE));
        assertThat(tooLarge.status()).isIn(400, 413);
        assertThat(tooLarge.sentence()).containsIgnoringCase("tệp");

        assertThat(officer.get(papers()).expect(200).json()).isEmpty();
    }

    @Test
    @DisplayName("đúng 20 MB thì nhận")
    void largest() {
        upload("COUNCIL_MINUTES", "a.pdf", Arrays.copyOf(SampleFiles.pdf(), 20 * MEGABYTE))
                .expect(201);
    }

    @Test
    @DisplayName("lấy lại tệp tải nhầm: chỉ người đã tải, chỉ khi chưa trình; số bản không cấp lại; nhật ký còn")
    void takenBack() {
        String wrong =
                id(upload("COUNCIL_MINUTES", "nham.pdf", SampleFiles.pdf()).expect(201));
        assertThat(desk.head(UNIT).delete(papers() + "/" + wrong).expect(403).sentence())
                .contains("Chỉ người đã tải tệp lên");
        assertThat(officials.as("canbo.lam-ha").delete(papers() + "/" + wrong).status())
                .isEqualTo(404);

        officer.delete(papers() + "/" + wrong).expect(204);

        officer.delete(papers() + "/" + wrong).expect(404);
        officer.get(papers() + "/" + wrong).expect(404);
        assertThat(officer.get(papers()).expect(200).json()).isEmpty();
        assertThat(upload("COUNCIL_MINUTES", "dung.pdf", SampleFiles.pdf())
                        .expect(201)
                        .json()
                        .path("version")
                        .asInt())
                .isEqualTo(2);
        assertThat(desk.journal(number))
                .contains("DOCUMENT_UPLOADED/COUNCIL_MINUTES", "DOCUMENT_TAKEN_BACK/COUNCIL_MINUTES");
    }

    @Test
    @DisplayName("chờ thủ trưởng ký: không lấy lại bản duy nhất của giấy tờ bắt buộc; đã trình: không lấy lại gì")
    void nothingMissesAtTheSignature() {
        String round = desk.openRound("SO_KET_2023");
        String prepared = desk.prepared(round, UNIT, "Hội Nông dân phường 3");
        String papers = "/api/dossiers/" + prepared + "/documents";
        String only = officer.get(papers).json().get(0).path("id").asText();
        String item = officer.get(papers).json().get(0).path("item").asText();

        assertThat(officer.delete(papers + "/" + only).expect(409).sentence()).contains("bản duy nhất");
        officer.upload(prepared, item, "thay.png", SampleFiles.png()).expect(201);
        officer.delete(papers + "/" + only).expect(204);

        desk.sign(UNIT, prepared).expectSuccess();
        String submitted = officer.get(papers).json().get(0).path("id").asText();
        assertThat(officer.delete(papers + "/" + submitted).expect(409).sentence())
                .contains("không lấy lại giấy tờ được");
    }

    @Test
    @DisplayName(
            "A-31: một biên bản tải lên một lần cho mọi hồ sơ đang soạn của đơn vị; hồ sơ sau dùng chung bằng một bấm")
    void oneMinutesForAll() {
        String round = desk.openRound("SO_KET_2023");
        String first = desk.started(round, UNIT, "Tập thể một");
        String second = desk.started(round, UNIT, "Tập thể hai");
        String others = desk.started(round, "lam-ha", "Tập thể đơn vị khác");
        var shared = officer.uploadTo(
                        "/api/dossiers/" + first + "/documents?shared=true",
                        "COUNCIL_MINUTES",
                        "bien-ban.pdf",
                        SampleFiles.pdf())
                .expect(201);
        String third = desk.started(round, UNIT, "Tập thể ba");

        assertThat(shared.json().path("sharedWith")).hasSize(1);
        assertThat(satisfied(officer, first, "COUNCIL_MINUTES")).isTrue();
        assertThat(satisfied(officer, second, "COUNCIL_MINUTES")).isTrue();
        assertThat(satisfied(officer, third, "COUNCIL_MINUTES")).isFalse();
        assertThat(satisfied(desk.officer("lam-ha"), others, "COUNCIL_MINUTES")).isFalse();

        var citation = Map.of("dossier", first, "document", id(shared));
        String citations = "/api/dossiers/" + third + "/documents/citations";
        desk.officer("lam-ha")
                .post("/api/dossiers/" + others + "/documents/citations", citation)
                .expect(404);
        officer.post(citations, Map.of("dossier", first)).expect(400);
        officer.post(citations, citation).expect(201);
        officer.post(citations, citation).expect(409);
        assertThat(satisfied(officer, third, "COUNCIL_MINUTES")).isTrue();
        assertThat(desk.journal(third)).contains("DOCUMENT_CITED/COUNCIL_MINUTES");

        // What cites the file keeps it when the first dossier gives it back.
        officer.delete("/api/dossiers/" + first + "/documents/" + id(shared)).expect(204);
        String cited = officer.get("/api/dossiers/" + third + "/documents")
                .json()
                .get(0)
                .path("id")
                .asText();
        officer.get("/api/dossiers/" + third + "/documents/" + cited).expect(200);

        assertThat(officer.uploadTo(
                                "/api/dossiers/" + first + "/documents?shared=true",
                                "ACHIEVEMENT_REPORT",
                                "bao-cao.pdf",
                                SampleFiles.pdf())
                        .expect(400)
                        .sentence())
                .contains("của riêng từng hồ sơ");
    }

    @Test
    @DisplayName("cùng một tệp ở hai mục: nhận, nhưng chỉ ra")
    void sameFileTwice() {
        byte[] file = ("%PDF-1.4\n%" + number + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
        upload("COUNCIL_MINUTES", "a.pdf", file).expect(201);
        Reply second = upload("ACHIEVEMENT_REPORT", "b.pdf", file).expect(201);

        assertThat(second.json().path("sameFile").get(0).asText())
                .contains("của hồ sơ này")
                .doesNotContain("COUNCIL_MINUTES");
        assertThat(officer.get("/ho-so/" + number).expect(200).text()).contains("Cùng một tệp với: mục “");
    }

    @Test
    @DisplayName("mỗi giấy tờ tối đa 20 bản, kể cả khi 40 bản đến cùng lúc")
    void limitedVersions() {
        List<Integer> answers = IntStream.range(0, 40)
                .parallel()
                .mapToObj(index -> upload("COUNCIL_MINUTES", index + ".pdf", SampleFiles.pdf()))
                .map(Reply::status)
                .toList();

        assertThat(answers).filteredOn(status -> status == 201).hasSize(20);
        assertThat(answers).filteredOn(status -> status != 201).containsOnly(409);
        assertThat(upload("COUNCIL_MINUTES", "x.pdf", SampleFiles.pdf())
                        .expect(409)
                        .sentence())
                .contains("đủ 20 bản");
    }

    @Test
    @DisplayName("tên tệp dài: nhận với tên ngắn lại; dài quá mức thì nói về tên, không nói về dung lượng")
    void longNames() {
        String kept = upload("COUNCIL_MINUTES", "Tờ trình đề nghị ".repeat(20) + ".pdf", SampleFiles.pdf())
                .expect(201)
                .json()
                .path("fileName")
                .asText();
        assertThat(kept).startsWith("Tờ trình").endsWith(".pdf");

        assertThat(upload("COUNCIL_MINUTES", "a".repeat(20_000) + ".pdf", SampleFiles.pdf())
                        .expect(400)
                        .sentence())
                .isEqualTo("Tên tệp quá dài. Hãy đặt tên ngắn hơn rồi tải lên.");
    }

    @Test
    @DisplayName("40 người tải chậm tệp 19 MB: bộ nhớ chỉ giữ mỗi người một đoạn")
    void slowDownloads() throws IOException {
        byte[] large = Arrays.copyOf(SampleFiles.pdf(), 19 * MEGABYTE);
        String id = id(upload("COUNCIL_MINUTES", "lon.pdf", large).expect(201));
        var readers = new ArrayList<InputStream>();
        long before = usedMemory();
        for (int reader = 0; reader < 40; reader++) {
            var content =
                    documents.open(number, UUID.fromString(id)).orElseThrow().content();
            readers.add(content.getInputStream());
            assertThat(readers.get(reader).read()).isEqualTo('%');
        }
        assertThat(usedMemory() - before).isLessThan(100L * MEGABYTE);

        assertThat(officer.download(papers() + "/" + id)).isEqualTo(large);
        for (var reader : readers) {
            reader.close();
        }
    }

    @Test
    @DisplayName("tải lên 19 MB: cơ sở dữ liệu nhận từng đoạn, không sao cả tệp vào bộ nhớ")
    void uploadsAreStreamed() {
        byte[] large = Arrays.copyOf(SampleFiles.pdf(), 19 * MEGABYTE);
        large[19 * MEGABYTE - 1] = '\n';
        try (var received =
                documents.receive(new UploadedFile("lon.pdf", large.length, new ByteArrayResource(large)))) {
            var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
            long before = threads.getCurrentThreadAllocatedBytes();
            documents.store("TEST-" + number, "LARGE", received, "canbo." + UNIT);
            assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(5L * MEGABYTE);
        }
    }

    private static long usedMemory() {
        var memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed();
    }

    private static boolean satisfied(Official reader, String dossier, String item) {
        return StreamSupport.stream(
                        reader.get("/api/dossiers/" + dossier)
                                .expect(200)
                                .json()
                                .path("checklist")
                                .spliterator(),
                        false)
                .anyMatch(paper -> paper.path("item").asText().equals(item)
                        && paper.path("satisfied").asBoolean());
    }

    private static String id(Reply stored) {
        return stored.json().path("id").asText();
    }

    private Reply upload(String item, String name, byte[] content) {
        return officer.upload(number, item, name, content);
    }

    private String papers() {
        return "/api/dossiers/" + number + "/documents";
    }
}
