package vn.khenthuong.certificate.web;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.paper.CertificateField;
import vn.khenthuong.paper.StockLayout;
import vn.khenthuong.paper.StockPlace;

/**
 * Measures as the clerk typed them, by name of the input; shown again where they are refused.
 *
 * @param version that was shown
 */
record TypedLayout(Map<String, String> measures, int version) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final Pattern MEASURE = Pattern.compile("-?\\d{1,4}([.,]\\d{1,2})?");

    TypedLayout {
        measures = Map.copyOf(measures);
    }

    /** A layout as it is shown. */
    static TypedLayout of(StockLayout layout, int version) {
        var measures = new HashMap<String, String>();
        measures.put("rong", written(layout.width()));
        measures.put("cao", written(layout.height()));
        measures.put("phai", written(layout.right()));
        measures.put("xuong", written(layout.down()));
        layout.places().forEach((field, place) -> {
            measures.put("x-" + field, written(place.x()));
            measures.put("y-" + field, written(place.y()));
            measures.put("rong-" + field, written(place.width()));
            measures.put("cao-" + field, written(place.height()));
            measures.put("co-" + field, written(place.size()));
        });
        return new TypedLayout(measures, version);
    }

    static TypedLayout of(MultiValueMap<String, String> fields) {
        var version = fields.getFirst("phienBan");
        return new TypedLayout(
                fields.toSingleValueMap().entrySet().stream()
                        .filter(field -> field.getValue() != null)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)),
                // No layout ever had the version that stands for none.
                version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1);
    }

    /** The measure of an input; empty where there is none. */
    public String get(String name) {
        return measures.getOrDefault(name, "");
    }

    /**
     * The layout that is meant.
     *
     * @param present whose fields are wanted
     * @throws BadInputException with every measure that cannot be read
     */
    StockLayout wanted(StockLayout present) {
        var errors = new InputErrors();
        var width = number("rong", "Khổ giấy, rộng", errors);
        var height = number("cao", "Khổ giấy, cao", errors);
        var right = number("phai", "Dịch sang phải", errors);
        var down = number("xuong", "Dịch xuống", errors);
        var places = new EnumMap<CertificateField, StockPlace>(CertificateField.class);
        for (var field : present.places().keySet()) {
            places.put(
                    field,
                    new StockPlace(
                            number("x-" + field, field.label() + ", trái", errors),
                            number("y-" + field, field.label() + ", trên", errors),
                            number("rong-" + field, field.label() + ", rộng", errors),
                            number("cao-" + field, field.label() + ", cao", errors),
                            field.isText() ? number("co-" + field, field.label() + ", cỡ chữ", errors) : 0));
        }
        errors.refuse();
        return new StockLayout(width, height, right, down, places);
    }

    private double number(String name, String label, InputErrors errors) {
        var typed = get(name).strip();
        if (!MEASURE.matcher(typed).matches()) {
            errors.add("“%s” phải là một số, ví dụ 12,5.".formatted(label));
            return 0;
        }
        return Double.parseDouble(typed.replace(',', '.'));
    }

    private static String written(double measure) {
        return measure == Math.rint(measure)
                ? String.valueOf((long) measure)
                : String.format(VIETNAMESE, "%.1f", measure);
    }
}
