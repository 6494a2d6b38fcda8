package vn.khenthuong.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khenthuong.paper.CertificateSheets.Sheet;
import vn.khenthuong.support.PhoneCamera;

@DisplayName("Bằng khen trên phôi")
class CertificateSheetsTest {

    private static final Instant AT = Instant.parse("2023-05-15T01:00:00Z");
    private static final double HALF_A_MILLIMETRE = 0.5;
    private static final double POINTS = 72 / 25.4;
    private static final String ADDRESS = "https://khenthuong.lamdong.example/xac-minh/7K2MXABCDEFGHJKMNPQRSTVWX0";

    @Test
    @DisplayName("mỗi dòng nằm đúng chỗ tính bằng mm, kể cả khi dịch cả tờ")
    void places() throws IOException {
        var place = new StockPlace(60, 130, 200, 20, 24);
        var texts = Map.of(CertificateField.RECIPIENT, "Ông Nguyễn Ngọc Quỳnh Ẩn", CertificateField.DECISION, "Số 1");
        var left = new StockPlace(45, 205, 100, 8, 13);
        for (double moved : new double[] {0, 7.5}) {
            var layout = new StockLayout(
                    400,
                    300,
                    moved,
                    -moved,
                    Map.of(CertificateField.RECIPIENT, place, CertificateField.DECISION, left));
            try (var paper =
                    Loader.loadPDF(CertificateSheets.pdf(List.of(new Sheet(layout, texts)), null, "Thử", AT))) {
                assertThat(paper.getPage(0).getMediaBox().getWidth() / POINTS).isCloseTo(400, offset(0.01));
                var name = letters(paper, new StockPlace(0, 0, 400, 200, 0));
                var middle = (first(name).getXDirAdj()
                                + last(name).getXDirAdj()
                                + last(name).getWidthDirAdj())
                        / 2
                        / POINTS;
                assertThat(middle).isCloseTo(160 + moved, offset(HALF_A_MILLIMETRE));
                assertThat(first(name).getYDirAdj() / POINTS).isBetween(130 - moved, 130 - moved + 20);
                var decision = letters(paper, new StockPlace(0, 190, 400, 110, 0));
                assertThat(first(decision).getXDirAdj() / POINTS).isCloseTo(45 + moved, offset(HALF_A_MILLIMETRE));
            }
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"A", "Nguyễn Ngọc Quỳnh Ẩn ", "Ắ", "W", "RẤTDÀI"})
    @DisplayName("tên 1 chữ hay 300 chữ, có dấu cách hay không, không chữ nào tràn khỏi chỗ của nó, không chữ nào mất")
    void neverOverflows(String part) throws IOException {
        var place = new StockPlace(60, 130, 280, 22, 26);
        var layout = new StockLayout(400, 300, 0, 0, Map.of(CertificateField.RECIPIENT, place));
        for (int length : new int[] {1, 60, 300}) {
            var name =
                    part.repeat(length / part.length() + 1).substring(0, length).strip();
            var pdf = CertificateSheets.pdf(
                    List.of(new Sheet(layout, Map.of(CertificateField.RECIPIENT, name))), null, "Thử", AT);
            try (var paper = Loader.loadPDF(pdf)) {
                assertThat(letters(paper, new StockPlace(0, 0, 400, 300, 0)))
                        .isNotEmpty()
                        .allSatisfy(letter -> {
                            assertThat(letter.getXDirAdj() / POINTS).isBetween(59.9, 340.1);
                            assertThat((letter.getXDirAdj() + letter.getWidthDirAdj()) / POINTS)
                                    .isBetween(59.9, 340.1);
                            assertThat((letter.getYDirAdj() - letter.getFontSizeInPt() * 0.95) / POINTS)
                                    .isGreaterThan(129.9);
                            assertThat((letter.getYDirAdj() + letter.getFontSizeInPt() * 0.22) / POINTS)
                                    .isLessThan(152.1);
                        });
                assertThat(text(paper).replaceAll("\\s", "")).isEqualTo(name.replaceAll("\\s", ""));
            }
        }
    }

