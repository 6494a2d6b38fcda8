package vn.khenthuong.nomination.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.khenthuong.document.DocumentContent;

/**
 * The papers of a dossier in one ZIP: a folder for each paper, a file for each version, and a list with the hashes, in the format
 * that {@code sha256sum -c} reads. One file is in memory at a time.
 */
final class DocumentArchive implements AutoCloseable {

    private static final int LONGEST_FOLDER = 60;

    /** What one file system or another does not take in a name. */
    private static final String NOT_IN_NAMES = "[\\\\/:*?\"<>|\\p{Cntrl}]+";

    private final ZipOutputStream zip;
    private final StringBuilder hashes = new StringBuilder();
    private final Set<String> taken = new HashSet<>();

    public DocumentArchive(OutputStream out) {
        zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    }

    /** @param label what officials call the paper */
    public void add(String label, DocumentContent content) throws IOException {
        var document = content.document();
        var name = free("%s/bản %d - %s".formatted(folder(label), document.version(), plain(document.fileName())));
        hashes.append(document.sha256()).append("  ").append(name).append('\n');
        write(name, document.uploadedAt(), content.bytes());
    }

    /** Adds the list and ends the archive. */
    @Override
    public void close() throws IOException {
        write("SHA256SUMS.txt", Instant.EPOCH, hashes.toString().getBytes(StandardCharsets.UTF_8));
        zip.finish();
    }

    private void write(String name, Instant at, byte[] bytes) throws IOException {
        var entry = new ZipEntry(name);
        if (at.isAfter(Instant.EPOCH)) {
            entry.setTime(at.toEpochMilli());
        }
        zip.putNextEntry(entry);
        zip.write(bytes);
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

    private static String folder(String label) {
        var folder = plain(label);
        return folder.substring(0, Math.min(folder.length(), LONGEST_FOLDER)).strip();
    }

    private static String plain(String text) {
        return text.replaceAll(NOT_IN_NAMES, " ").replaceAll("^[. ]+|[. ]+$", "");
    }
}
