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

/** Tables of a Word file, in columns of fixed width; widths are twentieths of a point. */
final class DocxCells {

    private DocxCells() {}

    /** Without borders, to put things beside each other. */
    static XWPFTable layout(XWPFDocument document, int rows, List<Integer> widths) {
        var table = fixed(document, rows, widths);
        table.removeBorders();
        table.setCellMargins(0, 0, 0, 0);
        return table;
    }

    /** Another paragraph in a cell, the first one where nothing is written yet. */
    static XWPFParagraph paragraph(XWPFTableCell cell, ParagraphAlignment alignment) {
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
