package vn.khenthuong.document.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;

/** A small PDF of one page, put together object by object. */
final class PdfFile {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private String trailer = "<</Root 1 0 R>>";

    private PdfFile() {}

    static PdfFile page() {
        return new PdfFile()
                .text("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n")
                .text("1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n")
                .text("2 0 obj\n<</Type/Pages/Kids[3 0 R]/Count 1>>\nendobj\n")
                .text("3 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[0 0 420 200]/Contents 4 0 R>>\nendobj\n")
                .text("4 0 obj\n<</Length 36>>\nstream\nBT (/JavaScript /Launch /Encrypt) Tj ET\nendstream\nendobj\n");
    }

    PdfFile object(int number, String content) {
        return text("%d 0 obj\n%s\nendobj\n".formatted(number, content));
    }

    /** Objects in a packed stream. */
    PdfFile packed(int number, String objects) {
        return packed(number, objects, "/Filter/FlateDecode");
    }

    PdfFile packed(int number, String objects, String how) {
        byte[] stream = deflated(objects);
        text("%d 0 obj\r\n<</Type/ObjStm/N 1/First 4%s/Length %d>>\r\nstream\r\n"
                .formatted(number, how, stream.length));
        bytes.writeBytes(stream);
        return text("\r\nendstream\r\nendobj\r\n");
    }

    PdfFile trailer(String content) {
        trailer = content;
        return this;
    }

    PdfFile text(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        return this;
    }

    byte[] bytes() {
        text("trailer\n" + trailer + "\nstartxref\n0\n%%EOF\n");
        return bytes.toByteArray();
    }

    private static byte[] deflated(String text) {
        Deflater deflater = new Deflater();
        deflater.setInput(text.getBytes(StandardCharsets.ISO_8859_1));
        deflater.finish();
        byte[] packed = new byte[text.length() + 100];
        int length = deflater.deflate(packed);
        deflater.end();
        return java.util.Arrays.copyOf(packed, length);
    }
}
