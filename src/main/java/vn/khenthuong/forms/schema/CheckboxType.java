package vn.khenthuong.forms.schema;

import java.util.Map;

/** A box to tick; “required” means it has to be ticked. */
record CheckboxType() implements FieldType {

    @Override
    public Boolean read(Object raw, Map<String, Object> facts) throws UnacceptableAnswer {
        if (raw instanceof Boolean ticked) {
            return ticked;
        }
        throw new UnacceptableAnswer("chỉ nhận có hoặc không.");
    }

    @Override
    public Object absent() {
        return false;
    }

    @Override
    public boolean isGiven(Object value) {
        return Boolean.TRUE.equals(value);
    }

    @Override
    public String missing(String label) {
        return "Cần đánh dấu “%s”.".formatted(label);
    }
}
