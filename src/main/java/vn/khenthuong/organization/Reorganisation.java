package vn.khenthuong.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.khenthuong.kernel.DocumentReference;

/**
 * A change of units, or of the holder of a function, from a day on.
 *
 * @param units codes of the units that are added, changed, end or go into another; empty for a function
 * @param successor code of the unit that carries on, or that gets the function; null where none does
 * @param name what the unit, or a successor that is new, is called; null where a successor is none
 * @param unitKind its kind
 * @param nominates whether it may nominate
 * @param reports whether it owes the annual report
 * @param function the function that is given
 * @param withdrawn the planned change that shall not come
 * @param from first day on which it holds
 * @param acknowledged whether it is known that rounds are still open in which the units could have nominated
 */
public record Reorganisation(
        Kind kind,
        List<String> units,
        String successor,
        String name,
        UnitKind unitKind,
        Boolean nominates,
        Boolean reports,
        Function function,
        UUID withdrawn,
        LocalDate from,
        String documentNumber,
        LocalDate documentDate,
        boolean acknowledged) {

    /** What becomes of the units. Names are stored. */
    public enum Kind {
        /** There is one more. */
        ADDED,
        /** Another name, kind or flag. */
        CHANGED,
        /** They go into one that carries on, which may be new. */
        MERGED,
        /** They end, and nobody carries on. */
        ENDED,
        /** A function gets another holder. */
        FUNCTION_GIVEN,
        /** A planned change does not come. */
        WITHDRAWN
    }

    public Reorganisation {
        units = units == null ? List.of() : List.copyOf(units);
    }

    /** Whether the successor begins with it. */
    @JsonIgnore
    public boolean makesSuccessor() {
        return kind == Kind.MERGED && name != null;
    }

    /** Every unit it names. */
    @JsonIgnore
    public Set<String> concerned() {
        var all = new LinkedHashSet<>(units);
        if (successor != null) {
            all.add(successor);
        }
        return all;
    }

    /** The document it rests on. */
    @JsonIgnore
    public DocumentReference document() {
        return new DocumentReference(documentNumber, documentDate);
    }

    /** The same, resting on a document in one spelling. */
    public Reorganisation by(DocumentReference document) {
        return new Reorganisation(
                kind,
                units,
                successor,
                name,
                unitKind,
                nominates,
                reports,
                function,
                withdrawn,
                from,
                document.number(),
                document.date(),
                acknowledged);
    }

    /** The same with a name in one spelling. */
    public Reorganisation named(String spelled) {
        return new Reorganisation(
                kind,
                units,
                successor,
                spelled,
                unitKind,
                nominates,
                reports,
                function,
                withdrawn,
                from,
                documentNumber,
                documentDate,
                acknowledged);
    }
}
