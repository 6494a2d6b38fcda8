package vn.khenthuong.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.khenthuong.paper.PaperBlock.Align;

/** Lines below each other in a column, each of its own size, with rules and room between them. */
final class PdfCell {

    private final float width;
    private final List<Part> parts = new ArrayList<>();
    private float height;

    PdfCell(float width) {
        this.width = width;
    }

    PdfCell text(String text, PaperFont font, float size, Align align) {
        for (var line : BrokenText.of(text, font, size, width)) {
            var at = height;
            var slack = width - line.width();
            var left = align == Align.LEFT ? 0 : align == Align.RIGHT ? slack : slack / 2;
            parts.add((canvas, x, top) -> canvas.line(line, size, x + left, top + at + PaperFont.ASCENT * size, 0));
            height += size * PaperFont.LINE;
        }
        return this;
    }

    /** A line in the middle. */
    PdfCell rule(float length) {
        var at = height + 2;
        parts.add((canvas, x, top) -> canvas.rule(x + (width - length) / 2, top + at, length));
        height += 5;
        return this;
    }

    PdfCell room(float points) {
        height += points;
        return this;
    }

    float height() {
        return height;
    }

    void draw(PdfCanvas canvas, float left, float top) throws IOException {
        for (var part : parts) {
            part.draw(canvas, left, top);
        }
    }

    /** A line or a rule. */
    @FunctionalInterface
    private interface Part {

        void draw(PdfCanvas canvas, float left, float top) throws IOException;
    }
}
