package vn.khenthuong.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The look into a PDF: it has its end, everybody can open it, and it does nothing by itself. What it can do stands in names
 * ({@code /JavaScript}), written plainly or in packed object streams, which are unpacked for it. A library that builds the whole
 * document would hold in memory whatever an uploader makes it hold; the names are read as they pass.
 */
final class PdfInspection {

    private static final String END = "%%EOF";

    /** Readers of PDF look for its end so far from the end of the file, and so do we. */
    private static final int END_WITHIN = 1024;

    /** How the records of a ZIP begin: a file, the table of contents, its end. */
    private static final List<String> ZIP_RECORDS = List.of("PK\3\4", "PK\1\2", "PK\5\6", "PK\6\6", "PK\6\7");

    private static final Set<String> SCRIPTS = Set.of("JavaScript", "XFA");
    private static final Set<String> ATTACHMENTS = Set.of("EmbeddedFile", "EmbeddedFiles", "RichMedia");

    private PdfInspection() {}

    static void requireSound(FileBytes file) throws IOException, FileFaultException {
        long end = file.sizeWithoutPadding();
        byte[] tail = file.part(end - END_WITHIN, END_WITHIN);
        int mark = FileBytes.lastIndexOf(tail, END);
        if (mark < 0) {
            throw new FileFaultException(FileFault.PDF_CUT_OFF);
        }
        if (isArchive(Arrays.copyOfRange(tail, mark + END.length(), tail.length))) {
            throw new FileFaultException(FileFault.TWO_KINDS);
        }
        PdfNames names = new PdfNames(new UnpackingBudget(file.size()));
        try (InputStream in = file.open()) {
            names.read(in);
        }
        if (names.has("Encrypt")) {
            throw new FileFaultException(FileFault.PDF_LOCKED);
        }
        if (names.hasAny(SCRIPTS) || names.has("JS") && names.has("Rendition")) {
            throw new FileFaultException(FileFault.PDF_SCRIPT);
        }
        if (names.has("Launch")) {
            throw new FileFaultException(FileFault.PDF_LAUNCH);
        }
        if (names.hasAny(ATTACHMENTS)) {
            throw new FileFaultException(FileFault.PDF_ATTACHMENT);
        }
        if (names.hidden()) {
            throw new FileFaultException(FileFault.PDF_HIDDEN);
        }
    }

    /** Whether records of a ZIP follow, be it one that is cut off or holds nothing: there are readers that take what is left of it. */
    private static boolean isArchive(byte[] afterEnd) {
        return ZIP_RECORDS.stream().anyMatch(record -> FileBytes.lastIndexOf(afterEnd, record) >= 0);
    }
}
