package vn.khenthuong.e2e;

import com.microsoft.playwright.Page;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;

/**
 * Pictures of the pages that a failed step left open, kept with the build's output. With {@code -Dkhenthuong.pictures=true} also
 * of the steps, in their order, each of which takes a fifth of a second; with {@code -Dkhenthuong.guide=true} those of the guides
 * are written to their folder as well, smaller.
 */
final class Screenshots {

    /** Where the guides find their pictures. */
    static final Path GUIDE = Path.of("docs", "huong-dan", "anh");

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final AtomicInteger TAKEN = new AtomicInteger();
    private static final int GUIDE_WIDTH = 1000;

    private Screenshots() {}

    /** Where they are asked for. */
    static void take(Page page, String what) {
        if (Boolean.getBoolean("khenthuong.guide") || Boolean.getBoolean("khenthuong.pictures")) {
            keep(page, what);
        }
    }

    /** In any case. */
    static void keep(Page page, String what) {
        var name = "%02d-%s.png".formatted(TAKEN.incrementAndGet(), what);
        var picture = page.screenshot(new Page.ScreenshotOptions().setPath(FOLDER.resolve(name)));
        if (Boolean.getBoolean("khenthuong.guide")) {
            GuidePicture.named(what).ifPresent(guide -> keep(guide, picture));
        }
    }

    private static void keep(GuidePicture guide, byte[] picture) {
        try {
            var taken = ImageIO.read(new ByteArrayInputStream(picture));
            var height = taken.getHeight() * GUIDE_WIDTH / taken.getWidth();
            var small = new BufferedImage(GUIDE_WIDTH, height, BufferedImage.TYPE_BYTE_INDEXED);
            var canvas = small.createGraphics();
            canvas.drawImage(taken.getScaledInstance(GUIDE_WIDTH, height, Image.SCALE_SMOOTH), 0, 0, null);
            canvas.dispose();
            Files.createDirectories(GUIDE);
            ImageIO.write(small, "png", GUIDE.resolve(guide.fileName()).toFile());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
