package vn.khenthuong.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of papers: Liberation Serif, whose letters are as wide as those of Times New Roman, so what is measured here holds for
 * the DOCX as well.
 */
enum PaperFont {
    REGULAR("LiberationSerif-Regular.ttf"),
    BOLD("LiberationSerif-Bold.ttf"),
    ITALIC("LiberationSerif-Italic.ttf"),
    BOLD_ITALIC("LiberationSerif-BoldItalic.ttf");

    /** Of a single line, to the size of its letters. */
    static final float LINE = 1.15f;

    /** Of what stands above the base line, to the size of the letters. */
    static final float ASCENT = 0.891f;

    private static final String FOLDER = "/liberation/";
    private static final char UNKNOWN = '?';
    private static final int LETTERS = 0x10000;
    private static final float PER_EM = 1000f;

    private final String file;
    private volatile float[] widths;

    PaperFont(String file) {
        this.file = file;
    }

    static PaperFont of(boolean bold, boolean italic) {
        if (bold) {
            return italic ? BOLD_ITALIC : BOLD;
        }
        return italic ? ITALIC : REGULAR;
    }

    /** Points the text takes, once it is {@link #writable}. */
    float width(String text, float size) {
        var known = widths();
        float sum = 0;
        for (int index = 0; index < text.length(); index++) {
            sum += Math.max(0, known[text.charAt(index)]);
        }
        return sum * size / PER_EM;
    }

    /** The text with a question mark for every letter this font does not know. */
    String writable(String text) {
        var known = widths();
        var letters = new StringBuilder(text.length());
        text.codePoints()
                .forEach(letter -> letters.append(letter < LETTERS && known[letter] >= 0 ? (char) letter : UNKNOWN));
        return letters.toString();
    }

    PDFont embed(PDDocument document) throws IOException {
        try (var stream = PaperFont.class.getResourceAsStream(FOLDER + file)) {
            return PDType0Font.load(document, stream, true);
        }
    }

    private float[] widths() {
        var known = widths;
        if (known == null) {
            known = measured();
            widths = known;
        }
        return known;
    }

    private float[] measured() {
        try (var stream = PaperFont.class.getResourceAsStream(FOLDER + file);
                var font = new TTFParser().parse(new RandomAccessReadBuffer(stream))) {
            var glyphs = font.getUnicodeCmapLookup();
            var measured = new float[LETTERS];
            Arrays.fill(measured, -1);
            for (int letter = ' '; letter < LETTERS; letter++) {
                var glyph = glyphs.getGlyphId(letter);
                if (glyph > 0) {
                    measured[letter] = font.getAdvanceWidth(glyph) * PER_EM / font.getUnitsPerEm();
                }
            }
            return measured;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
