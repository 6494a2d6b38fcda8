package vn.khenthuong.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** The text of a Word file in the order in which it is read, without what stands in the margins. */
final class ReadDocx {

    private ReadDocx() {}

    static String text(byte[] docx) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return text(document.getBodyElements());
        }
    }

    private static String text(List<IBodyElement> elements) {
        return elements.stream().map(ReadDocx::text).collect(Collectors.joining("\n"));
    }

    private static String text(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            return paragraph.getText();
        }
        return ((XWPFTable) element)
                .getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .map(cell -> text(cell.getBodyElements()))
                        .collect(Collectors.joining("\n"));
    }
}
