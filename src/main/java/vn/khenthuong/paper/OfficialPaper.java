package vn.khenthuong.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/**
 * A Word file laid out as Nghị định 30/2020 wants official letters: A4 upright, Times New Roman, its margins, the page number in
 * the middle of the top margin of every page but the first. It begins with one section; {@link #newSection} adds further ones,
 * numbered anew.
 */
final class OfficialPaper implements AutoCloseable {

    static final String HEADING = "Heading1";

    private static final String FONT = "Times New Roman";
    private static final int HALF_POINTS = 28;
    private static final int MILLIMETRES_20 = 1134;
    private static final int MILLIMETRES_30 = 1701;
    private static final int PAGE_WIDTH = 11906;
    private static final int PAGE_HEIGHT = 16838;

    private final XWPFDocument document = new XWPFDocument();

    /** What stands above the text, of first pages and of others. */
    private final List<XWPFParagraph> aboveTheText = new ArrayList<>();

    OfficialPaper() {
        styles();
        var section = document.getDocument().getBody().addNewSectPr();
        section.addNewPgSz();
        turn(false);
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MILLIMETRES_20));
        margins.setBottom(BigInteger.valueOf(MILLIMETRES_20));
        margins.setLeft(BigInteger.valueOf(MILLIMETRES_30));
        margins.setRight(BigInteger.valueOf(MILLIMETRES_20));
        margins.setHeader(BigInteger.valueOf(MILLIMETRES_20 / 2));
        margins.setFooter(BigInteger.valueOf(MILLIMETRES_20 / 2));
        numberPages();
    }

    XWPFDocument document() {
        return document;
    }

    /** Ends the section so far; what follows begins on a new page that counts from 1. */
    void newSection() {
        var last = document.getDocument().getBody().getSectPr();
        document.createParagraph().getCTP().addNewPPr().addNewSectPr().set(last.copy());
        (last.isSetPgNumType() ? last.getPgNumType() : last.addNewPgNumType()).setStart(BigInteger.ONE);
    }

    /** Lays the pages of the section that is being written across, or upright. */
    void turn(boolean landscape) {
        var size = document.getDocument().getBody().getSectPr().getPgSz();
        size.setW(BigInteger.valueOf(landscape ? PAGE_HEIGHT : PAGE_WIDTH));
        size.setH(BigInteger.valueOf(landscape ? PAGE_WIDTH : PAGE_HEIGHT));
        size.setOrient(landscape ? STPageOrientation.LANDSCAPE : STPageOrientation.PORTRAIT);
    }

    /** Writes across every page, under the text. */
    void watermark(String text) {
        aboveTheText.forEach(margin -> DocxWatermark.add(margin, text));
    }

    byte[] bytes() {
        try (var bytes = new ByteArrayOutputStream()) {
            document.write(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private void numberPages() {
        CTSectPr section = document.getDocument().getBody().getSectPr();
        section.addNewTitlePg();
        aboveTheText.add(document.createHeader(HeaderFooterType.FIRST).createParagraph());
        var number = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        aboveTheText.add(number);
        number.setAlignment(ParagraphAlignment.CENTER);
        var field = number.getCTP().addNewFldSimple();
        field.setInstr("PAGE");
        var shown = field.addNewR();
        shown.addNewRPr().addNewSz().setVal(BigInteger.valueOf(2L * PaperPage.NUMBER_SIZE));
        shown.addNewT().setStringValue("2");
    }

    private void styles() {
        var styles = CTStyles.Factory.newInstance();
        var defaults = styles.addNewDocDefaults().addNewRPrDefault().addNewRPr();
        var fonts = defaults.addNewRFonts();
        fonts.setAscii(FONT);
        fonts.setHAnsi(FONT);
        fonts.setCs(FONT);
        fonts.setEastAsia(FONT);
        defaults.addNewSz().setVal(BigInteger.valueOf(HALF_POINTS));
        defaults.addNewSzCs().setVal(BigInteger.valueOf(HALF_POINTS));
        defaults.addNewLang().setVal("vi-VN");
        var normal = style(styles, "Normal", "Normal");
        normal.setDefault(true);
        var heading = style(styles, HEADING, "heading 1");
        heading.addNewBasedOn().setVal("Normal");
        var paragraph = heading.addNewPPr();
        paragraph.addNewKeepNext();
        paragraph.addNewOutlineLvl().setVal(BigInteger.ZERO);
        heading.addNewRPr().addNewB();
        document.createStyles().setStyles(styles);
    }

    private static CTStyle style(CTStyles styles, String id, String name) {
        var style = styles.addNewStyle();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(id);
        style.addNewName().setVal(name);
        return style;
    }
}
