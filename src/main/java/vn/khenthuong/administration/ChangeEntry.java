package vn.khenthuong.administration;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.EnteredDates;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Reorganisation;
import vn.khenthuong.organization.UnitKind;

/**
 * A change of units or functions as it is typed or sent; days are ISO or day/month/year.
 *
 * @param code of the unit that is added or changed, or of a successor that is new
 * @param kind name of a kind of unit
 * @param units codes of those that end
 * @param successor code of the unit that carries on, or gets the function
 * @param change number of the planned change that shall not come
 * @param acknowledged whether it is known that rounds are still open
 * @param version of what was seen; left out where nothing was
 */
record ChangeEntry(
        String code,
        String name,
        String kind,
        Boolean nominates,
        Boolean reports,

        @Size(max = 100, message = "“Đơn vị” nhiều hơn 100.")
        List<String> units,

        String successor,
        String function,
        String change,
        String from,
        String documentNumber,
        String documentDate,
        Boolean acknowledged,
        String version) {

    ChangeEntry {
        units = units == null ? List.of() : List.copyOf(units);
    }

    /** The same about one unit. */
    ChangeEntry of(String unit) {
        return new ChangeEntry(
                unit,
                name,
                kind,
                nominates,
                reports,
                List.of(unit),
                successor,
                function,
                change,
                from,
                documentNumber,
                documentDate,
                acknowledged,
                version);
    }

    /** The same about a planned change. */
    ChangeEntry withdrawing(UUID planned) {
        return new ChangeEntry(
                code,
                name,
                kind,
                nominates,
                reports,
                units,
                successor,
                function,
                planned.toString(),
                from,
                documentNumber,
                documentDate,
                acknowledged,
                version);
    }

    /** The version that was seen, or null. */
    String seen() {
        return version == null || version.isBlank() ? null : version;
    }

    /**
     * The change that was meant.
     *
     * @param today the first day of a withdrawal
     * @throws BadInputException with every value that cannot be read
     */
    Reorganisation read(Reorganisation.Kind wanted, LocalDate today) {
        var errors = new InputErrors();
        var first = wanted == Reorganisation.Kind.WITHDRAWN
                ? Optional.of(today)
                : errors.gather(() -> day(from, "Từ ngày"));
        var signed = errors.gather(() -> day(documentDate, "Ngày văn bản"));
        var unitKind = errors.gather(() -> kindOf(kind));
        var wantedFunction = errors.gather(() -> functionOf(function));
        var planned = errors.gather(() -> numberOf(change));
        errors.refuse();
        var isNew = wanted == Reorganisation.Kind.MERGED && !clean(code).isEmpty();
        var named = isNew || wanted == Reorganisation.Kind.ADDED || wanted == Reorganisation.Kind.CHANGED;
        return new Reorganisation(
                wanted,
                unitsOf(wanted),
                isNew ? clean(code) : blankToNull(successor),
                named ? clean(name) : null,
                named ? unitKind.orElse(null) : null,
                named ? nominates : null,
                named ? reports : null,
                wanted == Reorganisation.Kind.FUNCTION_GIVEN ? wantedFunction.orElse(null) : null,
                wanted == Reorganisation.Kind.WITHDRAWN ? planned.orElse(null) : null,
                first.orElse(null),
                documentNumber,
                signed.orElse(null),
                Boolean.TRUE.equals(acknowledged));
    }

    private List<String> unitsOf(Reorganisation.Kind wanted) {
        return switch (wanted) {
            case ADDED, CHANGED ->
                Stream.of(clean(code)).filter(text -> !text.isEmpty()).toList();
            case MERGED, ENDED ->
                units.stream()
                        .map(ChangeEntry::clean)
                        .filter(text -> !text.isEmpty())
                        .toList();
            case FUNCTION_GIVEN, WITHDRAWN -> List.of();
        };
    }

    private static LocalDate day(String text, String label) {
        return clean(text).isEmpty() ? null : EnteredDates.day(text, label);
    }

    private static UnitKind kindOf(String text) {
        return clean(text).isEmpty() ? null : constant(UnitKind.class, text, "Loại đơn vị");
    }

    private static Function functionOf(String text) {
        return clean(text).isEmpty() ? null : constant(Function.class, text, "Chức năng");
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String text, String label) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(clean(text).toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new BadInputException("“%s” không có trong danh mục.".formatted(label)));
    }

    private static UUID numberOf(String text) {
        if (clean(text).isEmpty()) {
            return null;
        }
        try {
            return UUID.fromString(clean(text));
        } catch (IllegalArgumentException none) {
            throw new BadInputException("“Thay đổi dự kiến” này không có.");
        }
    }

    private static String clean(String text) {
        return text == null ? "" : text.strip();
    }

    private static String blankToNull(String text) {
        return clean(text).isEmpty() ? null : clean(text);
    }
}
