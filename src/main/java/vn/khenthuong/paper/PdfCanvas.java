package vn.khenthuong.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.util.Matrix;

/** Draws on the pages of one PDF; measures from the upper left corner, in points. */
final class PdfCanvas implements AutoCloseable {

    private static final float HAIR = 0.5f;
    private static final float RULE = 0.75f;
    private static final float PALE = 0.86f;
    private static final float WATERMARK_SIZE = 110;
    private static final double WATERMARK_ANGLE = Math.PI / 4;
    private static final float PER_EM = 1000f;

    private final PDDocument document;
    private final Map<PaperFont, PDFont> fonts = new EnumMap<>(PaperFont.class);
    private PDPageContentStream content;
    private float height;

    PdfCanvas(PDDocument document) {
        this.document = document;
    }

    void newPage(PaperPage page) throws IOException {
        close();
        var sheet = new PDPage(new PDRectangle(page.width(), page.height()));
        document.addPage(sheet);
        content = new PDPageContentStream(document, sheet);
        height = page.height();
    }

    @Override
    public void close() throws IOException {
        if (content != null) {
            content.close();
            content = null;
        }
    }

    /** What belongs to the page, not to the text: page numbers, repeated heads, watermarks. */
    void besideTheText(Drawing drawing) throws IOException {
        content.beginMarkedContent(COSName.ARTIFACT);
        drawing.draw();
        content.endMarkedContent();
    }

    /** @param extra points each blank is wider than the font makes it */
    void line(BrokenText.Line line, float size, float left, float base, float extra) throws IOException {
        if (line.pieces().isEmpty()) {
            return;
        }
        content.beginText();
        content.newLineAtOffset(left, height - base);
        int index = 0;
        while (index < line.pieces().size()) {
            var font = line.pieces().get(index).font();
            var shown = new ArrayList<>();
            for (; index < line.pieces().size() && line.pieces().get(index).font() == font; index++) {
                var piece = line.pieces().get(index);
                if (piece.blankBefore()) {
                    shown.add(" ");
                    shown.add(-extra * PER_EM / size);
                }
                if (!piece.text().isEmpty()) {
                    shown.add(piece.text());
                }
            }
            content.setFont(embedded(font), size);
            content.showTextWithPositioning(shown.toArray());
        }
        content.endText();
    }

    void text(String text, PaperFont font, float size, float left, float base) throws IOException {
        content.beginText();
        content.setFont(embedded(font), size);
        content.newLineAtOffset(left, height - base);
        content.showText(text);
        content.endText();
    }

    /** A solid line from left to right. */
    void rule(float left, float top, float length) throws IOException {
        content.setLineWidth(RULE);
        content.moveTo(left, height - top);
        content.lineTo(left + length, height - top);
        content.stroke();
    }

    void frame(float left, float top, float width, float frameHeight) throws IOException {
        content.setLineWidth(HAIR);
        content.addRect(left, height - top - frameHeight, width, frameHeight);
        content.stroke();
    }

    /** A QR code in a square, its quiet zone inside; as rectangles, which stay sharp on every printer. */
    void code(QrCode code, float left, float top, float side) throws IOException {
        var module = side / (code.size() + 2 * QrCode.QUIET_ZONE);
        var from = left + QrCode.QUIET_ZONE * module;
        var under = height - top - QrCode.QUIET_ZONE * module;
        for (var run : code.runs()) {
            content.addRect(
                    from + run.column() * module, under - (run.row() + 1) * module, run.length() * module, module);
        }
        content.fill();
    }

    /** Across the page, under the text. */
    void watermark(String text, PaperPage page) throws IOException {
        content.saveGraphicsState();
        content.setNonStrokingColor(PALE);
        content.beginText();
        content.setFont(embedded(PaperFont.BOLD), WATERMARK_SIZE);
        var half = PaperFont.BOLD.width(text, WATERMARK_SIZE) / 2;
        var cosine = (float) Math.cos(WATERMARK_ANGLE);
        content.setTextMatrix(Matrix.getRotateInstance(
                WATERMARK_ANGLE, page.width() / 2 - half * cosine, height / 2 - half * cosine));
        content.showText(text);
        content.endText();
        content.restoreGraphicsState();
    }

    private PDFont embedded(PaperFont font) throws IOException {
        var known = fonts.get(font);
        if (known == null) {
            known = font.embed(document);
            fonts.put(font, known);
        }
        return known;
    }

    /** Something that draws. */
    @FunctionalInterface
    interface Drawing {

        void draw() throws IOException;
    }
}
