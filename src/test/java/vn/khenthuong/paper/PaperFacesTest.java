package vn.khenthuong.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;
import vn.khenthuong.paper.ReadPdf.Letter;

@DisplayName("Giấy tờ là dữ liệu có hai mặt: DOCX và PDF cùng lời, theo thể thức Nghị định 30/2020")
class PaperFacesTest {

    private static final float MM = 72 / 25.4f;
    private static final float HALF_A_MM = MM / 2;
    private static final String LONG_NAME = "Nguyễn Thị Ẩn Ường ".repeat(16).strip();

    private static final List<String> MANY = IntStream.rangeClosed(1, 500)
            .mapToObj(number -> "Ông Nguyễn Văn Ất %d, Trưởng thôn, xã Đạ R’sal, huyện Đam Rông".formatted(number))
            .toList();

    @Test
    @DisplayName("hai mặt nói cùng một lời, từng chữ, cùng thứ tự")
    void sameText() throws IOException {
        for (var names : List.of(List.of("Ông K"), List.of(LONG_NAME, "Ẩ".repeat(300)), MANY)) {
            var paper = SampleDecision.of(names);

            var pdf = new ReadPdf(PaperFaces.pdf(paper)).text();

            assertThat(letters(pdf)).isEqualTo(letters(ReadDocx.text(PaperFaces.docx(paper))));
            assertThat(letters(pdf)).contains(letters(names.get(names.size() - 1)), "Nguyễn.", "tabvàdấurời");
        }
    }

    @Test
    @DisplayName("khổ A4, lề 20/20/30/20 mm: không chữ nào ra ngoài, số trang giữa lề trên, trang đầu không số")
    void margins() throws IOException {
        var pdf = PaperFaces.pdf(SampleDecision.of(MANY));
        var read = new ReadPdf(pdf);

        try (var document = Loader.loadPDF(pdf)) {
            var last = document.getNumberOfPages() - 1;
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(210 * MM, within(0.1f));
            assertThat(document.getPage(0).getMediaBox().getHeight()).isCloseTo(297 * MM, within(0.1f));
            assertThat(document.getPage(last).getMediaBox().getWidth()).isCloseTo(297 * MM, within(0.1f));
        }
        assertThat(read.letters())
                .filteredOn(letter -> letter.page() < read.pages() && !isPageNumber(letter))
                .allSatisfy(letter -> {
                    assertThat(letter.x()).isGreaterThanOrEqualTo(30 * MM - 0.1f);
                    assertThat(letter.right()).isLessThanOrEqualTo(190 * MM + 0.1f);
                    assertThat(letter.base()).isBetween(20 * MM, 277 * MM + 0.1f);
                });
        assertThat(read.letters())
                .filteredOn(letter -> letter.page() == 1)
                .extracting(Letter::x)
                .anySatisfy(x -> assertThat(x).isCloseTo(30 * MM, within(0.1f)));
        assertThat(read.besideTheText(1)).isEmpty();
        var ofTheList = read.find("DANH SÁCH ĐƯỢC TẶNG").get(0).page();
        var second = read.letters().stream()
                .filter(letter -> letter.page() == ofTheList + 1 && isPageNumber(letter))
                .toList();
        assertThat(second).singleElement().satisfies(number -> {
            assertThat(number.text()).isEqualTo("2");
            assertThat(number.size()).isBetween(13f, 14f);
            assertThat((number.x() + number.right()) / 2).isCloseTo(110 * MM, within(HALF_A_MM));
        });
    }

    @Test
    @DisplayName("phụ lục có số trang riêng; 500 tên: đầu bảng lặp lại mỗi trang, tên nào cũng đủ, không hàng nào đứt")
    void manyNames() throws IOException {
        var read = new ReadPdf(PaperFaces.pdf(SampleDecision.of(MANY)));
        var first = read.find("DANH SÁCH ĐƯỢC TẶNG").get(0).page();
        var last = read.find("Tổng cộng").get(0).page();

        assertThat(last - first).isGreaterThan(8);
        assertThat(read.besideTheText(first)).isEmpty();
        for (int page = first + 1; page <= last; page++) {
            assertThat(letters(read.besideTheText(page)))
                    .isEqualTo(letters(
                            "%dSTTTên, chức vụ, đơn vị hoặc địa chỉTiền thưởng (đồng)".formatted(page - first + 1)));
        }
        for (var name : MANY) {
            assertThat(read.find(name).stream().map(Letter::page).distinct()).hasSize(1);
        }
        assertThat(read.find("THƯ KÝ").get(0).page()).isEqualTo(last);
        assertThat(read.find("Phụ lục II").get(0).page()).isEqualTo(read.pages());
        assertThat(read.besideTheText(read.pages())).isEmpty();
    }

