package vn.khenthuong.paper;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Draws the fields of one certificate. */
final class CertificateDrawing {

    private static final float[] RED = {0.75f, 0.07f, 0.07f};
    private static final float[] GOLD = {0.72f, 0.53f, 0.04f};
    private static final float[] BLACK = {0, 0, 0};
    private static final float OUTER = 3;
    private static final float INNER = 0.8f;
    private static final float BETWEEN = 5;
    private static final float CORNER = 16;
    private static final float RULE = 0.8f;

    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final PDImageXObject emblem;
    private final float pageHeight;

    /**
     * @param emblem null where there is none
     * @param pageHeight in points
     */
    CertificateDrawing(PDPageContentStream content, PdfFonts fonts, PDImageXObject emblem, float pageHeight) {
        this.content = content;
        this.fonts = fonts;
        this.emblem = emblem;
        this.pageHeight = pageHeight;
    }

    /** @param text null or blank where there is nothing to write */
    void draw(CertificateField field, StockPlace place, String text) throws IOException {
        switch (field.kind()) {
            case FRAME -> frame(place);
            case PICTURE -> picture(place);
            case QR -> code(place, text);
            default -> text(field, place, text);
        }
    }

    private void text(CertificateField field, StockPlace place, String text) throws IOException {
        if (text == null || text.isBlank()) {
            return;
        }
        var font = fontOf(field.kind());
        var width = CertificateSheets.millimetres(place.width());
        var height = CertificateSheets.millimetres(place.height());
        var fitted = FittedText.of(font, place.size(), width, height, text);
        colour(field.kind() == CertificateField.Kind.RED ? RED : BLACK);
        var left = CertificateSheets.millimetres(place.x());
        var y = pageHeight - CertificateSheets.millimetres(place.y()) - fitted.firstBaseline();
        for (var line : fitted.lines()) {
            var lineWidth = PdfFonts.widthOf(font, fitted.size(), line);
            var start = field.kind() == CertificateField.Kind.LEFT ? left : left + (width - lineWidth) / 2;
            content.beginText();
            content.setFont(font, fitted.size());
            content.newLineAtOffset(start, y);
            content.showText(line);
            content.endText();
            if (field == CertificateField.MOTTO) {
                rule(start, y - fitted.size() / 3, lineWidth);
            }
            y -= fitted.leading();
        }
    }

    /** The line under the motto, as long as it is. */
    private void rule(float left, float y, float width) throws IOException {
        content.setStrokingColor(0f);
        content.setLineWidth(RULE);
        content.moveTo(left, y);
        content.lineTo(left + width, y);
        content.stroke();
    }

    private PDFont fontOf(CertificateField.Kind kind) {
        return switch (kind) {
            case BOLD, RED -> fonts.bold();
            case ITALIC -> fonts.italic();
            default -> fonts.regular();
        };
    }

    /** As large as the place allows, in its middle, in its own proportions. */
    private void picture(StockPlace place) throws IOException {
        if (emblem == null) {
            return;
        }
        var width = CertificateSheets.millimetres(place.width());
        var height = CertificateSheets.millimetres(place.height());
        var scale = Math.min(width / emblem.getWidth(), height / emblem.getHeight());
        var drawnWidth = emblem.getWidth() * scale;
        var drawnHeight = emblem.getHeight() * scale;
        content.drawImage(
                emblem,
                CertificateSheets.millimetres(place.x()) + (width - drawnWidth) / 2,
                pageHeight - CertificateSheets.millimetres(place.y()) - (height + drawnHeight) / 2,
                drawnWidth,
                drawnHeight);
    }

    private void frame(StockPlace place) throws IOException {
        var left = CertificateSheets.millimetres(place.x());
        var width = CertificateSheets.millimetres(place.width());
        var height = CertificateSheets.millimetres(place.height());
        var bottom = pageHeight - CertificateSheets.millimetres(place.y()) - height;
        content.setStrokingColor(RED[0], RED[1], RED[2]);
        rectangle(left + OUTER / 2, bottom + OUTER / 2, width - OUTER, height - OUTER, OUTER);
        content.setStrokingColor(GOLD[0], GOLD[1], GOLD[2]);
        var inset = OUTER + BETWEEN;
        rectangle(left + inset, bottom + inset, width - 2 * inset, height - 2 * inset, INNER);
        for (var right : new boolean[] {false, true}) {
            for (var up : new boolean[] {false, true}) {
                rectangle(
                        right ? left + width - inset - CORNER : left + inset,
                        up ? bottom + height - inset - CORNER : bottom + inset,
                        CORNER,
                        CORNER,
                        INNER);
            }
        }
    }

    private void rectangle(float left, float bottom, float width, float height, float line) throws IOException {
        content.setLineWidth(line);
        content.addRect(left, bottom, width, height);
        content.stroke();
    }

    /** As rectangles, which stay sharp on every printer; the quiet zone lies inside the place. */
    private void code(StockPlace place, String text) throws IOException {
        if (text == null) {
            return;
        }
        var code = QrCode.of(text);
        var side = CertificateSheets.millimetres(Math.min(place.width(), place.height()));
        var module = side / (code.size() + 2 * QrCode.QUIET_ZONE);
        var left = CertificateSheets.millimetres(place.x()) + QrCode.QUIET_ZONE * module;
        var top = pageHeight - CertificateSheets.millimetres(place.y()) - QrCode.QUIET_ZONE * module;
        colour(BLACK);
        for (var run : code.runs()) {
            content.addRect(
                    left + run.column() * module, top - (run.row() + 1) * module, run.length() * module, module);
        }
        content.fill();
    }

    private void colour(float[] rgb) throws IOException {
        content.setNonStrokingColor(rgb[0], rgb[1], rgb[2]);
    }
}
