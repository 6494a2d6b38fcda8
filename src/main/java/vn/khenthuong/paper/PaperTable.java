package vn.khenthuong.paper;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** A table of an official letter, in columns of fixed width; its widths are twentieths of a point. */
public final class PaperTable {

    private static final int SIZE = 12;

    private final XWPFTable table;
    private final List<Column> columns;

    /** A column. */
    public record Column(String label, int width, ParagraphAlignment alignment) {}

    /** With borders and a header that returns on every page. */
    public PaperTable(XWPFDocument document, List<Column> columns) {
        this.columns = List.copyOf(columns);
        this.table = fixed(document, 1, columns.stream().map(Column::width).toList());
        var header = table.getRow(0);
        header.setRepeatHeader(true);
        header.setCantSplitRow(true);
        for (int index = 0; index < columns.size(); index++) {
            var paragraph = header.getCell(index).getParagraphs().get(0);
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            PaperText.write(paragraph, columns.get(index).label(), SIZE).setBold(true);
        }
    }

    /** Without borders, to put things beside each other. */
    public static XWPFTable layout(XWPFDocument document, int rows, List<Integer> widths) {
        var table = fixed(document, rows, widths);
        table.removeBorders();
        table.setCellMargins(0, 0, 0, 0);
        return table;
    }

    /** As many values as there are columns. */
    public void row(List<String> values) {
        var row = table.createRow();
        row.setCantSplitRow(true);
        for (int index = 0; index < columns.size(); index++) {
            var cell = row.getCell(index);
            width(cell, columns.get(index).width());
            var paragraph = cell.getParagraphs().isEmpty()
                    ? cell.addParagraph()
                    : cell.getParagraphs().get(0);
            paragraph.setAlignment(columns.get(index).alignment());
            PaperText.write(paragraph, values.get(index), SIZE);
        }
    }

    /** Another paragraph in a cell, the first one where nothing is written yet. */
    public static XWPFParagraph paragraph(XWPFTableCell cell, ParagraphAlignment alignment) {
        var paragraphs = cell.getParagraphs();
        var paragraph = paragraphs.size() == 1
                        && paragraphs.get(0).getRuns().isEmpty()
                        && !paragraphs.get(0).getCTP().isSetPPr()
                ? paragraphs.get(0)
                : cell.addParagraph();
        paragraph.setAlignment(alignment);
        paragraph.setSpacingAfter(0);
        return paragraph;
    }

    static XWPFTable fixed(XWPFDocument document, int rows, List<Integer> widths) {
        var table = document.createTable(rows, widths.size());
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(widths.stream().mapToInt(Integer::intValue).sum());
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        table.getRows().forEach(row -> {
            for (int index = 0; index < widths.size(); index++) {
                width(row.getCell(index), widths.get(index));
            }
        });
        return table;
    }

    static void width(XWPFTableCell cell, int width) {
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(String.valueOf(width));
    }
}
