package vn.khenthuong.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files of an owner in one ZIP: a folder for each paper, a file for each version, and a list with the hashes, in the format
 * that {@code sha256sum -c} reads. Everything is handed on as it is read.
 */
public final class DocumentArchive implements AutoCloseable {

    private static final int LONGEST_FOLDER = 60;

    /** Characters and bytes of UTF-8: a file system counts the one or the other, and some count the whole way to the file. */
    private static final int LONGEST_FILE = 120;

    private static final int LONGEST_FILE_BYTES = 240;

    /** What one file system or another does not take in a name. */
    private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|\\p{C}]+";

    private final ZipOutputStream zip;
    private final StringBuilder hashes = new StringBuilder();
    private final Set<String> taken = new HashSet<>();

    /** @param out stays open: whoever opened it closes it */
    public DocumentArchive(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** @param label what officials call the paper */
    public void add(String label, DocumentContent content) throws IOException {
        var document = content.document();
        var name = free("%s/%s"
                .formatted(
                        folder(label), file("bản %d - %s".formatted(document.version(), plain(document.fileName())))));
        hashes.append(document.sha256()).append("  ").append(name).append('\n');
        try (var bytes = content.content().getInputStream()) {
            write(name, document.uploadedAt(), bytes);
        }
    }

    /** Adds the list and ends the archive. */
    @Override
    public void close() throws IOException {
        write(
                "SHA256SUMS.txt",
                Instant.EPOCH,
                new ByteArrayInputStream(hashes.toString().getBytes(StandardCharsets.UTF_8)));
        zip.finish();
    }

    private void write(String name, Instant at, InputStream bytes) throws IOException {
        var entry = new ZipEntry(name);
        if (at.isAfter(Instant.EPOCH)) {
            entry.setTime(at.toEpochMilli());
        }
        zip.putNextEntry(entry);
        bytes.transferTo(zip);
        zip.closeEntry();
    }

    /** Two papers may be called alike once they are shortened; names that differ in case only are one file on some systems. */
    private String free(String wanted) {
        var name = wanted;
        for (int copy = 2; !taken.add(name.toLowerCase(Locale.ROOT)); copy++) {
            name = wanted.replaceFirst("/", " (%d)/".formatted(copy));
        }
        return name;
    }

    /** Short enough to be unpacked everywhere; what says of which kind it is stays. */
    private static String file(String name) {
        int dot = name.lastIndexOf('.');
        var extension = dot < 0 || name.length() - dot > 10 ? "" : name.substring(dot);
        var stem = name.substring(0, name.length() - extension.length());
        while (stem.length() + extension.length() > LONGEST_FILE
                || (stem + extension).getBytes(StandardCharsets.UTF_8).length > LONGEST_FILE_BYTES) {
            stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
        }
        return stem.strip() + extension;
    }

    private static String folder(String label) {
        var folder = plain(label);
        return folder.substring(0, Math.min(folder.length(), LONGEST_FOLDER)).strip();
    }

    private static String plain(String text) {
        return text.replaceAll(NOT_IN_NAMES, " ").replaceAll("^[. ]++|(?<![. ])[. ]++$", "");
    }
}
