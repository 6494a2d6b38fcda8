package vn.khenthuong.paper;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/** A text as a QR code, to be drawn on any paper: which modules of a square are dark, without the quiet zone around it. */
public final class QrCode {

    /** Modules a reader wants to be light on each side. */
    public static final int QUIET_ZONE = 4;

    private final ByteMatrix modules;

    private QrCode(ByteMatrix modules) {
        this.modules = modules;
    }

    /**
     * The code of a text; it can be read although an eighth of it is dirty or torn.
     *
     * @throws IllegalArgumentException for a text that is longer than any code
     */
    public static QrCode of(String text) {
        try {
            return new QrCode(Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix());
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException(
                    "No QR code takes a text of %d letters".formatted(text.length()), tooLong);
        }
    }

    /** Modules on each side. */
    public int size() {
        return modules.getWidth();
    }

    /** Whether the module is dark, counted from the upper left corner, from 0. */
    public boolean isDark(int column, int row) {
        return modules.get(column, row) == 1;
    }
}
