package vn.khenthuong.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.markedcontent.BeginMarkedContentSequence;
import org.apache.pdfbox.contentstream.operator.markedcontent.EndMarkedContentSequence;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** A PDF as it is seen: every letter with its place, font and size, and every solid line. */
final class ReadPdf {

    private final List<Letter> letters = new ArrayList<>();
    private final List<Stroke> strokes = new ArrayList<>();
    private final int pages;

    /** Distances from the upper left corner, in points. */
    record Letter(
            int page, String text, float x, float right, float base, float size, String font, boolean besideTheText) {}

    /** A level line. */
    record Stroke(int page, float x, float top, float length) {}

    ReadPdf(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            pages = document.getNumberOfPages();
            new Letters().getText(document);
            for (int index = 0; index < pages; index++) {
                new Strokes(document.getPage(index), index + 1).read();
            }
        }
    }

    int pages() {
        return pages;
    }

    List<Letter> letters() {
        return letters;
    }

    List<Stroke> strokes(int page) {
        return strokes.stream().filter(stroke -> stroke.page() == page).toList();
    }

    /** What the paper says, without what belongs to its pages. */
    String text() {
        return letters.stream()
                .filter(letter -> !letter.besideTheText())
                .map(Letter::text)
                .collect(Collectors.joining());
    }

    String besideTheText(int page) {
        return letters.stream()
                .filter(letter -> letter.page() == page && letter.besideTheText())
                .map(Letter::text)
                .collect(Collectors.joining());
    }

    /** The letters of the first place a text without blanks stands at. */
    List<Letter> find(String text) {
        var shown = letters.stream()
                .filter(letter -> !letter.text().replace('\u00a0', ' ').isBlank())
                .toList();
        var whole = new StringBuilder();
        var owners = new ArrayList<Letter>();
        for (var letter : shown) {
            whole.append(letter.text());
            letter.text().chars().forEach(one -> owners.add(letter));
        }
        var wanted = text.replace(" ", "");
        var at = whole.indexOf(wanted);
        if (at < 0) {
            throw new AssertionError("Not on the paper: " + text);
        }
        return owners.subList(at, at + wanted.length());
    }

    private final class Letters extends PDFTextStripper {

        private int artifacts;
        private int depth;

        Letters() {
            addOperator(new BeginMarkedContentSequence(this));
            addOperator(new EndMarkedContentSequence(this));
        }

        @Override
        public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
            depth++;
            if (COSName.ARTIFACT.equals(tag)) {
                artifacts = depth;
            }
        }

        @Override
        public void endMarkedContentSequence() {
            if (artifacts == depth) {
                artifacts = 0;
            }
            depth--;
        }

        @Override
        protected void processTextPosition(TextPosition letter) {
            letters.add(new Letter(
                    getCurrentPageNo(),
                    letter.getUnicode(),
                    letter.getXDirAdj(),
                    letter.getXDirAdj() + letter.getWidthDirAdj(),
                    letter.getYDirAdj(),
                    letter.getFontSizeInPt(),
                    letter.getFont().getName(),
                    artifacts > 0));
        }
    }

    private final class Strokes extends PDFGraphicsStreamEngine {

        private final int page;
        private final float height;
        private java.awt.geom.Point2D from = new java.awt.geom.Point2D.Float();
        private java.awt.geom.Point2D to = from;

        Strokes(PDPage sheet, int page) {
            super(sheet);
            this.page = page;
            this.height = sheet.getMediaBox().getHeight();
        }

        void read() throws IOException {
            processPage(getPage());
        }

        @Override
        public void moveTo(float x, float y) {
            from = new java.awt.geom.Point2D.Float(x, y);
        }

        @Override
        public void lineTo(float x, float y) {
            to = new java.awt.geom.Point2D.Float(x, y);
        }

        @Override
        public void strokePath() {
            if (to != from && to.getY() == from.getY()) {
                strokes.add(new Stroke(
                        page, (float) from.getX(), (float) (height - from.getY()), (float) (to.getX() - from.getX())));
            }
            from = to;
        }

        @Override
        public java.awt.geom.Point2D getCurrentPoint() {
            return to;
        }

        @Override
        public void appendRectangle(
                java.awt.geom.Point2D a, java.awt.geom.Point2D b, java.awt.geom.Point2D c, java.awt.geom.Point2D d) {
            // Frames of cells are no rules.
        }

        @Override
        public void drawImage(org.apache.pdfbox.pdmodel.graphics.image.PDImage image) {
            throw new AssertionError("No pictures on these papers");
        }

        @Override
        public void clip(int rule) {
            throw new AssertionError("Nothing is cut off");
        }

        @Override
        public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
            throw new AssertionError("No curves on these papers");
        }

        @Override
        public void closePath() {
            // Frames of cells.
        }

        @Override
        public void endPath() {
            // Nothing was drawn.
        }

        @Override
        public void fillPath(int rule) {
            throw new AssertionError("Nothing is filled");
        }

        @Override
        public void fillAndStrokePath(int rule) {
            throw new AssertionError("Nothing is filled");
        }

        @Override
        public void shadingFill(COSName name) {
            throw new AssertionError("No shading on these papers");
        }
    }
}
