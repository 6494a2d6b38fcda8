package vn.khenthuong.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.khenthuong.kernel.BadInputException;

/**
 * What an official entered, after the form guard: known keys only, typed (String, BigDecimal, Boolean, LocalDate or a list
 * of option values), empty and hidden fields left out.
 */
public record Answers(Map<String, Object> values) {

    public Answers {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    public boolean has(String key) {
        return values.containsKey(key);
    }

    public Optional<String> text(String key) {
        return Optional.ofNullable((String) values.get(key));
    }

    public Optional<BigDecimal> number(String key) {
        return Optional.ofNullable((BigDecimal) values.get(key));
    }

    public Optional<Integer> integer(String key) {
        return number(key).map(BigDecimal::intValueExact);
    }

    public Optional<LocalDate> date(String key) {
        return Optional.ofNullable((LocalDate) values.get(key));
    }

    /** An unticked or absent box is false. */
    public boolean flag(String key) {
        return Boolean.TRUE.equals(values.get(key));
    }

    /** The chosen option values of a checklist or tag list; empty when none was chosen. */
    @SuppressWarnings("unchecked")
    public List<String> choices(String key) {
        return (List<String>) values.getOrDefault(key, List.of());
    }

    public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return text(key).map(name -> Enum.valueOf(type, name));
    }

    /** @param label the Vietnamese name of the field, for the refusal */
    public String requireText(String key, String label) {
        return text(key).orElseThrow(() -> missing(label));
    }

    /** @param label the Vietnamese name of the field, for the refusal */
    public LocalDate requireDate(String key, String label) {
        return date(key).orElseThrow(() -> missing(label));
    }

    /** @param label the Vietnamese name of the field, for the refusal */
    public <E extends Enum<E>> E requireChoice(String key, String label, Class<E> type) {
        return choice(key, type).orElseThrow(() -> missing(label));
    }

    private static BadInputException missing(String label) {
        return new BadInputException("Cần nhập “%s”.".formatted(label));
    }
}
