package vn.khenthuong.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.paper.ReadPdf.Letter;

@DisplayName("Khối chữ ký không bao giờ đứng một mình trên trang")
class SignatureNotAloneTest {

    private static final Instant AT = Instant.parse("2024-01-05T01:00:00Z");
    private static final String ARTICLE =
            "Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Nội vụ, thủ trưởng các cơ quan, đơn vị liên quan và các tập thể, cá nhân, hộ gia đình có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này kể từ ngày ký./.";

    @Test
    @DisplayName("điều cuối dài: ít nhất hai dòng cuối của điều ở cùng trang với chữ ký, dù văn bản dài bao nhiêu")
    void lastArticle() throws IOException {
        for (int lines = 1; lines <= 45; lines++) {
            assertThat(linesAboveSignature(paper(lines, ARTICLE)))
                    .as("%d dòng phía trên", lines)
                    .isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    @DisplayName("đoạn cuối một dòng: dòng của đoạn trước cũng ở cùng trang")
    void shortEnd() throws IOException {
        for (int lines = 2; lines <= 45; lines++) {
            assertThat(linesAboveSignature(paper(lines, "Quyết định có hiệu lực kể từ ngày ký./.")))
                    .as("%d dòng phía trên", lines)
                    .isGreaterThanOrEqualTo(2);
        }
    }

    @Test
    @DisplayName("trong tệp Word, đoạn cuối giữ cùng trang với khối chữ ký; đoạn giữa thì không")
    void word() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(PaperFaces.docx(paper(5, "Một dòng./."))))) {
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getText().contains("Một dòng")
                            || paragraph.getText().contains("Dòng 5"))
                    .hasSize(2)
                    .allSatisfy(paragraph -> assertThat(paragraph.isKeepNext()).isTrue());
            assertThat(document.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getText().contains("Dòng 3"))
                    .singleElement()
                    .satisfies(paragraph -> assertThat(paragraph.isKeepNext()).isFalse());
        }
    }

    private static Paper paper(int lines, String end) {
        var paper =
                Paper.named("Quyết định", "Ủy ban nhân dân tỉnh Lâm Đồng", AT).kind("QUYẾT ĐỊNH");
        for (int line = 1; line <= lines; line++) {
            paper.body("Dòng %d.".formatted(line));
        }
        return paper.article("Điều 3.", end)
                .foot(List.of("Như Điều 3;"), SignatureBlock.ofHead("Chủ tịch").signedBy("Phạm Thị Dung"))
                .build();
    }

    private static int linesAboveSignature(Paper paper) throws IOException {
        var read = new ReadPdf(PaperFaces.pdf(paper));
        var title = read.find("CHỦ TỊCH").get(0);
        var bases = new ArrayList<Integer>();
        read.letters().stream()
                .filter(letter ->
                        letter.page() == title.page() && letter.base() < title.base() - 1 && !isPageNumber(letter))
                .map(Letter::base)
                .map(Math::round)
                .distinct()
                .forEach(bases::add);
        return bases.size();
    }

    private static boolean isPageNumber(Letter letter) {
        return letter.base() < 20 * 72 / 25.4f;
    }
}
