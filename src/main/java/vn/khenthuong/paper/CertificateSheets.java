package vn.khenthuong.paper;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import vn.khenthuong.kernel.HomeZone;

/**
 * Certificates as a PDF, one on a sheet, on blank stock with everything or on printed stock with the fields only: what is drawn is
 * what the layout has a place for. A text that is too long for its place is broken into lines and made smaller until it fits.
 */
public final class CertificateSheets {

    private static final float POINTS_PER_MILLIMETRE = 72 / 25.4f;

    private CertificateSheets() {}

    /**
     * A certificate.
     *
     * @param layout of the stock
     * @param texts what stands on it; the text of {@link CertificateField#QR} is what the code says
     */
    public record Sheet(StockLayout layout, Map<CertificateField, String> texts) {}

    /**
     * Certificates.
     *
     * @param certificates in the order in which they are printed
     * @param emblem the picture for {@link CertificateField#EMBLEM}, kept once in the file; null to leave its place empty
     * @param title what the file says of itself
     * @param created what the file says of its age
     */
    public static byte[] pdf(List<Sheet> certificates, BufferedImage emblem, String title, Instant created) {
        try (var document = new PDDocument()) {
            var fonts = PdfFonts.of(document);
            var picture = emblem == null ? null : LosslessFactory.createFromImage(document, emblem);
            for (var certificate : certificates) {
                var layout = certificate.layout();
                try (var content = sheet(document, layout)) {
                    var drawing = new CertificateDrawing(content, fonts, picture, millimetres(layout.height()));
                    for (var field : layout.places().keySet()) {
                        drawing.draw(
                                field,
                                layout.printed(field),
                                certificate.texts().get(field));
                    }
                }
            }
            return saved(document, title, created);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * A sheet to be laid on the stock against the light: the outline of each place with its name, a cross where its measures begin,
     * and crosses all over the sheet in equal distances.
     *
     * @param title what the file says of itself
     * @param created what the file says of its age
     */
    public static byte[] testSheet(StockLayout layout, String title, Instant created) {
        try (var document = new PDDocument()) {
            var fonts = PdfFonts.of(document);
            try (var content = sheet(document, layout)) {
                var drawing = new TestDrawing(content, fonts, millimetres(layout.height()));
                drawing.grid(layout.width(), layout.height(), layout.right(), layout.down());
                for (var field : layout.places().keySet()) {
                    drawing.outline(
                            field, layout.printed(field), layout.places().get(field));
                }
            }
            return saved(document, title, created);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static float millimetres(double length) {
        return (float) length * POINTS_PER_MILLIMETRE;
    }

    private static PDPageContentStream sheet(PDDocument document, StockLayout layout) throws IOException {
        var page = new PDPage(new PDRectangle(millimetres(layout.width()), millimetres(layout.height())));
        document.addPage(page);
        return new PDPageContentStream(document, page);
    }

    private static byte[] saved(PDDocument document, String title, Instant created) throws IOException {
        document.getDocumentInformation().setCreationDate(GregorianCalendar.from(created.atZone(HomeZone.ID)));
        document.getDocumentInformation().setTitle(title);
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
