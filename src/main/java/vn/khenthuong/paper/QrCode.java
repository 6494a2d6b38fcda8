package vn.khenthuong.paper;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;

/** A text as a QR code, to be drawn on any paper: which modules of a square are dark, without the quiet zone around it. */
public final class QrCode {

    /** Modules a reader wants to be light on each side. */
    public static final int QUIET_ZONE = 4;

    /** Dots of the picture for each module. */
    private static final int DOTS = 8;

    private static final int BLACK = 0xff000000;
    private static final int WHITE = 0xffffffff;

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

    /** The code with its quiet zone as a picture, for files that take no drawings; the same text is the same bytes. */
    byte[] png() {
        int side = (size() + 2 * QUIET_ZONE) * DOTS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                int column = x / DOTS - QUIET_ZONE;
                int row = y / DOTS - QUIET_ZONE;
                boolean inside = column >= 0 && row >= 0 && column < size() && row < size();
                picture.setRGB(x, y, inside && isDark(column, row) ? BLACK : WHITE);
            }
        }
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(picture, "png", out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException("Memory takes every picture", impossible);
        }
    }

    /** Modules on each side. */
    public int size() {
        return modules.getWidth();
    }

    /**
     * Dark modules beside each other in a row, counted from the upper left corner, from 0.
     *
     * @param length how many they are
     */
    record Run(int column, int row, int length) {}

    /** All dark modules, from the upper left to the lower right. */
    List<Run> runs() {
        var runs = new ArrayList<Run>();
        for (int row = 0; row < size(); row++) {
            for (int column = 0; column < size(); column++) {
                int from = column;
                while (column < size() && isDark(column, row)) {
                    column++;
                }
                if (column > from) {
                    runs.add(new Run(from, row, column - from));
                }
            }
        }
        return runs;
    }

    /** Whether the module is dark, counted from the upper left corner, from 0. */
    public boolean isDark(int column, int row) {
        return modules.get(column, row) == 1;
    }
}
