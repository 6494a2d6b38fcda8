package vn.khenthuong.paper;

import java.io.IOException;
import java.util.Locale;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

/** Draws the sheet by which a layout is measured. */
final class TestDrawing {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final double DISTANCE = 50;
    private static final float ARM = 8;
    private static final float HAIR = 0.4f;
    private static final float LABEL = 7;

    private final PDPageContentStream content;
    private final PdfFonts fonts;
    private final float pageHeight;

    /** @param pageHeight in points */
    TestDrawing(PDPageContentStream content, PdfFonts fonts, float pageHeight) {
        this.content = content;
        this.fonts = fonts;
        this.pageHeight = pageHeight;
    }

    /** Crosses every five centimetres, moved as everything is, each with its measures. */
    void grid(double width, double height, double right, double down) throws IOException {
        content.setStrokingColor(0.6f);
        for (var x = DISTANCE; x < width; x += DISTANCE) {
            for (var y = DISTANCE; y < height; y += DISTANCE) {
                cross(x + right, y + down);
                label("%.0f/%.0f".formatted(x, y), x + right, y + down);
            }
        }
    }

    /**
     * A place.
     *
     * @param printed where the printer puts it
     * @param place as it is entered
     */
    void outline(CertificateField field, StockPlace printed, StockPlace place) throws IOException {
        content.setStrokingColor(0.1f, 0.3f, 0.8f);
        content.setLineWidth(HAIR);
        content.addRect(
                CertificateSheets.millimetres(printed.x()),
                pageHeight - CertificateSheets.millimetres(printed.y() + printed.height()),
                CertificateSheets.millimetres(printed.width()),
                CertificateSheets.millimetres(printed.height()));
        content.stroke();
        cross(printed.x(), printed.y());
        label(
                "%s: x %s, y %s".formatted(field.label(), millimetres(place.x()), millimetres(place.y())),
                printed.x() + 2,
                printed.y() + 3);
    }

    private static String millimetres(double length) {
        return String.format(VIETNAMESE, "%.1f", length);
    }

    private void cross(double x, double y) throws IOException {
        var left = CertificateSheets.millimetres(x);
        var up = pageHeight - CertificateSheets.millimetres(y);
        content.setLineWidth(HAIR);
        content.moveTo(left - ARM, up);
        content.lineTo(left + ARM, up);
        content.moveTo(left, up - ARM);
        content.lineTo(left, up + ARM);
        content.stroke();
    }

    private void label(String text, double x, double y) throws IOException {
        content.beginText();
        content.setFont(fonts.regular(), LABEL);
        content.newLineAtOffset(
                CertificateSheets.millimetres(x) + 2, pageHeight - CertificateSheets.millimetres(y) - LABEL - 1);
        content.showText(PdfFonts.writable(fonts.regular(), text));
        content.endText();
    }
}
