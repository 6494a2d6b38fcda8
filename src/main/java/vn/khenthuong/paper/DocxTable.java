package vn.khenthuong.paper;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.khenthuong.paper.PaperBlock.Align;
import vn.khenthuong.paper.PaperBlock.Row;
import vn.khenthuong.paper.PaperBlock.RowKind;

/** A table with borders in a Word file; its head returns on every page, its rows are not divided. */
final class DocxTable {

    private static final int SIDE = 108;
    private static final int ABOVE = 40;

    private final XWPFTable table;
    private final List<PaperBlock.Column> columns;
    private final List<Integer> widths;

    private DocxTable(XWPFTable table, List<PaperBlock.Column> columns, List<Integer> widths) {
        this.table = table;
        this.columns = columns;
        this.widths = widths;
    }

    /**
     * @param widths of the columns, in twentieths of a point
     * @param holdsNext whether the last row stays on the page of what follows
     */
    static void write(XWPFDocument document, PaperBlock.Table content, List<Integer> widths, boolean holdsNext) {
        var table = DocxCells.fixed(document, 1, widths);
        table.setCellMargins(ABOVE, SIDE, ABOVE, SIDE);
        var written = new DocxTable(table, content.columns(), widths);
        written.head();
        content.rows().forEach(written::row);
        if (holdsNext) {
            table.getRow(table.getNumberOfRows() - 1)
                    .getTableCells()
                    .forEach(cell -> cell.getParagraphs().forEach(paragraph -> paragraph.setKeepNext(true)));
        }
    }

    private void head() {
        var row = table.getRow(0);
        row.setRepeatHeader(true);
        row.setCantSplitRow(true);
        for (int index = 0; index < columns.size(); index++) {
            cell(row, index, columns.get(index).label(), PaperFont.BOLD, Align.CENTER);
        }
    }

    private void row(Row content) {
        var row = table.createRow();
        row.setCantSplitRow(true);
        if (content.kind() == RowKind.GROUP) {
            for (int index = columns.size() - 1; index > 0; index--) {
                row.removeCell(index);
            }
            row.getCell(0).getCTTc().addNewTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns.size()));
            cell(row, 0, content.cells().get(0), PaperFont.BOLD, Align.LEFT);
            DocxCells.width(
                    row.getCell(0), widths.stream().mapToInt(Integer::intValue).sum());
            return;
        }
        var font = content.kind() == RowKind.SUM ? PaperFont.BOLD : PaperFont.REGULAR;
        for (int index = 0; index < columns.size(); index++) {
            cell(
                    row,
                    index,
                    content.cells().get(index),
                    font,
                    columns.get(index).align());
        }
    }

    private void cell(XWPFTableRow row, int index, String text, PaperFont font, Align align) {
        var cell = row.getCell(index);
        DocxCells.width(cell, widths.get(index));
        var paragraph = DocxCells.paragraph(
                cell,
                switch (align) {
                    case LEFT -> ParagraphAlignment.LEFT;
                    case CENTER -> ParagraphAlignment.CENTER;
                    case RIGHT -> ParagraphAlignment.RIGHT;
                });
        DocxFace.write(paragraph, text, font, PaperPage.TABLE_SIZE);
    }
}
