package vn.khenthuong.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.khenthuong.paper.PaperBlock.Span;
import vn.khenthuong.paper.PaperStyle.Place;

/** A text broken into lines no wider than told; a word that is wider than a line is broken itself. */
final class BrokenText {

    /**
     * Letters that are drawn in one go.
     *
     * @param blankBefore whether a blank separates them from what stands before
     */
    record Piece(String text, PaperFont font, boolean blankBefore) {}

    /**
     * A line.
     *
     * @param width points it takes, blanks included
     * @param ends whether the paragraph, or a line of it, ends here, so that it is not filled
     */
    record Line(List<Piece> pieces, float width, boolean ends) {

        int blanks() {
            return (int) pieces.stream().filter(Piece::blankBefore).count();
        }
    }

    private static final Pattern ROOM = Pattern.compile(" {2,}");
    private static final String NO_BREAK = "\u00a0";

    private final float size;
    private final float width;
    private final List<Line> lines = new ArrayList<>();
    private List<Piece> pieces = new ArrayList<>();
    private float taken;

    private BrokenText(float size, float width, float indent) {
        this.size = size;
        this.width = width;
        this.taken = indent;
    }

    /** The lines of a paragraph as wide as its style has them on the page. */
    static List<Line> of(PaperBlock.Text text, PaperPage page) {
        return of(text.spans(), text.style(), page.textWidth() - inset(text.style()), indent(text.style()));
    }

    /** By how much all lines of the style begin later, in points. */
    static float inset(PaperStyle style) {
        return style.place() == Place.INSET ? PaperPage.INSET : 0;
    }

    /** By how much the first line begins later, in points. */
    static float indent(PaperStyle style) {
        return style.place() == Place.JUSTIFIED || style.place() == Place.INDENTED ? PaperPage.FIRST_LINE : 0;
    }

    /** @param indent by which the first line is shorter, in points */
    static List<Line> of(List<Span> spans, PaperStyle style, float width, float indent) {
        var text = new BrokenText(style.size(), width, indent);
        spans.forEach(span ->
                text.write(span.text(), PaperFont.of(style.bold() || span.bold(), style.italic() || span.italic())));
        text.endLine(true);
        return text.lines;
    }

    static List<Line> of(String plain, PaperFont font, float size, float width) {
        var text = new BrokenText(size, width, 0);
        text.write(plain, font);
        text.endLine(true);
        return text.lines;
    }

    private void write(String text, PaperFont font) {
        var paragraphs = text.split("\n", -1);
        for (int index = 0; index < paragraphs.length; index++) {
            if (index > 0) {
                endLine(true);
            }
            words(font.writable(kept(paragraphs[index])), font);
        }
    }

    /** Room left for what is written by hand is as wide as it was told: several blanks in a row are neither broken nor filled. */
    private static String kept(String text) {
        return ROOM.matcher(text)
                .replaceAll(blanks -> NO_BREAK.repeat(blanks.group().length()));
    }

    private void words(String text, PaperFont font) {
        var blank = false;
        int begin = 0;
        while (begin < text.length()) {
            var end = text.indexOf(' ', begin);
            if (end < 0) {
                end = text.length();
            }
            if (end > begin) {
                word(text.substring(begin, end), font, blank || begin > 0);
            }
            blank = true;
            begin = end + 1;
        }
        if (text.endsWith(" ") && !pieces.isEmpty()) {
            pieces.add(new Piece("", font, true));
            taken += font.width(" ", size);
        }
    }

    private void word(String text, PaperFont font, boolean blank) {
        var separated = blank
                && !pieces.isEmpty()
                && !pieces.get(pieces.size() - 1).text().isEmpty();
        var needed = font.width(text, size) + (separated ? font.width(" ", size) : 0);
        if (taken + needed > width && !pieces.isEmpty()) {
            endLine(false);
            separated = false;
        }
        var rest = text;
        while (taken + font.width(rest, size) > width && rest.length() > 1) {
            var fitting = fitting(rest, font);
            pieces.add(new Piece(rest.substring(0, fitting), font, false));
            taken += font.width(rest.substring(0, fitting), size);
            rest = rest.substring(fitting);
            endLine(false);
            separated = false;
        }
        pieces.add(new Piece(rest, font, separated));
        taken += font.width(rest, size) + (separated ? font.width(" ", size) : 0);
    }

    private int fitting(String text, PaperFont font) {
        var length = text.length() - 1;
        while (length > 1 && taken + font.width(text.substring(0, length), size) > width) {
            length--;
        }
        return length;
    }

    private void endLine(boolean ends) {
        float sum = 0;
        for (var piece : pieces) {
            sum += piece.font().width(piece.text(), size)
                    + (piece.blankBefore() ? piece.font().width(" ", size) : 0);
        }
        lines.add(new Line(List.copyOf(pieces), sum, ends));
        pieces = new ArrayList<>();
        taken = 0;
    }
}
