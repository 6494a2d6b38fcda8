package vn.khenthuong.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts of a PDF, embedded as far as their letters are used.
 *
 * @param regular of the text, in the shapes the decree on papers asks for
 * @param italic of dates and achievements
 * @param mono for what is typed again
 */
record PdfFonts(PDFont regular, PDFont bold, PDFont italic, PDFont mono) {

    private static final String FOLDER = "/liberation/";

    /** In place of a letter no font knows. */
    private static final String UNKNOWN = "?";

    static PdfFonts of(PDDocument document) throws IOException {
        return new PdfFonts(
                load(document, "LiberationSerif-Regular.ttf"),
                load(document, "LiberationSerif-Bold.ttf"),
                load(document, "LiberationSerif-Italic.ttf"),
                load(document, "LiberationMono-Bold.ttf"));
    }

    private static PDFont load(PDDocument document, String name) throws IOException {
        try (var file = PdfFonts.class.getResourceAsStream(FOLDER + name)) {
            if (file == null) {
                throw new IllegalStateException("The fonts are not packed: " + name);
            }
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            document.registerTrueTypeFontForClosing(font);
            // Ligatures are looked for anew with every text: hundreds of certificates would take minutes.
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        }
    }

    /** The text as the font can write it. */
    static String writable(PDFont font, String text) {
        return text.codePoints()
                .mapToObj(Character::toString)
                .map(letter -> isKnown(font, letter) ? letter : UNKNOWN)
                .collect(Collectors.joining());
    }

    private static boolean isKnown(PDFont font, String letter) {
        try {
            font.encode(letter);
            return true;
        } catch (IllegalArgumentException unknown) {
            return false;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Lines no wider than told; a word that is wider is broken. */
    static List<String> wrapped(PDFont font, float size, float width, String text) throws IOException {
        var lines = new ArrayList<String>();
        var line = "";
        for (var word : writable(font, text).split(" ")) {
            var longer = line.isEmpty() ? word : line + " " + word;
            if (widthOf(font, size, longer) <= width) {
                line = longer;
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line);
            }
            line = word;
            while (widthOf(font, size, line) > width) {
                var fitting = fitting(font, size, width, line);
                lines.add(line.substring(0, fitting));
                line = line.substring(fitting);
            }
        }
        lines.add(line);
        return lines;
    }

    private static int fitting(PDFont font, float size, float width, String word) throws IOException {
        var length = word.length() - 1;
        while (length > 1 && widthOf(font, size, word.substring(0, length)) > width) {
            length--;
        }
        return length;
    }

    static float widthOf(PDFont font, float size, String text) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }
}
