package vn.khenthuong.pages;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.AbstractResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Files as they are handed out: to be kept by the person, not by what lies between, and to be taken for nothing else. */
public final class Downloads {

    private Downloads() {}

    /** A file that was just made. */
    public static ResponseEntity<byte[]> of(String fileName, String mediaType, byte[] bytes) {
        return describe(ContentDisposition.attachment(), fileName, mediaType)
                .contentLength(bytes.length)
                .body(bytes);
    }

    /** A file that was just made, to be looked at in the browser. */
    public static ResponseEntity<byte[]> shown(String fileName, String mediaType, byte[] bytes) {
        return describe(ContentDisposition.inline(), fileName, mediaType)
                .contentLength(bytes.length)
                .body(bytes);
    }

    /**
     * A kept file, handed on as it is read: however slow the reader, it never stands in memory as a whole.
     *
     * @param size in bytes
     */
    public static ResponseEntity<Resource> of(String fileName, String mediaType, long size, InputStreamSource content) {
        return describe(ContentDisposition.attachment(), fileName, mediaType).body(new Streamed(size, content));
    }

    private static ResponseEntity.BodyBuilder describe(
            ContentDisposition.Builder disposition, String fileName, String mediaType) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(mediaType))
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(fileName, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff");
    }

    /** A resource of known size without a name of its own. */
    private static final class Streamed extends AbstractResource {

        private final long size;
        private final InputStreamSource content;

        Streamed(long size, InputStreamSource content) {
            this.size = size;
            this.content = content;
        }

        @Override
        public long contentLength() {
            return size;
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return content.getInputStream();
        }

        @Override
        public String getDescription() {
            return "file of %d bytes".formatted(size);
        }
    }
}
