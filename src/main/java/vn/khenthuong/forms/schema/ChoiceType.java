package vn.khenthuong.forms.schema;

import java.util.Map;

/** One of the offered options. */
record ChoiceType(OfferedOptions options) implements FieldType {

    @Override
    public String read(Object raw, Map<String, Object> facts) throws UnacceptableAnswer {
        return raw instanceof String text && text.isBlank() ? null : options.require(raw, facts);
    }

    @Override
    public String missing(String label) {
        return "Cần chọn “%s”.".formatted(label);
    }
}
