package vn.khenthuong.document.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A small office file, put together part by part. */
final class OfficeFile {

    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private final Map<String, String> types = new LinkedHashMap<>();
    private boolean backslashes;
    private boolean listed = true;

    private OfficeFile() {}

    static OfficeFile word() {
        return new OfficeFile().with("word/document.xml", "<x/>", WORD);
    }

    static OfficeFile excel() {
        return new OfficeFile().with("xl/workbook.xml", "<x/>", EXCEL);
    }

    static OfficeFile empty() {
        OfficeFile file = new OfficeFile();
        file.listed = false;
        return file;
    }

    static OfficeFile listOnly() {
        return new OfficeFile();
    }

    OfficeFile with(String name, byte[] content) {
        parts.put(name, content);
        return this;
    }

    OfficeFile with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    OfficeFile with(String name, String content, String type) {
        types.put("/" + name, type);
        return with(name, content);
    }

    OfficeFile typed(String name, byte[] content, String type) {
        types.put("/" + name, type);
        return with(name, content);
    }

    /** A relation that leads out of the file. */
    OfficeFile external(String kind, String target) {
        return with("word/_rels/settings.xml.rels", """
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
                  <Relationship Id="r1" Type="%s%s" Target="%s" TargetMode="External"/>
                </Relationships>""".formatted(RELATION, kind, target));
    }

    /** With the strokes that some programs for Windows write. */
    OfficeFile withBackslashes() {
        backslashes = true;
        return this;
    }

    byte[] bytes() {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            if (listed) {
                write(zip, "[Content_Types].xml", list());
            }
            for (var part : parts.entrySet()) {
                write(zip, part.getKey(), part.getValue());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void write(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(backslashes ? name.replace('/', '\\') : name));
        zip.write(content);
        zip.closeEntry();
    }

    private byte[] list() {
        var list = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
                        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                        + "<Default Extension=\"bin\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.printerSettings\"/>");
        types.forEach(
                (part, type) -> list.append("<Override PartName=\"%s\" ContentType=\"%s\"/>".formatted(part, type)));
        return list.append("</Types>").toString().getBytes(StandardCharsets.UTF_8);
    }
}
