package vn.khenthuong.support;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Reads the QR code of a printed page as a phone does: from pictures of it, from farther away and from nearer, until one
 * is read. One picture alone may be refused by its checksum although the code is good: where a module falls between two
 * pixels depends on the code's own pattern.
 */
public final class PhoneCamera {

    private static final int[] DOTS_PER_INCH = {150, 200, 300};

    private PhoneCamera() {}

    /**
     * What the code on a page says.
     *
     * @param page counted from 0
     * @throws AssertionError if no picture of the page can be read
     */
    public static String read(PDDocument paper, int page) throws IOException {
        ReaderException refused = null;
        for (var resolution : DOTS_PER_INCH) {
            try {
                return decode(paper, page, resolution);
            } catch (ReaderException unreadable) {
                refused = unreadable;
            }
        }
        throw new AssertionError("No picture of page %d shows a QR code that can be read".formatted(page), refused);
    }

    private static String decode(PDDocument paper, int page, int resolution) throws IOException, ReaderException {
        var image = new PDFRenderer(paper).renderImageWithDPI(page, resolution);
        var pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        var source = new RGBLuminanceSource(image.getWidth(), image.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }
}
