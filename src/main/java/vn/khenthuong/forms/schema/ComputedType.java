package vn.khenthuong.forms.schema;

import java.util.Map;

/** A value the form computes and nobody enters; only other expressions of the form read it. */
record ComputedType(FeelExpression expression) implements FieldType {

    @Override
    public Object read(Object raw, Map<String, Object> facts) {
        return null;
    }
}
