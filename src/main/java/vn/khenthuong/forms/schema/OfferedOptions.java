package vn.khenthuong.forms.schema;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.khenthuong.forms.StartForm;

/**
 * Where the options of a choice come from: the form itself, or the server's facts under a key.
 *
 * @param fixed values written in the form
 * @param valuesKey name of the fact that lists them, or null
 * @param renamed former values that browsers may still send
 */
record OfferedOptions(Set<String> fixed, String valuesKey, RenamedOptions renamed) {

    private static final int LONGEST_ECHO = 40;

    static OfferedOptions of(List<StartForm.Option> options) {
        return new OfferedOptions(
                options.stream().map(StartForm.Option::value).collect(Collectors.toCollection(LinkedHashSet::new)),
                null,
                RenamedOptions.NONE);
    }

    /** The choice as offered. @throws UnacceptableAnswer when it is not on offer */
    String require(Object choice, Map<String, Object> facts) throws UnacceptableAnswer {
        var value = text(choice);
        var offered = values(facts);
        if (value != null && offered.contains(value)) {
            return value;
        }
        var present = value == null ? null : renamed.present(value);
        if (present == null || !offered.contains(present)) {
            throw new UnacceptableAnswer("không có lựa chọn “%s”.".formatted(echo(choice)));
        }
        return present;
    }

    private Set<String> values(Map<String, Object> facts) {
        if (valuesKey == null) {
            return fixed;
        }
        return facts.get(valuesKey) instanceof Collection<?> listed
                ? listed.stream().map(OfferedOptions::value).collect(Collectors.toSet())
                : Set.of();
    }

    private static String value(Object option) {
        if (option instanceof StartForm.Option offered) {
            return offered.value();
        }
        return String.valueOf(option instanceof Map<?, ?> map ? map.get("value") : option);
    }

    private static String text(Object choice) {
        if (choice instanceof String text) {
            return text.strip();
        }
        return choice instanceof Integer || choice instanceof Long || choice instanceof Boolean
                ? choice.toString()
                : null;
    }

    private static String echo(Object choice) {
        return Echo.of(choice, LONGEST_ECHO);
    }
}
