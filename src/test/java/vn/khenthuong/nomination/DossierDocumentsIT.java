package vn.khenthuong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
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

    private Reply upload(String item, String name, byte[] content) {
        return officer.upload(number, item, name, content);
    }

    private String papers() {
        return "/api/dossiers/" + number + "/documents";
    }
}
