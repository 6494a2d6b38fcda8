package vn.khenthuong.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.khenthuong.paper.PaperBlock.Align;
import vn.khenthuong.paper.PaperBlock.Row;
import vn.khenthuong.paper.PaperBlock.RowKind;

/** A table as boxes: a row each, or several where a row is higher than a page. */
final class PdfTable {

    private static final float SIDE = ColumnWidths.SIDE;
    private static final float ABOVE = 2;
    private static final float SIZE = PaperPage.TABLE_SIZE;
    private static final float LINE = SIZE * PaperFont.LINE;

    /** Above and below the whole table. */
    private static final float GAP = 6;

    private final PaperBlock.Table table;
    private final PaperPage page;
    private final List<Float> widths;

    private PdfTable(PaperBlock.Table table, PaperPage page) {
        this.table = table;
        this.page = page;
        this.widths = page.columns(table);
    }

    /** @param next what follows the table; null where nothing does */
    static List<PdfBox> boxes(PaperBlock.Table table, PaperPage page, PaperBlock next) {
        return new PdfTable(table, page).boxes(table.holds(next));
    }

    private List<PdfBox> boxes(boolean holdsNext) {
        var head = head();
        var boxes = new ArrayList<PdfBox>();
        boxes.add(head);
        for (var row : table.rows()) {
            boxes.addAll(boxes(row, head));
        }
        if (holdsNext) {
            boxes.add(boxes.remove(boxes.size() - 1).withNext());
        }
        boxes.add(PdfBox.of(0, GAP, true, (canvas, top) -> {}));
        return boxes;
    }

    private PdfBox head() {
        var cells = new ArrayList<List<BrokenText.Line>>();
        for (int index = 0; index < widths.size(); index++) {
            cells.add(broken(table.columns().get(index).label(), PaperFont.BOLD, widths.get(index)));
        }
        return box(
                GAP, cells, table.columns().stream().map(column -> Align.CENTER).toList(), widths, true, null);
    }

    private List<PdfBox> boxes(Row row, PdfBox head) {
        var group = row.kind() == RowKind.GROUP;
        var font = row.kind() == RowKind.VALUES ? PaperFont.REGULAR : PaperFont.BOLD;
        var columns = group ? List.of(page.textWidth()) : widths;
        var aligns = group
                ? List.of(Align.LEFT)
                : table.columns().stream().map(PaperBlock.Column::align).toList();
        var cells = new ArrayList<List<BrokenText.Line>>();
        for (int index = 0; index < columns.size(); index++) {
            cells.add(broken(row.cells().get(index), font, columns.get(index)));
        }
        var most = Math.max(1, (int) ((page.textHeight() - head.height() - 2 * ABOVE) / LINE));
        var lines = cells.stream().mapToInt(List::size).max().orElse(1);
        var boxes = new ArrayList<PdfBox>();
        for (int from = 0; from < lines; from += most) {
            boxes.add(box(0, part(cells, from, most), aligns, columns, group, head));
        }
        return boxes;
    }

    private static List<List<BrokenText.Line>> part(List<List<BrokenText.Line>> cells, int from, int most) {
        return cells.stream()
                .map(lines -> lines.subList(Math.min(from, lines.size()), Math.min(from + most, lines.size())))
                .toList();
    }

    private static List<BrokenText.Line> broken(String text, PaperFont font, float width) {
        return BrokenText.of(text, font, SIZE, width - 2 * SIDE);
    }

    private static PdfBox box(
            float before,
            List<List<BrokenText.Line>> cells,
            List<Align> aligns,
            List<Float> widths,
            boolean staysWithNext,
            PdfBox repeated) {
        var height = cells.stream().mapToInt(List::size).max().orElse(1) * LINE + 2 * ABOVE;
        return new PdfBox(before, height, staysWithNext, repeated, (canvas, top) -> {
            var left = PaperPage.LEFT;
            for (int index = 0; index < cells.size(); index++) {
                canvas.frame(left, top, widths.get(index), height);
                draw(canvas, cells.get(index), aligns.get(index), left, top, widths.get(index));
                left += widths.get(index);
            }
        });
    }

    private static void draw(
            PdfCanvas canvas, List<BrokenText.Line> lines, Align align, float left, float top, float width)
            throws IOException {
        for (int index = 0; index < lines.size(); index++) {
            var line = lines.get(index);
            var slack = width - 2 * SIDE - line.width();
            var from = left + SIDE + (align == Align.LEFT ? 0 : align == Align.RIGHT ? slack : slack / 2);
            canvas.line(line, SIZE, from, top + ABOVE + index * LINE + PaperFont.ASCENT * SIZE, 0);
        }
    }
}
