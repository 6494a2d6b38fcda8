package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.khenthuong.support.Officials;

/** Reads the papers of the route as officials do, both faces of them. */
final class PaperReader {

    private static final Path PICTURES = Path.of("target/giay-to");

    private static final String DRAFT = "DỰTHẢO";

    private final Officials officials;

    PaperReader(Officials officials) {
        this.officials = officials;
    }

    /** Whoever may read a paper finds and opens it; for all others there is none. */
    void readBy(JsonNode paper, String subject, List<String> readers, List<String> others) {
        readers.forEach(
                user -> officials.as(user).get(paper.path("pdf").asText()).expect(200));
        others.forEach(user -> {
            officials.as(user).get(paper.path("pdf").asText()).expect(404);
            officials.as(user).get(paper.path("docx").asText()).expect(404);
            assertThat(kinds(user, subject)).doesNotContain(paper.path("kind").asText());
        });
    }

    /** The mark of a draft lies beside the text: only the PDF has it there. */
    void sameWords(String user, JsonNode paper) throws IOException {
        assertThat(sorted(docx(user, paper))).isEqualTo(sorted(pdf(user, paper).replace(DRAFT, "")));
    }

    String docx(String user, JsonNode paper) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(
                        officials.as(user).download(paper.path("docx").asText())));
                var extractor = new XWPFWordExtractor(document)) {
            return letters(extractor.getText());
        }
    }

    /** Both faces read their tables in another order, and only the PDF has its page numbers among the text. */
    private static String sorted(String text) {
        return text.replaceAll("[0-9]", "")
                .chars()
                .sorted()
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    List<String> kinds(String user, String subject) {
        return StreamSupport.stream(papers(user, subject).spliterator(), false)
                .map(paper -> paper.path("kind").asText())
                .toList();
    }

    JsonNode paper(String user, String subject, String kind) {
        return StreamSupport.stream(papers(user, subject).spliterator(), false)
                .filter(paper -> paper.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No %s for %s about %s".formatted(kind, user, subject)));
    }

    JsonNode papers(String user, String subject) {
        return officials
                .as(user)
                .get("/api/papers?subject=" + subject)
                .expect(200)
                .json();
    }

    String pdf(String user, JsonNode paper) throws IOException {
        var draft = paper.path("draft").asBoolean() ? "-du-thao" : "";
        return pdf(user, paper.path("pdf").asText(), paper.path("kind").asText() + draft);
    }

    /** @param name of the pictures of its pages */
    String pdf(String user, String address, String name) throws IOException {
        try (var document = Loader.loadPDF(officials.as(user).download(address))) {
            picture(name, document);
            return letters(new PDFTextStripper().getText(document));
        }
    }

    /** For whoever wants to look at it: {@code -Dkhenthuong.pictures=true}. */
    private static void picture(String name, PDDocument document) throws IOException {
        if (Boolean.getBoolean("khenthuong.pictures")) {
            Files.createDirectories(PICTURES);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                ImageIO.write(
                        new PDFRenderer(document).renderImageWithDPI(page, 80),
                        "png",
                        PICTURES.resolve("%s-%d.png".formatted(name, page + 1)).toFile());
            }
        }
    }

    static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u00a0]", "");
    }
}
