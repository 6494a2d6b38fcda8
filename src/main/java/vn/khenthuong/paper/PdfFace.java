package vn.khenthuong.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import vn.khenthuong.kernel.HomeZone;

/** Sets the boxes of a paper on pages and numbers these, in the middle of the upper margin, but for the first of a section. */
final class PdfFace {

    private final Paper paper;
    private final PdfCanvas canvas;
    private PaperPage page;
    private int number;
    private float top;

    private PdfFace(Paper paper, PdfCanvas canvas) {
        this.paper = paper;
        this.canvas = canvas;
    }

    static byte[] write(Paper paper) {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            try (var canvas = new PdfCanvas(document)) {
                new PdfFace(paper, canvas).draw();
            }
            describe(document, paper);
            document.save(out);
            return out.toByteArray();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The same paper is the same file, down to its id, which would come from the time of the computer. */
    private static void describe(PDDocument document, Paper paper) {
        var information = document.getDocumentInformation();
        information.setTitle(paper.name());
        information.setAuthor(paper.issuer());
        information.setCreationDate(GregorianCalendar.from(paper.created().atZone(HomeZone.ID)));
        document.setDocumentId(paper.created().getEpochSecond());
        document.getDocumentCatalog().setLanguage("vi-VN");
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    private void draw() throws IOException {
        for (var section : paper.sections()) {
            page = PaperPage.of(section);
            number = 0;
            newPage();
            var blocks = new PdfBlocks(page);
            var boxes = new ArrayList<PdfBox>();
            for (int index = 0; index < section.blocks().size(); index++) {
                boxes.addAll(blocks.boxes(
                        section.blocks().get(index), section.after(index), section.staysWithSignature(index)));
            }
            set(boxes);
        }
    }

    private void set(List<PdfBox> boxes) throws IOException {
        int index = 0;
        while (index < boxes.size()) {
            var together = new ArrayList<PdfBox>();
            do {
                together.add(boxes.get(index));
            } while (boxes.get(index++).staysWithNext() && index < boxes.size());
            if (needed(together) > page.height() - PaperPage.BOTTOM - top && needed(together) <= page.textHeight()) {
                breakBefore(together.get(0));
            }
            for (var box : together) {
                set(box);
            }
        }
    }

    private static float needed(List<PdfBox> boxes) {
        return (float)
                boxes.stream().mapToDouble(box -> box.before() + box.height()).sum();
    }

    private void set(PdfBox box) throws IOException {
        if (top + box.before() + box.height() > page.height() - PaperPage.BOTTOM) {
            breakBefore(box);
        }
        top += isAtTop() ? 0 : box.before();
        box.drawing().draw(canvas, top);
        top += box.height();
    }

    /** A box that begins a page already stays there, however high it is. */
    private void breakBefore(PdfBox box) throws IOException {
        if (isAtTop()) {
            return;
        }
        newPage();
        var repeated = box.repeated();
        if (repeated != null) {
            canvas.besideTheText(() -> repeated.drawing().draw(canvas, PaperPage.TOP));
            top += repeated.height();
        }
    }

    private boolean isAtTop() {
        return top == PaperPage.TOP;
    }

    private void newPage() throws IOException {
        number++;
        top = PaperPage.TOP;
        canvas.newPage(page);
        if (paper.draft()) {
            canvas.besideTheText(() -> canvas.watermark(PaperPage.DRAFT, page));
        }
        if (number > 1) {
            var label = String.valueOf(number);
            var width = PaperFont.REGULAR.width(label, PaperPage.NUMBER_SIZE);
            canvas.besideTheText(() -> canvas.text(
                    label,
                    PaperFont.REGULAR,
                    PaperPage.NUMBER_SIZE,
                    PaperPage.LEFT + (page.textWidth() - width) / 2,
                    PaperPage.NUMBER + PaperFont.ASCENT * PaperPage.NUMBER_SIZE));
        }
    }
}
