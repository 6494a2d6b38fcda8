package vn.khenthuong.paper;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * A sheet on which certificates are printed.
 *
 * @param width of the sheet in millimetres
 * @param height of the sheet in millimetres
 * @param right by how many millimetres everything is moved to the right, because of the printer
 * @param down by how many millimetres everything is moved downwards
 * @param places of the fields that are printed; what has none is not printed
 */
public record StockLayout(
        double width, double height, double right, double down, Map<CertificateField, StockPlace> places) {

    public StockLayout {
        var ordered = new EnumMap<CertificateField, StockPlace>(CertificateField.class);
        ordered.putAll(places);
        places = Collections.unmodifiableMap(ordered);
    }

    /** Where the printer has to put a field that has a place. */
    StockPlace printed(CertificateField field) {
        return places.get(field).moved(right, down);
    }
}
