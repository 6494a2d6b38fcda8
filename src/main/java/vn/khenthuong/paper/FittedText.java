package vn.khenthuong.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * A text as it fits a place: in lines between words, as large as it may be, smaller where it would not fit.
 *
 * @param size of the letters in points
 */
record FittedText(float size, List<String> lines) {

    private static final float LEADING = 1.35f;
    /** What a line needs above its letters’ feet, marks over capitals included. */
    private static final float ASCENT = 1.1f;

    private static final float STEP = 0.5f;
    private static final float SMALLEST = 1;

    FittedText {
        lines = List.copyOf(lines);
    }

    /**
     * Fits a text.
     *
     * @param largest size in points
     * @param width in points
     * @param height in points
     * @param text whose own line breaks are kept
     */
    static FittedText of(PDFont font, double largest, float width, float height, String text) throws IOException {
        var size = (float) largest;
        var lines = lines(font, size, width, text);
        while (size > SMALLEST && lines.size() * LEADING * size > height) {
            size -= STEP;
            lines = lines(font, size, width, text);
        }
        return new FittedText(size, lines);
    }

    /** From the upper edge of the place down to the first line, in points. */
    float firstBaseline() {
        return size * ASCENT;
    }

    /** From line to line, in points. */
    float leading() {
        return size * LEADING;
    }

    private static List<String> lines(PDFont font, float size, float width, String text) throws IOException {
        var lines = new ArrayList<String>();
        for (var part : text.split("\n")) {
            lines.addAll(PdfFonts.wrapped(font, size, width, part));
        }
        return lines;
    }
}
