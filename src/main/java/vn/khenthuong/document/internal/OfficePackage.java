package vn.khenthuong.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import vn.khenthuong.kernel.BadInputException;

/**
 * A look into a ZIP to see whether it is a Word document or an Excel workbook. Only the table of contents and the small list
 * of content types are read; nothing else is ever unpacked.
 */
final class OfficePackage {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String WORD =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private static final int MOST_ENTRIES = 10_000;
    private static final int LONGEST_CONTENT_TYPES = 1 << 20;
    private static final long LARGEST_UNPACKED = 500L << 20;
    private static final long ALWAYS_FINE = 50L << 20;
    private static final long HIGHEST_RATIO = 200;

    private OfficePackage() {}

    /** Empty when it is another ZIP, a broken one, or an office file of another sort, such as one with macros. */
    static Optional<FileKind> kindOf(byte[] content) {
        try {
            Path copy = Files.createTempFile("tep-tai-len", ".zip");
            try {
                Files.write(copy, content);
                return kindOf(copy, content.length);
            } finally {
                Files.delete(copy);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException("Cannot inspect an uploaded file", unwritable);
        }
    }

    private static Optional<FileKind> kindOf(Path file, int packedSize) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            refuseBomb(zip, packedSize);
            ZipEntry types = zip.getEntry(CONTENT_TYPES);
            if (types == null || hasMacros(zip)) {
                return Optional.empty();
            }
            String listed = read(zip, types);
            if (listed.contains(WORD) && zip.getEntry("word/document.xml") != null) {
                return Optional.of(FileKind.DOCX);
            }
            return listed.contains(EXCEL) && zip.getEntry("xl/workbook.xml") != null
                    ? Optional.of(FileKind.XLSX)
                    : Optional.empty();
        } catch (ZipException broken) {
            return Optional.empty();
        }
    }

    private static void refuseBomb(ZipFile zip, int packedSize) {
        long unpacked =
                zip.stream().mapToLong(entry -> Math.max(0, entry.getSize())).sum();
        boolean dense = unpacked > ALWAYS_FINE && unpacked / Math.max(1, packedSize) > HIGHEST_RATIO;
        if (zip.size() > MOST_ENTRIES || unpacked > LARGEST_UNPACKED || dense) {
            throw new BadInputException("Tệp nén bất thường nên không được nhận.");
        }
    }

    private static boolean hasMacros(ZipFile zip) {
        return zip.stream()
                .anyMatch(entry -> entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
    }

    private static String read(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(LONGEST_CONTENT_TYPES), StandardCharsets.UTF_8);
        }
    }
}
