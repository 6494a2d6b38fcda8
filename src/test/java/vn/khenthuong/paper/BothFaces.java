package vn.khenthuong.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;

/** A paper as it is read, from either of its faces. */
public final class BothFaces {

    private BothFaces() {}

    /** The text of the Word file, once it is sure that the PDF says the same letters in the same order. */
    public static String text(Paper paper) throws IOException {
        var docx = ReadDocx.text(PaperFaces.docx(paper));
        assertThat(letters(new ReadPdf(PaperFaces.pdf(paper)).text())).isEqualTo(letters(docx));
        return docx;
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\s\u00a0]", "");
    }
}
