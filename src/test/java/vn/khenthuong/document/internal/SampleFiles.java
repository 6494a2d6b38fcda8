package vn.khenthuong.document.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of every kind. */
public final class SampleFiles {

    private static final String TYPES =
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Override PartName=\"/x\" ContentType=\"application/vnd.openxmlformats-officedocument.%s.main+xml\"/></Types>";

    private SampleFiles() {}

    public static byte[] pdf() {
        return "%PDF-1.4\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] png() {
        return new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'};
    }

    public static byte[] jpeg() {
        return new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, (byte) 0xe0, 0, 16, 'J', 'F', 'I', 'F', 0, 1};
    }

    public static byte[] docx() {
        return zip(office("wordprocessingml.document", "word/document.xml"));
    }

    public static byte[] xlsx() {
        return zip(office("spreadsheetml.sheet", "xl/workbook.xml"));
    }

    public static byte[] docxWithMacros() {
        Map<String, byte[]> entries = office("wordprocessingml.document", "word/document.xml");
        entries.put("word/vbaProject.bin", new byte[] {1});
        return zip(entries);
    }

    public static byte[] bomb() {
        Map<String, byte[]> entries = office("wordprocessingml.document", "word/document.xml");
        entries.put("word/media/a.bin", new byte[60 << 20]);
        return zip(entries);
    }

    public static byte[] plainZip() {
        return zip(Map.of("a.txt", text("a")));
    }

    private static Map<String, byte[]> office(String type, String main) {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("[Content_Types].xml", text(TYPES.formatted(type)));
        entries.put(main, text("<x/>"));
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
