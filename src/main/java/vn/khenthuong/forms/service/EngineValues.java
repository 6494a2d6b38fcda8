package vn.khenthuong.forms.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.math.BigDecimal;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.engine.variable.value.FileValue;
import org.camunda.bpm.engine.variable.value.SerializableValue;
import org.camunda.bpm.engine.variable.value.TypedValue;
import org.camunda.spin.Spin;
import org.camunda.spin.plugin.variable.SpinValues;

/** Between the engine's typed values and plain Java ones. Nothing is ever deserialised into a class a client names. */
final class EngineValues {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private EngineValues() {}

    /** What a client submitted; what has no plain form stays as it is, and no field will take it. */
    static Map<String, Object> plain(Map<String, Object> submitted) {
        var plain = new LinkedHashMap<String, Object>();
        if (submitted != null) {
            var variables = Variables.fromMap(submitted);
            variables.keySet().forEach(name -> plain.put(name, plain(variables.<TypedValue>getValueTyped(name))));
        }
        return plain;
    }

    private static Object plain(TypedValue value) {
        if (value instanceof SerializableValue serializable && !serializable.isDeserialized()) {
            return isJson(serializable) ? serializable.getValueSerialized() : serializable;
        }
        if (value == null || value instanceof FileValue) {
            return value;
        }
        return value.getValue() instanceof Spin<?> node ? node.toString() : value.getValue();
    }

    private static boolean isJson(SerializableValue value) {
        return Variables.SerializationDataFormats.JSON.getName().equals(value.getSerializationDataFormat());
    }

    /**
     * What a form shows, as variables of the engine.
     *
     * @param names those asked for, or null for all
     */
    static VariableMap typed(Map<String, Object> facts, Collection<String> names) {
        var variables = Variables.createVariables();
        facts.forEach((name, value) -> {
            if (names == null || names.contains(name)) {
                variables.putValueTyped(name, typed(value));
            }
        });
        return variables;
    }

    private static TypedValue typed(Object value) {
        if (value == null) {
            return Variables.untypedNullValue();
        }
        if (value instanceof Collection<?> || value instanceof Map<?, ?>) {
            return SpinValues.jsonValue(json(value)).create();
        }
        if (value instanceof Boolean flag) {
            return Variables.booleanValue(flag);
        }
        if (value instanceof Number number) {
            return number(new BigDecimal(number.toString()));
        }
        if (value instanceof Enum<?> constant) {
            return Variables.stringValue(constant.name());
        }
        if (value instanceof CharSequence || value instanceof TemporalAccessor) {
            return Variables.stringValue(value.toString());
        }
        throw new IllegalArgumentException("Not for a form: " + value.getClass());
    }

    private static TypedValue number(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0
                ? Variables.longValue(number.longValueExact())
                : Variables.doubleValue(number.doubleValue());
    }

    private static String json(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException unwritable) {
            throw new IllegalArgumentException("Not for a form: " + value.getClass(), unwritable);
        }
    }
}
