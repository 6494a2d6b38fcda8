package vn.khenthuong.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.Borders;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import vn.khenthuong.paper.PaperStyle.Place;

/** Writes the parts of a paper as paragraphs and tables of a Word file. */
final class DocxFace {

    private static final int TWENTIETHS = 20;
    private static final int SMALL_GAP = 20;

    private final OfficialPaper file;
    private final XWPFDocument document;
    private PaperPage page;

    private DocxFace(OfficialPaper file) {
        this.file = file;
        this.document = file.document();
    }

    static byte[] write(Paper paper) {
        try (var file = new OfficialPaper()) {
            new DocxFace(file).sections(paper.sections());
            if (paper.draft()) {
                file.watermark(PaperPage.DRAFT);
            }
            FileProperties.describe(file.document(), paper.name(), paper.issuer(), paper.created());
            return file.bytes();
        }
    }

    private void sections(List<PaperSection> sections) {
        for (int index = 0; index < sections.size(); index++) {
            var section = sections.get(index);
            if (index > 0) {
                file.newSection();
            }
            file.turn(section.landscape());
            page = PaperPage.of(section);
            for (int at = 0; at < section.blocks().size(); at++) {
                block(section.blocks().get(at), section.after(at), section.staysWithSignature(at));
            }
        }
    }

    private void block(PaperBlock block, PaperBlock next, boolean staysWithNext) {
        if (block instanceof PaperBlock.Head head) {
            head(head);
        } else if (block instanceof PaperBlock.Text text) {
            text(text, staysWithNext);
        } else if (block instanceof PaperBlock.Rule rule) {
            var width = page.textWidth();
            rule(document.createParagraph(), width, PaperPage.ruleUnder(rule.under(), PaperStyle.TITLE.size(), width));
        } else if (block instanceof PaperBlock.Table table) {
            DocxTable.write(document, table, twentieths(page.columns(table)), table.holds(next));
            gap().setKeepNext(true);
        } else if (block instanceof PaperBlock.Foot foot) {
            foot(foot);
        } else if (block instanceof PaperBlock.Signatures signatures) {
            signatures(signatures);
        } else if (block instanceof PaperBlock.Recipients recipients) {
            recipients(cells(1, page.equalColumns(1)).get(0), recipients.recipients());
        } else if (block instanceof PaperBlock.Code code) {
            code(code);
        }
    }

    private void head(PaperBlock.Head head) {
        var columns = page.headColumns();
        if (head.issuer().isEmpty()) {
            var whole = List.of(page.textWidth());
            country(cells(1, whole).get(0), page.textWidth());
            dated(head, cells(1, columns).get(1));
            return;
        }
        var heads = cells(1, columns);
        var sender = heads.get(0);
        head.above().forEach(line -> line(sender, line, PaperFont.REGULAR, PaperPage.HEAD_SIZE));
        head.issuer().forEach(line -> line(sender, line, PaperFont.BOLD, PaperPage.HEAD_SIZE));
        var last = head.issuer().get(head.issuer().size() - 1);
        rule(sender.addParagraph(), columns.get(0), PaperPage.ruleUnder(last, PaperPage.HEAD_SIZE, columns.get(0)));
        country(heads.get(1), columns.get(1));
        var numbers = cells(1, columns);
        if (head.number() != null) {
            line(numbers.get(0), head.number(), PaperFont.REGULAR, PaperPage.MOTTO_SIZE);
        }
        if (head.subject() != null) {
            line(numbers.get(0), head.subject(), PaperFont.REGULAR, PaperPage.HEAD_SIZE);
        }
        if (head.remark() != null) {
            line(numbers.get(0), head.remark(), PaperFont.BOLD, PaperPage.MOTTO_SIZE);
        }
        dated(head, numbers.get(1));
    }

    private static void country(XWPFTableCell cell, float width) {
        line(cell, PaperPage.COUNTRY, PaperFont.BOLD, PaperPage.HEAD_SIZE);
        line(cell, PaperPage.MOTTO, PaperFont.BOLD, PaperPage.MOTTO_SIZE);
        rule(cell.addParagraph(), width, PaperPage.ruleUnderMotto());
    }

    private static void dated(PaperBlock.Head head, XWPFTableCell cell) {
        if (head.dated() != null) {
            line(cell, head.dated(), PaperFont.ITALIC, PaperPage.MOTTO_SIZE);
        }
    }

    private void text(PaperBlock.Text text, boolean staysWithNext) {
        var style = text.style();
        var paragraph = document.createParagraph();
        paragraph.setSpacingBefore(style.before() * TWENTIETHS);
        paragraph.setSpacingAfter(style.after() * TWENTIETHS);
        paragraph.setSpacingBetween(PaperPage.SPACING, LineSpacingRule.AUTO);
        paragraph.setAlignment(
                switch (style.place()) {
                    case CENTER -> ParagraphAlignment.CENTER;
                    case JUSTIFIED -> ParagraphAlignment.BOTH;
                    case INDENTED, INSET -> ParagraphAlignment.LEFT;
                });
        if (style.place() == Place.INSET) {
            paragraph.setIndentationLeft(twentieths(PaperPage.INSET));
        } else if (style.place() != Place.CENTER) {
            paragraph.setIndentationFirstLine(twentieths(PaperPage.FIRST_LINE));
        }
        if (style == PaperStyle.HEADING) {
            paragraph.setStyle(OfficialPaper.HEADING);
        }
        if (staysWithNext || style.staysWithNext()) {
            paragraph.setKeepNext(true);
        }
        for (var span : text.spans()) {
            write(
                    paragraph,
                    span.text(),
                    PaperFont.of(style.bold() || span.bold(), style.italic() || span.italic()),
                    style.size());
        }
    }

