package vn.khenthuong.paper;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.xml.sax.Attributes;

/** Which styles of a workbook show a number as a day. */
final class DayFormats extends WorkbookXml {

    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private boolean inStyles;

    /** @param style index of the style as the cell names it, or null */
    boolean isDay(String style) {
        if (style == null) {
            return false;
        }
        var index = Integer.parseInt(style);
        if (index >= styles.size()) {
            return false;
        }
        var format = styles.get(index);
        var code = own.getOrDefault(format, BuiltinFormats.getBuiltinFormat(format));
        return code != null && DateUtil.isADateFormat(format, code);
    }

    @Override
    public void startElement(String space, String name, String prefixed, Attributes attributes) {
        switch (name) {
            case "numFmt" ->
                own.put(Integer.valueOf(attributes.getValue("numFmtId")), attributes.getValue("formatCode"));
            case "cellXfs" -> inStyles = true;
            case "xf" -> {
                if (inStyles) {
                    var format = attributes.getValue("numFmtId");
                    styles.add(format == null ? 0 : Integer.parseInt(format));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String space, String name, String prefixed) {
        if (name.equals("cellXfs")) {
            inStyles = false;
        }
    }
}
