package vn.khenthuong.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.InputError;
import vn.khenthuong.kernel.InputErrors;

/**
 * What an official entered, after the form guard: known keys only, typed (String, BigDecimal, Boolean, LocalDate or a list
 * of option values), empty and hidden fields left out.
 *
 * @param asked keys of all fields of the form, answered or not
 */
public record Answers(Map<String, Object> values, Set<String> asked) {

    private static final String REMARK = "remark";
    private static final String DOCUMENT_NUMBER = "documentNumber";
    private static final String DOCUMENT_DATE = "documentDate";

    public Answers {
        values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        asked = Set.copyOf(asked);
    }

    /** Answers to a form that asks nothing else. */
    public Answers(Map<String, Object> values) {
        this(values, values.keySet());
    }

    /** Whether the form has such a field: a task keeps the form its process was deployed with. */
    public boolean asks(String key) {
        return asked.contains(key);
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
        return text(key).orElseThrow(() -> missing(key, label));
    }

    /** @param label the Vietnamese name of the field, for the refusal */
    public LocalDate requireDate(String key, String label) {
        return date(key).orElseThrow(() -> missing(key, label));
    }

    /** @param label the Vietnamese name of the field, for the refusal */
    public <E extends Enum<E>> E requireChoice(String key, String label, Class<E> type) {
        return choice(key, type).orElseThrow(() -> missing(key, label));
    }

    /** Why, in the field every form has for it. */
    public Optional<String> reason() {
        return text(UserTask.REASON);
    }

    /** What the official adds to the outcome, in the field every form has for it. */
    public Optional<String> remark() {
        return text(REMARK);
    }

    /** Why, in the field every form has for it; a refusal where it is missing. */
    public String requireReason() {
        return requireText(UserTask.REASON, "Lý do");
    }

    /** The document of the step, in the fields every form has for it; empty where neither number nor date was entered. */
    public Optional<DocumentReference> document() {
        return document(DOCUMENT_NUMBER, DOCUMENT_DATE);
    }

    /** A document in fields of its own; empty where neither was entered. What half of it misses is null. */
    public Optional<DocumentReference> document(String numberKey, String dateKey) {
        return has(numberKey) || has(dateKey)
                ? Optional.of(new DocumentReference(
                        text(numberKey).orElse(null), date(dateKey).orElse(null)))
                : Optional.empty();
    }

    /** @param label the Vietnamese name of the number, for the refusal */
    public DocumentReference requireDocument(String label) {
        var errors = new InputErrors();
        var number = errors.gather(() -> requireText(DOCUMENT_NUMBER, label));
        var date = errors.gather(() -> requireDate(DOCUMENT_DATE, "Ngày ký"));
        errors.refuse();
        return new DocumentReference(number.orElseThrow(), date.orElseThrow());
    }

    private static BadInputException missing(String key, String label) {
        return new BadInputException(List.of(new InputError(key, label, "Cần nhập “%s”.".formatted(label))));
    }
}
