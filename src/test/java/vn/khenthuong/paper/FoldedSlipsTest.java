package vn.khenthuong.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Phiếu gấp niêm phong")
class FoldedSlipsTest {

    private static final Instant AT = Instant.parse("2023-05-15T01:00:00Z");

    @Test
    @DisplayName("ba phiếu một tờ A4; chữ Việt đủ dấu, chữ lạ không làm hỏng tệp")
    void threeOnASheet() throws IOException {
        var slip = slip("Nguyễn Ngọc Quỳnh Ẩn 漢字");
        try (var one = Loader.loadPDF(FoldedSlips.pdf(List.of(slip), AT));
                var four = Loader.loadPDF(FoldedSlips.pdf(Collections.nCopies(4, slip), AT))) {
            assertThat(one.getNumberOfPages()).isEqualTo(1);
            assertThat(four.getNumberOfPages()).isEqualTo(2);
            assertThat(Normalizer.normalize(new PDFTextStripper().getText(one), Normalizer.Form.NFC))
                    .contains("Nguyễn Ngọc Quỳnh Ẩn ??", "abcd-efgh-jkmn-pqrs", "Mật khẩu dùng một lần");
        }
    }

    @Test
    @DisplayName("mật khẩu và tên không nằm trên cùng một phần; không phần nào tràn sang phần khác")
    void panels() throws IOException {
        var positions = new ArrayList<float[]>();
        var longName = slip("Nguyễn " + "Rất".repeat(60));
        try (var paper = Loader.loadPDF(FoldedSlips.pdf(List.of(longName), AT))) {
            var width = paper.getPage(0).getMediaBox().getWidth();
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> letters) throws IOException {
                    letters.forEach(letter ->
                            positions.add(new float[] {letter.getXDirAdj(), letter.getXDirAdj() + letter.getWidth()}));
                    super.writeString(text, letters);
                }
            }.getText(paper);
            assertThat(positions)
                    .isNotEmpty()
                    .allSatisfy(position ->
                            assertThat((int) (position[0] / (width / 3))).isEqualTo((int) (position[1] / (width / 3))));
        }
    }

    private static FoldedSlip slip(String name) {
        return new FoldedSlip(
                name,
                List.of("Cán bộ – Huyện Đam Rông", "Tên đăng nhập: cb.001"),
                "Mật khẩu dùng một lần",
                "abcd-efgh-jkmn-pqrs",
                List.of("Địa chỉ: https://khenthuong.lamdong.example", "Phải đổi ngay."));
    }
}