    private void foot(PaperBlock.Foot foot) {
        var cells = cells(1, page.equalColumns(2));
        if (!foot.recipients().isEmpty()) {
            recipients(cells.get(0), foot.recipients());
        }
        sign(cells.get(1), foot.signature(), null);
    }

    private void signatures(PaperBlock.Signatures signatures) {
        var signers = signatures.signers();
        if (signatures.dated() != null) {
            line(cells(1, page.equalColumns(2)).get(1), signatures.dated(), PaperFont.ITALIC, PaperPage.MOTTO_SIZE);
        }
        var cells = cells(1, page.equalColumns(signers.size()));
        IntStream.range(0, signers.size())
                .forEach(index -> sign(cells.get(index), signers.get(index), signatures.hint()));
    }

    private void code(PaperBlock.Code code) {
        var picture = PaperPage.CODE_SIDE + SMALL_GAP;
        var cells = cells(1, List.of(picture, page.textWidth() - picture));
        var run = DocxCells.paragraph(cells.get(0), ParagraphAlignment.LEFT).createRun();
        var side = Units.toEMU(PaperPage.CODE_SIDE);
        try (var png = new ByteArrayInputStream(QrCode.of(code.address()).png())) {
            run.addPicture(png, PictureType.PNG, "ma-xac-minh.png", side, side);
        } catch (IOException | InvalidFormatException impossible) {
            throw new IllegalStateException("A picture in memory is read", impossible);
        }
        code.lines()
                .forEach(line -> write(
                        DocxCells.paragraph(cells.get(1), ParagraphAlignment.LEFT),
                        line,
                        PaperFont.REGULAR,
                        PaperPage.RECIPIENTS_SIZE));
    }

    private static void recipients(XWPFTableCell cell, List<String> recipients) {
        var label = DocxCells.paragraph(cell, ParagraphAlignment.LEFT);
        write(label, PaperPage.RECIPIENTS_LABEL, PaperFont.BOLD_ITALIC, PaperPage.RECIPIENTS_LABEL_SIZE);
        recipients.forEach(recipient -> write(
                DocxCells.paragraph(cell, ParagraphAlignment.LEFT),
                "- " + recipient,
                PaperFont.REGULAR,
                PaperPage.RECIPIENTS_SIZE));
    }

    private static void sign(XWPFTableCell cell, SignatureBlock signature, String hint) {
        signature.lines().forEach(line -> line(cell, line, PaperFont.BOLD, PaperPage.SIGNATURE_SIZE));
        if (hint != null) {
            line(cell, hint, PaperFont.ITALIC, PaperPage.HINT_SIZE);
        }
        for (int index = 0; index < PaperPage.SIGNATURE_LINES; index++) {
            line(cell, "", PaperFont.REGULAR, PaperPage.SIGNATURE_SIZE);
        }
        if (signature.name() != null) {
            line(cell, signature.name(), PaperFont.BOLD, PaperPage.SIGNATURE_SIZE);
        }
    }

    /** Cells beside each other without borders; what stands in them is never divided between pages. */
    private List<XWPFTableCell> cells(int rows, List<Float> columns) {
        var table = DocxCells.layout(document, rows, twentieths(columns));
        gap();
        var row = table.getRow(0);
        row.setCantSplitRow(true);
        return row.getTableCells();
    }

    /** Two tables that touch would be one. */
    private XWPFParagraph gap() {
        var paragraph = document.createParagraph();
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(2, LineSpacingRule.EXACT);
        return paragraph;
    }

    private static void rule(XWPFParagraph paragraph, float width, float length) {
        var side = twentieths((width - length) / 2);
        paragraph.setBorderTop(Borders.SINGLE);
        paragraph.setIndentationLeft(side);
        paragraph.setIndentationRight(side);
        paragraph.setSpacingBefore(SMALL_GAP);
        paragraph.setSpacingAfter(0);
        paragraph.setSpacingBetween(SMALL_GAP / 4.0, LineSpacingRule.EXACT);
    }

    private static void line(XWPFTableCell cell, String text, PaperFont font, int size) {
        write(DocxCells.paragraph(cell, ParagraphAlignment.CENTER), text, font, size);
    }

    static void write(XWPFParagraph paragraph, String text, PaperFont font, int size) {
        var run = paragraph.createRun();
        var lines = text.split("\n", -1);
        for (int index = 0; index < lines.length; index++) {
            if (index > 0) {
                run.addBreak();
            }
            run.setText(lines[index], index == 0 ? 0 : -1);
        }
        run.setFontSize(size);
        run.setBold(font == PaperFont.BOLD || font == PaperFont.BOLD_ITALIC);
        run.setItalic(font == PaperFont.ITALIC || font == PaperFont.BOLD_ITALIC);
    }

    private static List<Integer> twentieths(List<Float> points) {
        return points.stream().map(DocxFace::twentieths).toList();
    }

    private static int twentieths(float points) {
        return Math.round(points * TWENTIETHS);
    }
}
