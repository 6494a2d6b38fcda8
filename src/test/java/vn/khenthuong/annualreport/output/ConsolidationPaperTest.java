package vn.khenthuong.annualreport.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.text.Normalizer;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.annualreport.Consolidation.Addressee;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.paper.BothFaces;
import vn.khenthuong.paper.LetterheadSettings;
import vn.khenthuong.paper.PaperFaces;

@DisplayName("Báo cáo tổng hợp theo Nghị định 30/2020")
class ConsolidationPaperTest {

    private static final LetterheadSettings LETTERHEAD =
            new LetterheadSettings("UBND TỈNH LÂM ĐỒNG", "Lâm Đồng", "GIÁM ĐỐC");

    private final ConsolidationPaper letters =
            new ConsolidationPaper(LETTERHEAD, new Issuers(LETTERHEAD, mock(Organization.class), mock(Journal.class)));

    @Test
    @DisplayName("khổ A4 đứng, lề 20/20/30/20 mm, Times New Roman, số trang giữa lề trên trừ trang đầu")
    void layout() throws Exception {
        try (var document = open(SampleReport.submitted(), Addressee.MINISTRY)) {
            var section = document.getDocument().getBody().getSectPr();

            assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
            assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16838));
            assertThat(section.getPgMar().getTop()).isEqualTo(BigInteger.valueOf(1134));
            assertThat(section.getPgMar().getBottom()).isEqualTo(BigInteger.valueOf(1134));
            assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1701));
            assertThat(section.getPgMar().getRight()).isEqualTo(BigInteger.valueOf(1134));
            assertThat(section.isSetTitlePg()).isTrue();
            assertThat(document.getStyles().getDefaultRunStyle().getFontSizeAsDouble())
                    .isEqualTo(14.0);
            assertThat(document.getStyle().xmlText()).contains("Times New Roman");
            assertThat(document.getHeaderList())
                    .anyMatch(header -> header._getHdrFtr().xmlText().contains("PAGE"));
        }
    }

    @Test
    @DisplayName("thể thức: quốc hiệu, tiêu ngữ, cơ quan, số, ngày, tên loại, nơi nhận, chức vụ")
    void form() throws IOException {
        var text = text(SampleReport.submitted(), Addressee.STEERING_COMMITTEE);

        assertThat(text)
                .containsSubsequence(
                        "UBND TỈNH LÂM ĐỒNG",
                        "SỞ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Số: 45/BC-SLĐTBXH",
                        "Lâm Đồng, ngày 05 tháng 01 năm 2026",
                        "BÁO CÁO",
                        "Kết quả thực hiện Phong trào thi đua “Vì người nghèo - Không để ai bị bỏ lại phía sau” năm 2026",
                        "Kính gửi: Ban Chỉ đạo các Chương trình mục tiêu quốc gia tỉnh",
                        "Quyết định số 1479/QĐ-UBND ngày 24 tháng 8 năm 2022 của Ủy ban nhân dân tỉnh Lâm Đồng",
                        "./.",
                        "Nơi nhận:",
                        "- Như trên;",
                        "- Sở Nội vụ;",
                        "- Lưu: VT.",
                        "GIÁM ĐỐC",
                        "Phụ lục",
                        "(Kèm theo Báo cáo số 45/BC-SLĐTBXH ngày 05 tháng 01 năm 2026 của Sở")
                .doesNotContain("DỰ THẢO", "Dự thảo");
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
    }

    @Test
    @DisplayName("nội dung theo thứ tự báo cáo năm; đơn vị chưa nộp có lý do; chữ của đơn vị giữ nguyên từng đoạn")
    void content() throws IOException {
        assertThat(text(SampleReport.submitted(), Addressee.MINISTRY))
                .containsSubsequence(
                        "I. KẾT QUẢ CHỈ ĐẠO, PHÁT ĐỘNG",
                        "Đến 09:30 ngày 20/11/2026, 02/03 đơn vị đã nộp báo cáo, trong đó 01 đơn vị nộp chậm",
                        "Đơn vị chưa nộp báo cáo: Thành phố Đà Lạt.",
                        "Lý do: Đã nhắc 9 lần; đơn vị đang sắp xếp bộ máy.",
                        "Các đơn vị đã phát động, cụ thể hóa phong trào.",
                        "- Huyện Đam Rông: Huyện ủy, UBND huyện đã ban hành kế hoạch.\nTổ chức phát động tại 8 xã.",
                        "- Huyện Lạc Dương: " + SampleReport.HOSTILE,
                        "4. Kiểm tra, giám sát",
                        "Các đơn vị đã tổ chức 07 cuộc kiểm tra, giám sát.",
                        "5. Nguồn lực huy động",
                        "Các đơn vị đã huy động 1.250,5 triệu đồng.",
                        "II. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
                        "III. MÔ HÌNH, ĐIỂN HÌNH",
                        "Tổ tiết kiệm và vay vốn",
                        "IV. KHEN THƯỞNG TRONG NĂM",
                        "21 tập thể, 34 cá nhân, 08 hộ gia đình",
                        "V. HẠN CHẾ, NGUYÊN NHÂN",
                        "VI. KIẾN NGHỊ",
                        "VII. PHƯƠNG HƯỚNG",
                        "Các đơn vị không nêu nội dung này.");
    }

    @Test
    @DisplayName("bảng tổng hợp: số liệu, tỷ lệ, năm trước, đánh giá; phụ lục kể từng đơn vị")
    void tables() throws IOException {
        try (var document = open(SampleReport.submitted(), Addressee.MINISTRY)) {
            var tables = document.getTables().stream()
                    .filter(table -> table.getRow(0).getCell(0).getText().equals("STT"))
                    .toList();
            var totals = tables.get(0).getRows();
            var units = tables.get(1).getRows();

            assertThat(totals.get(0).isRepeatHeader()).isTrue();
            assertThat(totals.stream().skip(1).map(ConsolidationPaperTest::cells))
                    .containsExactly(
                            "1 | Tỷ lệ nghèo đa chiều duy trì mức giảm | giảm ít nhất 1 điểm % | 1.150 / 24.000"
                                    + " | 4,79 | 6,02 | Đạt (giảm 1,23 điểm %)",
                            "2 | Tỷ lệ hộ tái nghèo, tái cận nghèo | dưới 10% | 170 / 1.700 | 10,00 | – | Chưa đạt",
                            "3 | Hộ chính sách người có công là hộ nghèo | bằng 0 | – | – | – | Chưa đủ số liệu");
            assertThat(units.stream().skip(1).map(ConsolidationPaperTest::cells))
                    .containsExactly(
                            "1 | Thành phố Đà Lạt |  |  | Chưa nộp",
                            "2 | Huyện Đam Rông | 88/BC-UBND ngày 13/11/2026 | 23:59:59 ngày 14/11/2026 | Đúng hạn",
                            "3 | Huyện Lạc Dương | 12/BC-UBND ngày 16/11/2026 | 08:00:00 ngày 16/11/2026 | Nộp chậm");
        }
    }

    @Test
    @DisplayName("A-33: báo cáo Ban TĐKT Trung ương là của Ủy ban nhân dân tỉnh, Chủ tịch ký thay mặt")
    void ofTheProvince() throws IOException {
        assertThat(text(SampleReport.ofProvince(), Addressee.CENTRAL_BOARD))
                .contains(
                        "ỦY BAN NHÂN DÂN",
                        "TỈNH LÂM ĐỒNG",
                        "Kính gửi: Ban Thi đua - Khen thưởng Trung ương",
                        "Ủy ban nhân dân tỉnh Lâm Đồng kính báo cáo./.",
                        "- Sở Nội vụ;",
                        "TM. ỦY BAN NHÂN DÂN",
                        "KT. CHỦ TỊCH",
                        "PHÓ CHỦ TỊCH",
                        "Phạm Thị Dung")
                .doesNotContain("GIÁM ĐỐC", "UBND TỈNH LÂM ĐỒNG");
    }

    @Test
    @DisplayName("bản chưa trình: nói là dự thảo, mang chữ DỰ THẢO, để trống số và ngày")
    void draft() throws IOException {
        assertThat(text(SampleReport.draft(), Addressee.MINISTRY))
                .contains(
                        "(Dự thảo, số liệu tính đến",
                        "/BC-…",
                        "ngày     tháng     năm 2026",
                        "(Kèm theo dự thảo báo cáo)")
                .doesNotContain("null");
        assertThat(letters.of(SampleReport.draft(), Addressee.MINISTRY).draft()).isTrue();
        assertThat(letters.of(SampleReport.submitted(), Addressee.MINISTRY).draft())
                .isFalse();
    }

    @Test
    @DisplayName("không ai nộp chậm thì không kể số nộp chậm")
    void nobodyLate() throws IOException {
        assertThat(text(SampleReport.nobodyLate(), Addressee.MINISTRY))
                .contains("02/03 đơn vị đã nộp báo cáo (chi tiết tại Phụ lục).")
                .doesNotContain("nộp chậm");
    }

    @Test
    @DisplayName("chữ ký không đứng một mình ở trang cuối: đoạn kết đi cùng")
    void signatureIsNotAlone() throws IOException {
        try (var document = open(SampleReport.submitted(), Addressee.MINISTRY)) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getText().startsWith("Trên đây là báo cáo"))
                    .singleElement()
                    .satisfies(paragraph -> assertThat(paragraph.isKeepNext()).isTrue());
        }
    }

    private XWPFDocument open(ConsolidatedReport report, Addressee addressee) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(PaperFaces.docx(letters.of(report, addressee))));
    }

    /** As Word and PDF alike say it. */
    private String text(ConsolidatedReport report, Addressee addressee) throws IOException {
        return BothFaces.text(letters.of(report, addressee));
    }

    private static String cells(XWPFTableRow row) {
        return row.getTableCells().stream().map(cell -> cell.getText()).collect(Collectors.joining(" | "));
    }
}
