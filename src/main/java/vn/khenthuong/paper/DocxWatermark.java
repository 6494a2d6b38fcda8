package vn.khenthuong.paper;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;

/** A pale word across the pages of a Word file, as word processors write it: a shape in the header. */
final class DocxWatermark {

    private static final String SHAPE = """
            <xml-fragment xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">
            <v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e">
            <v:formulas><v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/>
            <v:f eqn="sum 0 0 @2"/><v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/>
            <v:f eqn="if @0 0 @2"/><v:f eqn="if @0 @4 21600"/></v:formulas>
            <v:path textpathok="t" o:connecttype="rect"/><v:textpath on="t" fitshape="t"/></v:shapetype>
            <v:shape id="PaperDraft" o:spid="_x0000_s2050" type="#_x0000_t136" stroked="f" fillcolor="silver"
            style="position:absolute;margin-left:0;margin-top:0;width:430pt;height:110pt;rotation:315;z-index:-251654144;\
            mso-position-horizontal:center;mso-position-horizontal-relative:margin;\
            mso-position-vertical:center;mso-position-vertical-relative:margin">
            <v:fill opacity=".5"/><v:textpath style="font-family:'Times New Roman';font-weight:bold" string="%s"/>
            </v:shape></xml-fragment>
            """;

    private DocxWatermark() {}

    /** @param text without anything XML would read as markup */
    static void add(XWPFParagraph paragraph, String text) {
        try {
            paragraph.createRun().getCTR().addNewPict().set(XmlObject.Factory.parse(SHAPE.formatted(text)));
        } catch (XmlException impossible) {
            throw new IllegalStateException("The shape is well-formed", impossible);
        }
    }
}
