package vn.khenthuong.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import vn.khenthuong.kernel.HomeZone;

/**
 * Slips as a PDF, three on a sheet of A4, printed on one side. Each has three panels of equal width: the left one is folded back
 * and read from outside, the middle one has the secret, the right one, hatched, is folded over it.
 */
public final class FoldedSlips {

    private static final int ON_A_SHEET = 3;

    private FoldedSlips() {}

    /**
     * @param slips at least one, in the order in which they are cut off
     * @param created what the file says of its age
     */
    public static byte[] pdf(List<FoldedSlip> slips, Instant created) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            var fonts = PdfFonts.of(document);
            for (var first = 0; first < slips.size(); first += ON_A_SHEET) {
                sheet(document, fonts, slips.subList(first, Math.min(first + ON_A_SHEET, slips.size())));
            }
            document.getDocumentInformation().setCreationDate(GregorianCalendar.from(created.atZone(HomeZone.ID)));
            document.getDocumentInformation().setTitle("Phiếu mật khẩu dùng một lần");
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void sheet(PDDocument document, PdfFonts fonts, List<FoldedSlip> slips) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        var height = page.getMediaBox().getHeight() / ON_A_SHEET;
        try (var content = new PDPageContentStream(document, page)) {
            for (var index = 0; index < slips.size(); index++) {
                var bottom = page.getMediaBox().getHeight() - (index + 1) * height;
                new SlipDrawing(content, fonts, page.getMediaBox().getWidth(), bottom, height).draw(slips.get(index));
            }
        }
    }
}
