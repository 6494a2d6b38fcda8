package vn.khenthuong.document.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import vn.khenthuong.kernel.BadInputException;

/**
 * The look into a file that decides whether it is taken: recognised by its content, whole, readable by everybody, doing nothing by
 * itself, and of one kind only. Reads the file from the disk in small parts.
 */
final class FileInspection {

    /** Readers of PDF look for its header so far, and so do we. */
    static final int PDF_HEADER_WITHIN = 1024;

    private static final String PDF_HEADER = "%PDF-";

    /** What a browser that guesses would take for a page. */
    private static final List<String> MARKUP = List.of("<!doctype html", "<html", "<script", "<iframe", "<?php");

    private static final int MARKUP_WITHIN = 4096;

    private FileInspection() {}

    /**
     * The kind of a file.
     *
     * @param name as it would be kept
     * @throws BadInputException with the sentence that belongs to what is wrong
     */
    static FileKind of(String name, Path path) throws IOException {
        try {
            FileKind kind = inspect(FileBytes.of(path));
            kind.requireName(name);
            return kind;
        } catch (FileFaultException found) {
            throw found.fault().in(name);
        }
    }

    private static FileKind inspect(FileBytes file) throws IOException, FileFaultException {
        byte[] head = file.head(MARKUP_WITHIN);
        int pdf = FileBytes.indexOf(file.head(PDF_HEADER_WITHIN), PDF_HEADER);
        FileKind picture = picture(head);
        if (picture != null) {
            requireOneNature(file, head, pdf < 0);
            TestVirus.requireNoneIn(file);
            return picture;
        }
        if (FileBytes.startsWith(head, 'P', 'K', 3, 4)) {
            // An archive may hold a PDF as it is; whoever reads such a file as PDF is shown that one.
            requireOneNature(file, head, pdf < 0, true);
            return OfficeInspection.of(file);
        }
        if (FileBytes.startsWith(head, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
            throw new FileFaultException(FileFault.OFFICE_LOCKED_OR_OLD);
        }
        if (pdf >= 0) {
            requireOneNature(file, head, true);
            PdfInspection.requireSound(file);
            TestVirus.requireNoneIn(file);
            return FileKind.PDF;
        }
        throw new FileFaultException(FileFault.OTHER_KIND);
    }

    private static FileKind picture(byte[] head) {
        if (FileBytes.startsWith(head, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return FileKind.PNG;
        }
        return FileBytes.startsWith(head, 0xff, 0xd8, 0xff) ? FileKind.JPEG : null;
    }

    private static void requireOneNature(FileBytes file, byte[] head, boolean noOtherHeader)
            throws IOException, FileFaultException {
        requireOneNature(file, head, noOtherHeader, ZipEnd.in(file).isEmpty());
    }

    private static void requireOneNature(FileBytes file, byte[] head, boolean noOtherHeader, boolean noArchive)
            throws IOException, FileFaultException {
        boolean page = FileBytes.holdsAny(head, MARKUP) || FileBytes.holdsAny(file.tail(MARKUP_WITHIN), MARKUP);
        if (page || !noOtherHeader || !noArchive) {
            throw new FileFaultException(FileFault.TWO_KINDS);
        }
    }
}
