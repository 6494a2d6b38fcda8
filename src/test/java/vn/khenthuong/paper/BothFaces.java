package vn.khenthuong.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;

/** A paper as it is read, from either of its faces. */
public final class BothFaces {

    private BothFaces() {}

    /** The text of the Word file, once it is sure that the PDF says the same letters in the same order. */
    public static String text(Paper paper) throws IOException {
        var docx = ReadDocx.text(PaperFaces.docx(paper));
        var pdf = PaperFaces.pdf(paper);
        keep(paper, pdf);
        assertThat(letters(new ReadPdf(pdf).text())).isEqualTo(letters(docx));
        return docx;
    }

    /** To be looked at, where that is asked for. */
    private static void keep(Paper paper, byte[] pdf) throws IOException {
        if (Boolean.getBoolean("khenthuong.pictures")) {
            var folder = Files.createDirectories(Path.of("target", "papers"));
            Files.write(folder.resolve(paper.name().replaceAll("[^\\p{L}\\p{N}]+", "-") + ".pdf"), pdf);
        }
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u00a0]", "");
    }
}
