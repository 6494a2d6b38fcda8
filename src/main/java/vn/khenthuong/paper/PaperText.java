package vn.khenthuong.paper;

import java.util.List;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** The paragraphs of an official letter. */
public final class PaperText {

    public static final int BODY = 14;

    private static final int SMALL_GAP = 20;
    private static final int GAP = 120;
    private static final int FIRST_LINE = 720;
    private static final double LINE = 1.15;

    private final XWPFDocument document;

    public PaperText(XWPFDocument document) {
        this.document = document;
    }

    /** A heading that the navigation of a word processor knows. */
    public void heading(String text) {
        var paragraph = spaced();
        paragraph.setStyle(OfficialPaper.HEADING);
        paragraph.setIndentationFirstLine(FIRST_LINE);
        write(paragraph, text, BODY).setBold(true);
    }

    /** A heading of the second rank. */
    public void subheading(String text) {
        var paragraph = spaced();
        paragraph.setIndentationFirstLine(FIRST_LINE);
        paragraph.setKeepNext(true);
        write(paragraph, text, BODY).setBold(true);
    }

    /** A paragraph for each line of the text. */
    public void body(String text) {
        lines(text).forEach(line -> write(justified(), line, BODY));
    }

    /** The last paragraph; it stands on the page of the signature, which is never alone. */
    public void closing(String text) {
        var paragraph = justified();
        paragraph.setKeepNext(true);
        write(paragraph, text, BODY);
    }

    /** What one unit says, under its name. */
    public void saying(String who, String text) {
        var lines = lines(text);
        var first = justified();
        write(first, "- %s: ".formatted(who), BODY).setItalic(true);
        write(first, lines.isEmpty() ? "" : lines.get(0), BODY);
        lines.stream().skip(1).forEach(line -> write(justified(), line, BODY));
    }

    /** The kind of document, or the word over an appendix. */
    public void kind(String text) {
        var paragraph = centred();
        paragraph.setSpacingBefore(2 * GAP);
        write(paragraph, text, BODY).setBold(true);
    }

    /** What the document is about. */
    public void title(String text) {
        write(centred(), text, BODY).setBold(true);
    }

    /** To whom it goes. */
    public void addressee(String text) {
        var paragraph = centred();
        paragraph.setSpacingBefore(GAP);
        write(paragraph, text, BODY);
    }

    /** Italic and in the middle. */
    public void remark(String text) {
        write(centred(), text, BODY).setItalic(true);
    }

    /** A solid line in the middle, as far from the edges as told. */
    public void rule(int fromTheEdges) {
        rule(document.createParagraph(), fromTheEdges);
    }

    public static void rule(XWPFParagraph paragraph, int fromTheEdges) {
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setIndentationLeft(fromTheEdges);
        paragraph.setIndentationRight(fromTheEdges);
        paragraph.setSpacingBefore(SMALL_GAP);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(SMALL_GAP / 4.0, LineSpacingRule.EXACT);
    }

    public static XWPFRun write(XWPFParagraph paragraph, String text, int size) {
        var run = paragraph.createRun();
        run.setText(text);
        run.setFontSize(size);
        return run;
    }

    private XWPFParagraph centred() {
        var paragraph = spaced();
        paragraph.setAlignment(ParagraphAlignment.CENTER);
        return paragraph;
    }

    private XWPFParagraph justified() {
        var paragraph = spaced();
        paragraph.setAlignment(ParagraphAlignment.BOTH);
        paragraph.setIndentationFirstLine(FIRST_LINE);
        return paragraph;
    }

    private XWPFParagraph spaced() {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(GAP);
        paragraph.setSpacingBetween(LINE, LineSpacingRule.AUTO);
        return paragraph;
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