    @Test
    @DisplayName("phôi in sẵn: chỉ các dòng có chỗ; phôi trắng: có đủ tiêu đề, chữ hoa hai dấu còn nguyên")
    void stock() throws IOException {
        var texts = new EnumMap<CertificateField, String>(CertificateField.class);
        for (var field : CertificateField.values()) {
            texts.put(field, field == CertificateField.QR ? ADDRESS : "Ắ Ỗ " + field.label());
        }
        var places = new EnumMap<CertificateField, StockPlace>(CertificateField.class);
        for (var field : CertificateField.values()) {
            places.put(field, new StockPlace(60, 20 + field.ordinal() * 17, 200, 16, 14));
        }
        var blank = new StockLayout(400, 300, 0, 0, places);
        places.keySet().removeIf(CertificateField::isOnPrintedStock);
        var printed = new StockLayout(400, 300, 0, 0, places);
        try (var full = Loader.loadPDF(CertificateSheets.pdf(List.of(new Sheet(blank, texts)), null, "Thử", AT));
                var fields =
                        Loader.loadPDF(CertificateSheets.pdf(List.of(new Sheet(printed, texts)), null, "Thử", AT))) {
            assertThat(text(full)).contains("Ắ Ỗ Quốc hiệu", "Ắ Ỗ Tên hình thức", "Ắ Ỗ Tên người được tặng");
            assertThat(text(fields)).contains("Ắ Ỗ Tên người được tặng").doesNotContain("Quốc hiệu", "hình thức");
        }
    }

    @Test
    @DisplayName("mã QR trong hình vẽ của trang đọc ra đúng địa chỉ")
    void qr() throws Exception {
        var layout = new StockLayout(400, 300, 0, 0, Map.of(CertificateField.QR, new StockPlace(60, 222, 28, 28, 0)));
        var pdf = CertificateSheets.pdf(
                List.of(new Sheet(layout, Map.of(CertificateField.QR, ADDRESS))), null, "Thử", AT);
        try (var paper = Loader.loadPDF(pdf)) {
            assertThat(PhoneCamera.read(paper, 0)).isEqualTo(ADDRESS);
        }
    }

    @Test
    @DisplayName("tờ thử có khung và tên của mọi chỗ; 500 bằng là 500 trang, mỗi trang một bằng")
    void testSheetAndMany() throws IOException {
        var place = new StockPlace(60, 130, 280, 22, 26);
        var layout = new StockLayout(400, 300, 2, 3, Map.of(CertificateField.RECIPIENT, place));
        try (var sheet = Loader.loadPDF(CertificateSheets.testSheet(layout, "Tờ thử", AT))) {
            assertThat(text(sheet)).contains("Tên người được tặng: x 60,0, y 130,0", "100/50");
            var label = letters(sheet, new StockPlace(0, 125, 90, 20, 0));
            assertThat(label).isNotEmpty();
        }
        var one = new Sheet(layout, Map.of(CertificateField.RECIPIENT, "Nguyễn Văn A"));
        try (var many = Loader.loadPDF(CertificateSheets.pdf(Collections.nCopies(500, one), null, "Thử", AT))) {
            assertThat(many.getNumberOfPages()).isEqualTo(500);
        }
    }

    private static String text(PDDocument paper) throws IOException {
        return Normalizer.normalize(new PDFTextStripper().getText(paper), Normalizer.Form.NFC);
    }

    private static List<TextPosition> letters(PDDocument paper, StockPlace area) throws IOException {
        var found = new ArrayList<TextPosition>();
        var stripper = new PDFTextStripperByArea() {
            @Override
            protected void processTextPosition(TextPosition letter) {
                var x = letter.getXDirAdj() / POINTS;
                var y = letter.getYDirAdj() / POINTS;
                if (x >= area.x()
                        && x <= area.x() + area.width()
                        && y >= area.y()
                        && y <= area.y() + area.height()
                        && !letter.getUnicode().isBlank()) {
                    found.add(letter);
                }
            }
        };
        stripper.extractRegions(paper.getPage(0));
        return found;
    }

    private static TextPosition first(List<TextPosition> letters) {
        return letters.get(0);
    }

    private static TextPosition last(List<TextPosition> letters) {
        return letters.get(letters.size() - 1);
    }
}
