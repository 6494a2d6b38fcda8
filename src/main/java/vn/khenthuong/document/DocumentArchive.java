package vn.khenthuong.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Files in one ZIP: a folder for each paper, a file for each version, and a list with the hashes, in the format that
 * {@code sha256sum -c} reads. Everything is handed on as it is read, and hashed on the way: a paper that is no longer what was
 * uploaded ends the archive.
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
        add(List.of(), label, content);
    }

    /**
     * A version of a paper.
     *
     * @param folders around that of the paper, the outermost first
     * @param label what officials call the paper
     */
    public void add(List<String> folders, String label, DocumentContent content) throws IOException {
        var document = content.document();
        var name = "bản %d - %s".formatted(document.version(), plain(document.fileName()));
        try (var bytes = content.content().getInputStream()) {
            var hash =
                    add(Stream.concat(folders.stream(), Stream.of(label)).toList(), name, document.uploadedAt(), bytes);
            if (!hash.equals(document.sha256())) {
                throw new IOException("Document %s is not what was uploaded".formatted(document.id()));
            }
        }
    }

    /**
     * A file that was made for the archive.
     *
     * @param folders it lies in, the outermost first; none for the top
     * @param made when
     */
    public void add(List<String> folders, String fileName, Instant made, byte[] content) throws IOException {
        add(folders, plain(fileName), made, new ByteArrayInputStream(content));
    }

    private String add(List<String> folders, String fileName, Instant at, InputStream bytes) throws IOException {
        var way = folders.stream().map(folder -> folder(folder) + "/").collect(Collectors.joining());
        var name = free(way + file(fileName));
        var hashed = new DigestInputStream(bytes, sha256());
        write(name, at, hashed);
        var hash = HexFormat.of().formatHex(hashed.getMessageDigest().digest());
        hashes.append(hash).append("  ").append(name).append('\n');
        return hash;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has SHA-256", missing);
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
            name = copyOf(wanted, copy);
        }
        return name;
    }

    private static String copyOf(String wanted, int copy) {
        var folder = wanted.lastIndexOf('/');
        return folder < 0
                ? "(%d) %s".formatted(copy, wanted)
                : "%s (%d)%s".formatted(wanted.substring(0, folder), copy, wanted.substring(folder));
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