    @Test
    @DisplayName("cỡ chữ, kiểu chữ từng thành phần; tên cơ quan, quốc hiệu giữa cột của mình; dòng kẻ dài đúng tỷ lệ")
    void letterhead() throws IOException {
        var read = new ReadPdf(PaperFaces.pdf(SampleDecision.of(List.of("Ông K"))));
        var country = read.find("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        var motto = read.find("Độc lập - Tự do - Hạnh phúc");
        var issuer = read.find("TỈNH LÂM ĐỒNG");

        assertStyle(country, "Bold", 12, 13);
        assertStyle(motto, "Bold", 13, 14);
        assertStyle(issuer, "Bold", 12, 13);
        assertStyle(read.find("Số: 05/QĐ-UBND"), "LiberationSerif", 13, 13);
        assertStyle(read.find("Lâm Đồng, ngày 05 tháng 01 năm 2024"), "Italic", 13, 14);
        assertStyle(read.find("Về việc tặng Bằng khen"), "Bold", 13, 14);
        assertStyle(read.find("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;"), "Italic", 13, 14);
        assertStyle(read.find("Điều 1."), "Bold", 13, 14);
        assertStyle(read.find("Tặng Bằng khen của"), "LiberationSerif", 13, 14);
        assertStyle(read.find("Nơi nhận:"), "BoldItalic", 12, 12);
        assertStyle(read.find("- Như Điều 3;"), "LiberationSerif", 11, 11);
        assertStyle(read.find("KT. CHỦ TỊCH"), "Bold", 13, 14);
        assertStyle(read.find("Phạm Thị Dung"), "Bold", 13, 14);

        assertThat(middle(motto)).isCloseTo(middle(country), within(0.5f));
        assertThat(middle(read.find("Số: 05/QĐ-UBND"))).isCloseTo(middle(issuer), within(0.5f));
        assertThat(middle(read.find("Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh")))
                .isCloseTo(110 * MM, within(HALF_A_MM));
        assertThat(issuer.get(0).base()).isCloseTo(motto.get(0).base(), within(MM));
        assertThat(read.find("Số: 05/QĐ-UBND").get(0).base())
                .isCloseTo(read.find("Lâm Đồng, ngày").get(0).base(), within(0.5f));

        var rules = read.strokes(1);
        assertThat(rules).hasSize(3);
        assertThat(rules.get(0).length() / width(issuer)).isBetween(1 / 3f, 1 / 2f);
        assertThat(rules.get(1).length()).isCloseTo(width(motto), within(1f));
        assertThat(rules.get(1).top() - motto.get(0).base()).isBetween(1f, 8f);
        assertThat(rules.get(2).length() / width(read.find("Về việc tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh")))
                .isBetween(1 / 3f, 1 / 2f);
    }

    @Test
    @DisplayName("lời văn đều hai lề, dòng đầu thụt 1–1,27 cm, cách dòng đơn đến 1,5; nơi nhận ngang chức vụ người ký")
    void body() throws IOException {
        var read = new ReadPdf(PaperFaces.pdf(SampleDecision.of(List.of("Ông K"))));
        var article =
                read.find("Điều 1. Tặng Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh cho 02 cá nhân đã có thành tích");
        var lines = article.stream().map(Letter::base).distinct().toList();

        assertThat(article.get(0).x() - 30 * MM).isBetween(10 * MM - 0.1f, 12.71f * MM);
        assertThat(lines.size()).isGreaterThan(1);
        assertThat(lines.get(1) - lines.get(0)).isBetween(14 * 1.1f, 14 * 1.15f * 1.5f);
        assertThat(read.letters())
                .filteredOn(letter -> letter.page() == 1
                        && letter.base() == lines.get(0)
                        && !letter.text().isBlank())
                .last()
                .satisfies(letter -> assertThat(letter.right()).isCloseTo(190 * MM, within(0.5f)));
        assertThat(read.find("Nơi nhận:").get(0).base())
                .isCloseTo(read.find("KT. CHỦ TỊCH").get(0).base(), within(3f));
        assertThat(read.find("PHÓ CHỦ TỊCH").get(0).page())
                .isEqualTo(read.find("Quyết định này có hiệu lực").get(0).page());
    }

    @Test
    @DisplayName("chưa có số, ngày thì để đủ chỗ viết tay; chữ ký không đứng một mình sau bảng, dù bảng dài bao nhiêu")
    void roomForHandwriting() throws IOException {
        for (int rows = 14; rows < 20; rows++) {
            var read = new ReadPdf(PaperFaces.pdf(SampleDecision.of(MANY.subList(0, rows))));

            assertThat(read.find("THƯ KÝ").get(0).page())
                    .isEqualTo(read.find("Tổng cộng").get(0).page());
            var open = read.find("ngày tháng năm 2024");
            assertThat(open.get(4).x() - open.get(3).right()).isGreaterThan(10f);
        }
    }

    @Test
    @DisplayName("hàng cuối của bảng không bị lời kết và chữ ký kéo sang trang sau; chữ ký vẫn đi cùng lời kết")
    void lastRowStays() throws IOException {
        int apart = 0;
        for (int rows = 14; rows < 22; rows++) {
            var read = new ReadPdf(PaperFaces.pdf(Paper.named("Danh sách", "Sở Nội vụ", Instant.EPOCH)
                    .table(
                            SampleDecision.COLUMNS,
                            IntStream.rangeClosed(1, rows)
                                    .mapToObj(row -> List.of(String.valueOf(row), "Hàng\nsố %d.".formatted(row), ""))
                                    .toList())
                    .closing("Ấn định danh sách./.")
                    .foot(List.of("Lưu: VT."), SignatureBlock.ofHead("Giám đốc"))
                    .build()));
            var last = read.find("số %d.".formatted(rows)).get(0).page();
            var closing = read.find("Ấn định danh sách").get(0).page();

            assertThat(read.find("GIÁM ĐỐC").get(0).page()).isEqualTo(closing);
            apart += closing - last;
        }
        assertThat(apart).isPositive();
    }

    @Test
    @DisplayName("dưới “(Kèm theo …)” không có đường kẻ")
    void nothingUnderTheRemark() throws IOException {
        var read = new ReadPdf(PaperFaces.pdf(SampleDecision.of(List.of("Ông K"))));

        assertThat(read.strokes(read.find("(Kèm theo Quyết định").get(0).page()))
                .isEmpty();
    }

    @Test
    @DisplayName("cột hẹp rộng ra cho vừa chữ dài nhất của nó, ở cả hai mặt; chữ dài quá cỡ thì không")
    void noBrokenWords() throws IOException {
        var columns = List.of(
                new PaperBlock.Column("STT", 4, PaperBlock.Align.CENTER),
                new PaperBlock.Column("Tên", 100, PaperBlock.Align.LEFT),
                new PaperBlock.Column("Ngày sinh", 8, PaperBlock.Align.LEFT));
        var paper = Paper.named("Danh sách", "Sở Nội vụ", Instant.EPOCH)
                .table(columns, List.of(List.of("1", "Ẩ".repeat(300), "05/07/1988; Nam")))
                .build();
        var read = new ReadPdf(PaperFaces.pdf(paper));

        for (var whole : List.of("STT", "05/07/1988;")) {
            assertThat(read.find(whole).stream().map(Letter::base).distinct()).hasSize(1);
        }
        assertThat(read.letters())
                .allSatisfy(letter -> assertThat(letter.right()).isLessThanOrEqualTo(190 * MM));
        try (var document = new XWPFDocument(new ByteArrayInputStream(PaperFaces.docx(paper)))) {
            var grid = document.getTables().get(0).getCTTbl().getTblGrid();
            assertThat(((Number) grid.getGridColArray(0).getW()).floatValue() / 20)
                    .isGreaterThan(22.6f + 10.8f);
        }
    }

    @Test
    @DisplayName("ô dài hơn một trang được chia, không mất chữ")
    void cellHigherThanAPage() throws IOException {
        var essay = "Thành tích rất dài ".repeat(900).strip();
        var paper = Paper.named("Danh sách", "Sở Nội vụ", Instant.EPOCH)
                .table(SampleDecision.COLUMNS, List.of(List.of("1", essay, "")))
                .build();

        var read = new ReadPdf(PaperFaces.pdf(paper));

        assertThat(letters(read.text())).contains(letters(essay));
        assertThat(read.letters())
                .allSatisfy(letter -> assertThat(letter.base()).isLessThan(277.1f * MM));
    }

    @Test
    @DisplayName("bản xem trước mang DỰ THẢO trên mọi trang, ở cả hai mặt; lời văn vẫn như bản chính")
    void watermark() throws IOException {
        var paper = SampleDecision.of(List.of("Ông K"));

        var draft = new ReadPdf(PaperFaces.pdf(paper.asDraft()));

        for (int page = 1; page <= draft.pages(); page++) {
            assertThat(draft.besideTheText(page)).contains("DỰ THẢO");
        }
        assertThat(draft.text()).isEqualTo(new ReadPdf(PaperFaces.pdf(paper)).text());
        try (var document = new XWPFDocument(new ByteArrayInputStream(PaperFaces.docx(paper.asDraft())))) {
            assertThat(document.getHeaderList())
                    .hasSize(2)
                    .allSatisfy(
                            header -> assertThat(header._getHdrFtr().xmlText()).contains("DỰ THẢO"));
        }
        try (var document = new XWPFDocument(new ByteArrayInputStream(PaperFaces.docx(paper)))) {
            assertThat(document.getHeaderList())
                    .noneMatch(header -> header._getHdrFtr().xmlText().contains("DỰ THẢO"));
        }
    }

    @Test
    @DisplayName("thiếu một điều thì không có tờ giấy nào, chỉ có lỗi nêu tên giấy và điều còn thiếu")
    void missingField() {
        var begun = SampleDecision.begun();

        assertThatThrownBy(() -> begun.field("ngày họp", " \u200b"))
                .isInstanceOf(IncompletePaperException.class)
                .hasMessage("Giấy tờ “Quyết định tặng Bằng khen” thiếu “ngày họp”; chưa lập.");
        assertThatThrownBy(() -> begun.body(null)).isInstanceOf(IncompletePaperException.class);
        assertThatThrownBy(() -> begun.bases(List.of())).hasMessageContaining("căn cứ");
        assertThatThrownBy(() -> begun.foot(List.of("VT"), null)).hasMessageContaining("chữ ký");
        assertThatThrownBy(() -> begun.table(SampleDecision.COLUMNS, List.of(List.of("1", "A"))))
                .hasMessageContaining("ô của bảng");
        assertThatThrownBy(() -> Paper.named("Giấy", "Sở", Instant.EPOCH).build())
                .hasMessageContaining("nội dung");
    }

    @Test
    @DisplayName("cùng một giấy là cùng một tệp PDF; giấy cất vào kho dạng dữ liệu rồi lấy ra vẫn y nguyên")
    void keeps() throws IOException {
        var paper = SampleDecision.of(List.of("Ông K"));
        var json = JsonMapper.builder().addModule(new JavaTimeModule()).build();

        var again = json.readValue(json.writeValueAsString(paper), Paper.class);

        assertThat(again).isEqualTo(paper);
        assertThat(PaperFaces.pdf(again)).isEqualTo(PaperFaces.pdf(paper));
    }

    @Test
    @DisplayName("DOCX: bảng lặp đầu, hàng gộp trải hết cột, phụ lục ngang; mở được bằng LibreOffice nơi có")
    void opens(@TempDir Path folder) throws Exception {
        var docx = PaperFaces.docx(SampleDecision.of(MANY));
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            var list = document.getTables().stream()
                    .filter(table -> table.getText().contains("I. CÁ NHÂN"))
                    .findFirst()
                    .orElseThrow();
            assertThat(list.getRow(0).isRepeatHeader()).isTrue();
            assertThat(list.getRow(1).getCtRow().sizeOfTcArray()).isEqualTo(1);
            assertThat(list.getRow(1)
                            .getCtRow()
                            .getTcArray(0)
                            .getTcPr()
                            .getGridSpan()
                            .getVal()
                            .intValue())
                    .isEqualTo(3);
            assertThat(document.getDocument().getBody().getSectPr().getPgSz().getOrient())
                    .hasToString("landscape");
        }
        var file = Files.write(folder.resolve("paper.docx"), docx);
        var process = start(folder, file);
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        try (var converted = Loader.loadPDF(folder.resolve("paper.pdf").toFile())) {
            assertThat(Normalizer.normalize(new PDFTextStripper().getText(converted), Normalizer.Form.NFC))
                    .contains("DANH SÁCH ĐƯỢC TẶNG", "I. CÁ NHÂN");
        }
    }

    private static Process start(Path folder, Path file) throws InterruptedException {
        try {
            return new ProcessBuilder(
                            "soffice",
                            "--headless",
                            "--convert-to",
                            "pdf",
                            "--outdir",
                            folder.toString(),
                            file.toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException notInstalled) {
            var message = "SKIPPED: LibreOffice (soffice) is not installed, the DOCX was not opened by it";
            System.err.println(message);
            throw new TestAbortedException(message, notInstalled);
        }
    }

    private static boolean isPageNumber(Letter letter) {
        return letter.besideTheText() && letter.base() < 20 * MM;
    }

    private static void assertStyle(List<Letter> letters, String font, int smallest, int largest) {
        assertThat(letters).allSatisfy(letter -> {
            assertThat(letter.font()).contains(font);
            assertThat(letter.size()).isBetween((float) smallest, (float) largest);
        });
    }

    private static float middle(List<Letter> letters) {
        return (letters.get(0).x() + letters.get(letters.size() - 1).right()) / 2;
    }

    private static float width(List<Letter> letters) {
        return letters.get(letters.size() - 1).right() - letters.get(0).x();
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u00a0]", "");
    }
}
