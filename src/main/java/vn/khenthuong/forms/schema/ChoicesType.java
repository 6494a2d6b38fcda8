package vn.khenthuong.forms.schema;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/** Several of the offered options, each once; as a list, or as JSON text of one, which is how Tasklist sends it. */
record ChoicesType(OfferedOptions options) implements FieldType {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public List<String> read(Object raw, Map<String, Object> facts) throws UnacceptableAnswer {
        var chosen = new LinkedHashSet<String>();
        for (var choice : list(raw)) {
            chosen.add(options.require(choice, facts));
        }
        return chosen.isEmpty() ? null : List.copyOf(chosen);
    }

    private static Collection<?> list(Object raw) throws UnacceptableAnswer {
        if (raw instanceof Collection<?> list) {
            return list;
        }
        if (raw instanceof Object[] array) {
            return Arrays.asList(array);
        }
        if (raw instanceof JsonNode node) {
            return list(node);
        }
        if (raw instanceof String text) {
            return text.isBlank() ? List.of() : parse(text);
        }
        throw notAList();
    }

    private static Collection<?> parse(String text) throws UnacceptableAnswer {
        try {
            return list(JSON.readTree(text));
        } catch (JsonProcessingException noJson) {
            throw notAList();
        }
    }

    private static Collection<?> list(JsonNode node) throws UnacceptableAnswer {
        if (node.isNull()) {
            return List.of();
        }
        if (!node.isArray()) {
            throw notAList();
        }
        return JSON.convertValue(node, List.class);
    }

    private static UnacceptableAnswer notAList() {
        return new UnacceptableAnswer("phải là danh sách các lựa chọn.");
    }

    @Override
    public Object absent() {
        return List.of();
    }

    @Override
    public String missing(String label) {
        return "Cần chọn “%s”.".formatted(label);
    }
}
