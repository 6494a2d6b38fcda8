package vn.khenthuong.document.internal;

import java.io.IOException;
import java.io.InputStream;
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

    private static final Set<String> SCRIPTS = Set.of("JavaScript", "XFA");
    private static final Set<String> ATTACHMENTS = Set.of("EmbeddedFile", "EmbeddedFiles", "RichMedia");

    private PdfInspection() {}

    static void requireSound(FileBytes file) throws IOException, FileFaultException {
        long end = file.sizeWithoutPadding();
        if (FileBytes.lastIndexOf(file.part(end - END_WITHIN, END_WITHIN), END) < 0) {
            throw new FileFaultException(FileFault.PDF_CUT_OFF);
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
}
