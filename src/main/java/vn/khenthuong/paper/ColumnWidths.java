package vn.khenthuong.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.khenthuong.paper.PaperBlock.RowKind;

/**
 * How wide the columns of a table are, in points: in the proportions it asks for, but none so narrow that a word of it – a date, a
 * share, the head – would have to be broken, as long as the others have room to spare.
 */
final class ColumnWidths {

    /** Left free at either side of a cell. */
    static final float SIDE = 5.4f;

    /** What rounding to twentieths of a point may take. */
    private static final float TOLERANCE = 0.5f;

    /** A word that takes more than this share of the page is broken all the same. */
    private static final float WIDEST = 0.25f;

    private static final Pattern BLANKS = Pattern.compile("[ \n]+");

    private final PaperBlock.Table table;
    private final float textWidth;

    private ColumnWidths(PaperBlock.Table table, float textWidth) {
        this.table = table;
        this.textWidth = textWidth;
    }

    static List<Float> of(PaperBlock.Table table, float textWidth) {
        return new ColumnWidths(table, textWidth).widths();
    }

    private List<Float> widths() {
        var sum = (float)
                table.columns().stream().mapToInt(PaperBlock.Column::width).sum();
        var asked = new ArrayList<Float>();
        var needed = new ArrayList<Float>();
        float lacking = 0;
        float spare = 0;
        for (int index = 0; index < table.columns().size(); index++) {
            asked.add(table.columns().get(index).width() * textWidth / sum);
            needed.add(needed(index));
            lacking += Math.max(0, needed.get(index) - asked.get(index));
            spare += Math.max(0, asked.get(index) - needed.get(index));
        }
        if (lacking == 0 || lacking > spare) {
            return asked;
        }
        var widths = new ArrayList<Float>();
        for (int index = 0; index < asked.size(); index++) {
            var given = Math.max(0, asked.get(index) - needed.get(index)) * lacking / spare;
            widths.add(Math.max(asked.get(index), needed.get(index)) - given);
        }
        return widths;
    }

    private float needed(int column) {
        var longest = longest(table.columns().get(column).label(), PaperFont.BOLD);
        for (var row : table.rows()) {
            if (row.kind() != RowKind.GROUP) {
                var font = row.kind() == RowKind.SUM ? PaperFont.BOLD : PaperFont.REGULAR;
                longest = Math.max(longest, longest(row.cells().get(column), font));
            }
        }
        return longest + 2 * SIDE + TOLERANCE;
    }

    private float longest(String text, PaperFont font) {
        return (float) BLANKS.splitAsStream(text)
                .mapToDouble(word -> font.width(font.writable(word), PaperPage.TABLE_SIZE))
                .filter(width -> width <= WIDEST * textWidth)
                .max()
                .orElse(0);
    }
}
