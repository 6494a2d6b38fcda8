package vn.khenthuong.paper;

import java.util.List;
import java.util.stream.IntStream;

/** The sheet papers are written on, A4, and its margins (NĐ 30/2020/NĐ-CP, Phụ lục I), in points. */
record PaperPage(float width, float height) {

    static final float TOP = millimetres(20);
    static final float BOTTOM = millimetres(20);
    static final float LEFT = millimetres(30);
    static final float RIGHT = millimetres(20);

    /** From the upper edge to the page number. */
    static final float NUMBER = millimetres(10);

    static final int NUMBER_SIZE = 13;
    static final int TABLE_SIZE = 12;
    static final int HEAD_SIZE = 12;
    static final int MOTTO_SIZE = 13;
    static final int HINT_SIZE = 12;
    static final int RECIPIENTS_LABEL_SIZE = 12;
    /** A QR code that a phone reads from a hand's breadth: 26 mm. */
    static final float CODE_SIDE = 74;

    static final int RECIPIENTS_SIZE = 11;
    static final int SIGNATURE_SIZE = 14;
    static final int SIGNATURE_LINES = 4;

    /** By which the first line of a paragraph is indented. */
    static final float FIRST_LINE = 36;

    static final float INSET = 130;

    /** Between the lines of a paragraph, to a single line. */
    static final float SPACING = 1.15f;

    static final String RECIPIENTS_LABEL = "Nơi nhận:";
    static final String COUNTRY = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    static final String DRAFT = "DỰ THẢO";

    /** Share of its text that the line under an issuer and under a title is long; the decree wants a third to a half. */
    private static final float SHARE = 0.4f;

    private static final float LEFT_OF_HEAD = 185;
    private static final float PER_INCH = 72;
    private static final float MILLIMETRES_PER_INCH = 25.4f;
    private static final float A4_SHORT = millimetres(210);
    private static final float A4_LONG = millimetres(297);

    static PaperPage of(PaperSection section) {
        return section.landscape() ? new PaperPage(A4_LONG, A4_SHORT) : new PaperPage(A4_SHORT, A4_LONG);
    }

    static float millimetres(float length) {
        return length * PER_INCH / MILLIMETRES_PER_INCH;
    }

    float textWidth() {
        return width - LEFT - RIGHT;
    }

    float textHeight() {
        return height - TOP - BOTTOM;
    }

    /** The columns of the head: the issuer's, and the country's, which is wider. */
    List<Float> headColumns() {
        return List.of(LEFT_OF_HEAD, textWidth() - LEFT_OF_HEAD);
    }

    List<Float> equalColumns(int count) {
        return IntStream.range(0, count).mapToObj(index -> textWidth() / count).toList();
    }

    List<Float> columns(PaperBlock.Table table) {
        return ColumnWidths.of(table, textWidth());
    }

    /** Length of the line under a text that is written in bold and wrapped to the width. */
    static float ruleUnder(String text, float size, float width) {
        return SHARE
                * BrokenText.of(text, PaperFont.BOLD, size, width).stream()
                        .map(BrokenText.Line::width)
                        .max(Float::compare)
                        .orElse(0f);
    }

    /** Length of the line under the motto: as long as the motto. */
    static float ruleUnderMotto() {
        return PaperFont.BOLD.width(MOTTO, MOTTO_SIZE);
    }
}
