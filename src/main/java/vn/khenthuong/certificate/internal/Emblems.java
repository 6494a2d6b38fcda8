package vn.khenthuong.certificate.internal;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.certificate.Emblem;
import vn.khenthuong.kernel.BadInputException;

/** The table {@code certificate_emblem}, and what a picture has to be before it is kept. */
@Repository
class Emblems {

    private static final int MOST_BYTES = 2_000_000;
    private static final int FEWEST_DOTS = 300;
    private static final int MOST_DOTS = 4000;

    private final JdbcClient jdbc;

    Emblems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Emblem> known() {
        return jdbc.sql("SELECT width, height, given_by, given_at FROM khenthuong.certificate_emblem")
                .query((row, index) -> new Emblem(
                        row.getInt("width"),
                        row.getInt("height"),
                        row.getString("given_by"),
                        row.getTimestamp("given_at").toInstant()))
                .optional();
    }

    Optional<BufferedImage> picture() {
        return jdbc.sql("SELECT picture FROM khenthuong.certificate_emblem")
                .query((row, index) -> row.getBytes("picture"))
                .optional()
                .map(Emblems::drawn);
    }

    /** @throws BadInputException when it is no PNG that can be read, or of another size than is printed well */
    void give(byte[] png, String by, Instant at) {
        var picture = checked(png);
        jdbc.sql("""
                        INSERT INTO khenthuong.certificate_emblem (picture, width, height, given_by, given_at)
                        VALUES (:picture, :width, :height, :by, :at)
                        ON CONFLICT (singleton) DO UPDATE
                           SET picture = excluded.picture, width = excluded.width, height = excluded.height,
                               given_by = excluded.given_by, given_at = excluded.given_at""")
                .param("picture", png)
                .param("width", picture.getWidth())
                .param("height", picture.getHeight())
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** @return whether there was one */
    boolean remove() {
        return jdbc.sql("DELETE FROM khenthuong.certificate_emblem").update() > 0;
    }

    /** The size is read from the head of the file before anything is unpacked: a small file can unpack to gigabytes. */
    private static BufferedImage checked(byte[] png) {
        if (png.length > MOST_BYTES) {
            throw new BadInputException("“Tệp Quốc huy” không được quá %d MB.".formatted(MOST_BYTES / 1_000_000));
        }
        var readers = ImageIO.getImageReadersByFormatName("png");
        var reader = readers.next();
        try (var bytes = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
            if (!reader.getOriginatingProvider().canDecodeInput(bytes)) {
                throw new BadInputException("“Tệp Quốc huy” phải là ảnh PNG.");
            }
            reader.setInput(bytes, true, true);
            var least = Math.min(reader.getWidth(0), reader.getHeight(0));
            var most = Math.max(reader.getWidth(0), reader.getHeight(0));
            if (least < FEWEST_DOTS || most > MOST_DOTS) {
                throw new BadInputException("“Tệp Quốc huy”: mỗi chiều phải từ %d đến %d điểm ảnh (tệp này: %d × %d)."
                        .formatted(FEWEST_DOTS, MOST_DOTS, reader.getWidth(0), reader.getHeight(0)));
            }
            return reader.read(0);
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof BadInputException told) {
                throw told;
            }
            throw new BadInputException("“Tệp Quốc huy” không đọc được: ảnh hỏng hoặc bị cắt.");
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage drawn(byte[] png) {
        try {
            return ImageIO.read(new ByteArrayInputStream(png));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
