package vn.khenthuong.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.khenthuong.paper.PaperBlock.Align;
import vn.khenthuong.paper.PaperStyle.Place;

/** The parts of a paper as boxes to be set below each other. */
final class PdfBlocks {

    private static final float SMALL_GAP = 6;
    private static final int QUARTER = 4;

    private final PaperPage page;

    PdfBlocks(PaperPage page) {
        this.page = page;
    }

    /**
     * @param next what follows the block; null where nothing does
     * @param staysWithNext whether its end must not end a page, whatever its style says
     */
    List<PdfBox> boxes(PaperBlock block, PaperBlock next, boolean staysWithNext) {
        if (block instanceof PaperBlock.Head head) {
            return head(head);
        }
        if (block instanceof PaperBlock.Text text) {
            return text(text, staysWithNext);
        }
        if (block instanceof PaperBlock.Rule rule) {
            return rule(rule);
        }
        if (block instanceof PaperBlock.Table table) {
            return PdfTable.boxes(table, page, next);
        }
        if (block instanceof PaperBlock.Foot foot) {
            return foot(foot);
        }
        if (block instanceof PaperBlock.Signatures signatures) {
            return signatures(signatures);
        }
        if (block instanceof PaperBlock.Code code) {
            return code(code);
        }
        return recipients(((PaperBlock.Recipients) block).recipients());
    }

    private List<PdfBox> code(PaperBlock.Code code) {
        var beside = PaperPage.CODE_SIDE + SMALL_GAP;
        var lines = new PdfCell(page.textWidth() - beside).room(PaperPage.CODE_SIDE / QUARTER);
        code.lines().forEach(line -> lines.text(line, PaperFont.REGULAR, PaperPage.RECIPIENTS_SIZE, Align.LEFT));
        var picture = QrCode.of(code.address());
        return List.of(PdfBox.of(SMALL_GAP, Math.max(PaperPage.CODE_SIDE, lines.height()), false, (canvas, top) -> {
            canvas.code(picture, PaperPage.LEFT, top, PaperPage.CODE_SIDE);
            lines.draw(canvas, PaperPage.LEFT + beside, top);
        }));
    }

    private List<PdfBox> head(PaperBlock.Head head) {
        var columns = page.headColumns();
        if (head.issuer().isEmpty()) {
            var whole = List.of(page.textWidth());
            return List.of(
                    beside(0, false, whole, List.of(country(page.textWidth()))),
                    beside(2, true, columns, List.of(new PdfCell(columns.get(0)), dated(head, columns.get(1)))));
        }
        var sender = new PdfCell(columns.get(0));
        head.above().forEach(line -> sender.text(line, PaperFont.REGULAR, PaperPage.HEAD_SIZE, Align.CENTER));
        head.issuer().forEach(line -> sender.text(line, PaperFont.BOLD, PaperPage.HEAD_SIZE, Align.CENTER));
        sender.rule(
                PaperPage.ruleUnder(head.issuer().get(head.issuer().size() - 1), PaperPage.HEAD_SIZE, columns.get(0)));
        var number = new PdfCell(columns.get(0));
        if (head.number() != null) {
            number.text(head.number(), PaperFont.REGULAR, PaperPage.MOTTO_SIZE, Align.CENTER);
        }
        if (head.subject() != null) {
            number.text(head.subject(), PaperFont.REGULAR, PaperPage.HEAD_SIZE, Align.CENTER);
        }
        if (head.remark() != null) {
            number.text(head.remark(), PaperFont.BOLD, PaperPage.MOTTO_SIZE, Align.CENTER);
        }
        return List.of(
                beside(0, false, columns, List.of(sender, country(columns.get(1)))),
                beside(2, true, columns, List.of(number, dated(head, columns.get(1)))));
    }

    private static PdfCell country(float width) {
        return new PdfCell(width)
                .text(PaperPage.COUNTRY, PaperFont.BOLD, PaperPage.HEAD_SIZE, Align.CENTER)
                .text(PaperPage.MOTTO, PaperFont.BOLD, PaperPage.MOTTO_SIZE, Align.CENTER)
                .rule(PaperPage.ruleUnderMotto());
    }

    private static PdfCell dated(PaperBlock.Head head, float width) {
        var dated = new PdfCell(width);
        if (head.dated() != null) {
            dated.text(head.dated(), PaperFont.ITALIC, PaperPage.MOTTO_SIZE, Align.CENTER);
        }
        return dated;
    }

    private static PdfBox beside(float before, boolean staysWithNext, List<Float> columns, List<PdfCell> cells) {
        var height = cells.stream().map(PdfCell::height).max(Float::compare).orElse(0f);
        return PdfBox.of(before, height, staysWithNext, (canvas, top) -> {
            var left = PaperPage.LEFT;
            for (int index = 0; index < cells.size(); index++) {
                cells.get(index).draw(canvas, left, top);
                left += columns.get(index);
            }
        });
    }

