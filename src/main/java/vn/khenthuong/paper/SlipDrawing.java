package vn.khenthuong.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Draws one slip on its third of a sheet. */
final class SlipDrawing {

    private static final int PANELS = 3;
    private static final float MARGIN = 16;
    private static final float TOP = 34;
    private static final float SMALL = 7.5f;
    private static final float TEXT = 10.5f;
    private static final float NAME = 14;
    private static final float SECRET = 13.5f;
    private static final float LEADING = 1.3f;
    private static final float HATCH = 5;
    private static final float GREY = 0.45f;
    private static final float HAIR = 0.5f;

    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final float width;
    private final float bottom;
    private final float height;
    private float left;
    private float y;

    SlipDrawing(PDPageContentStream content, PdfFonts fonts, float width, float bottom, float height) {
        this.content = content;
        this.fonts = fonts;
        this.width = width;
        this.bottom = bottom;
        this.height = height;
    }

    void draw(FoldedSlip slip) throws IOException {
        lines();
        panel(0);
        write(fonts.bold(), SMALL, "PHIẾU MẬT KHẨU – CHỈ NGƯỜI CÓ TÊN DƯỚI ĐÂY MỞ");
        gap();
        write(fonts.bold(), NAME, slip.name());
        for (var line : slip.outside()) {
            write(fonts.regular(), TEXT, line);
        }
        gap();
        write(fonts.regular(), SMALL, "Gấp phần này ra sau, rồi dán hoặc bấm ghim mép.");
        panel(1);
        write(fonts.regular(), TEXT, slip.label());
        gap();
        write(fonts.mono(), SECRET, slip.secret());
        gap();
        for (var line : slip.inside()) {
            write(fonts.regular(), TEXT, line);
        }
        panel(2);
        write(fonts.regular(), SMALL, "Gấp phần này trùm lên mật khẩu, không đọc.");
        hatch();
    }

    private void panel(int number) {
        left = number * width / PANELS + MARGIN;
        y = bottom + height - TOP;
    }

    private void gap() {
        y -= TEXT;
    }

    private void write(PDFont font, float size, String text) throws IOException {
        for (var line : PdfFonts.wrapped(font, size, width / PANELS - 2 * MARGIN, text)) {
            content.beginText();
            content.setFont(font, size);
            content.newLineAtOffset(left, y);
            content.showText(line);
            content.endText();
            y -= size * LEADING;
        }
    }

    /** Where it is cut, and where it is folded. */
    private void lines() throws IOException {
        content.setStrokingColor(GREY);
        content.setLineWidth(HAIR);
        content.setLineDashPattern(new float[] {4, 3}, 0);
        line(0, bottom, width, bottom);
        for (var fold = 1; fold < PANELS; fold++) {
            line(fold * width / PANELS, bottom, fold * width / PANELS, bottom + height);
        }
        content.setLineDashPattern(new float[] {}, 0);
    }

    /** So close that nothing can be read through the paper. */
    private void hatch() throws IOException {
        var from = left;
        var to = left + width / PANELS - 2 * MARGIN;
        var low = bottom + MARGIN;
        var high = y;
        for (var x = from; x <= to; x += HATCH) {
            line(x, low, x, high);
        }
        for (var at = low; at <= high; at += HATCH) {
            line(from, at, to, at);
        }
        for (var shift = low - (to - from); shift <= high; shift += HATCH) {
            var start = Math.max(shift, low);
            var end = Math.min(shift + to - from, high);
            line(from + start - shift, start, from + end - shift, end);
        }
    }

    private void line(float fromX, float fromY, float toX, float toY) throws IOException {
        content.moveTo(fromX, fromY);
        content.lineTo(toX, toY);
        content.stroke();
    }
}