    private List<PdfBox> text(PaperBlock.Text text, boolean staysWithNext) {
        var style = text.style();
        var inset = BrokenText.inset(style);
        var indent = BrokenText.indent(style);
        var width = page.textWidth() - inset;
        var lines = BrokenText.of(text, page);
        var height = style.size() * PaperFont.LINE * PaperPage.SPACING;
        var base = height - style.size() * (PaperFont.LINE - PaperFont.ASCENT);
        var boxes = new ArrayList<PdfBox>();
        for (int index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            var begins = index == 0 ? indent : 0;
            var left = PaperPage.LEFT + inset + (style.place() == Place.CENTER ? (width - line.width()) / 2 : begins);
            var extra = style.place() == Place.JUSTIFIED && !line.ends() && line.blanks() > 0
                    ? (width - begins - line.width()) / line.blanks()
                    : 0;
            boxes.add(PdfBox.of(
                    index == 0 ? style.before() : 0,
                    height + (index == lines.size() - 1 ? style.after() : 0),
                    staysWithNext(index, lines.size(), staysWithNext || style.staysWithNext()),
                    (canvas, top) -> canvas.line(line, style.size(), left, top + base, extra)));
        }
        return boxes;
    }

    /** Neither the first nor the last line of a paragraph stands alone on a page. */
    private static boolean staysWithNext(int index, int lines, boolean atTheEnd) {
        return index == lines - 1 ? atTheEnd : index == 0 || index == lines - 2;
    }

    private List<PdfBox> rule(PaperBlock.Rule rule) {
        var length = PaperPage.ruleUnder(rule.under(), PaperStyle.TITLE.size(), page.textWidth());
        return List.of(PdfBox.of(
                0,
                SMALL_GAP,
                true,
                (canvas, top) -> canvas.rule(PaperPage.LEFT + (page.textWidth() - length) / 2, top - 3, length)));
    }

    /** The signature is never divided; a list of recipients that is longer goes on below it. */
    private List<PdfBox> foot(PaperBlock.Foot foot) {
        var columns = page.equalColumns(2);
        var signature = new PdfCell(columns.get(1));
        sign(signature, foot.signature(), null);
        var labels = recipientLines(foot.recipients());
        var beside = new PdfCell(columns.get(0));
        var boxes = new ArrayList<PdfBox>();
        int index = 0;
        if (!labels.isEmpty()) {
            label(beside);
            for (; index < labels.size() && beside.height() < signature.height(); index++) {
                beside.text(labels.get(index), PaperFont.REGULAR, PaperPage.RECIPIENTS_SIZE, Align.LEFT);
            }
        }
        boxes.add(beside(SMALL_GAP, false, columns, List.of(beside, signature)));
        boxes.addAll(more(labels.subList(index, labels.size()), columns.get(0)));
        return boxes;
    }

    private List<PdfBox> recipients(List<String> recipients) {
        var label = new PdfCell(page.textWidth());
        label(label);
        var boxes = new ArrayList<PdfBox>();
        boxes.add(beside(SMALL_GAP, true, page.equalColumns(1), List.of(label)));
        boxes.addAll(more(recipientLines(recipients), page.textWidth()));
        return boxes;
    }

    private static List<String> recipientLines(List<String> recipients) {
        return recipients.stream().map(recipient -> "- " + recipient).toList();
    }

    private List<PdfBox> more(List<String> recipients, float width) {
        return recipients.stream()
                .map(line -> new PdfCell(width).text(line, PaperFont.REGULAR, PaperPage.RECIPIENTS_SIZE, Align.LEFT))
                .map(cell -> beside(0, false, List.of(width), List.of(cell)))
                .toList();
    }

    private static void label(PdfCell cell) {
        cell.text(PaperPage.RECIPIENTS_LABEL, PaperFont.BOLD_ITALIC, PaperPage.RECIPIENTS_LABEL_SIZE, Align.LEFT);
    }

    private List<PdfBox> signatures(PaperBlock.Signatures signatures) {
        var signers = signatures.signers();
        var columns = page.equalColumns(signers.size());
        var boxes = new ArrayList<PdfBox>();
        if (signatures.dated() != null) {
            // The date may be wider than the column of the last signer.
            var width = page.textWidth() / 2;
            var dated =
                    new PdfCell(width).text(signatures.dated(), PaperFont.ITALIC, PaperPage.MOTTO_SIZE, Align.CENTER);
            boxes.add(beside(SMALL_GAP, true, List.of(width, width), List.of(new PdfCell(width), dated)));
        }
        boxes.add(beside(
                SMALL_GAP,
                false,
                columns,
                IntStream.range(0, signers.size())
                        .mapToObj(index -> sign(new PdfCell(columns.get(index)), signers.get(index), signatures.hint()))
                        .toList()));
        return boxes;
    }

    private static PdfCell sign(PdfCell cell, SignatureBlock signature, String hint) {
        signature.lines().forEach(line -> cell.text(line, PaperFont.BOLD, PaperPage.SIGNATURE_SIZE, Align.CENTER));
        if (hint != null) {
            cell.text(hint, PaperFont.ITALIC, PaperPage.HINT_SIZE, Align.CENTER);
        }
        cell.room(PaperPage.SIGNATURE_LINES * PaperPage.SIGNATURE_SIZE * PaperFont.LINE);
        if (signature.name() != null) {
            cell.text(signature.name(), PaperFont.BOLD, PaperPage.SIGNATURE_SIZE, Align.CENTER);
        }
        return cell;
    }
}
