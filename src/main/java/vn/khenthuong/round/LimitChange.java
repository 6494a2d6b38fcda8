package vn.khenthuong.round;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What was entered to change a limit of a round; null where nothing was entered.
 *
 * @param unit code of the unit whose limit it is, or null for the pool of the whole round
 * @param nomineeTypes the types the limit counts together
 * @param max the new maximum
 * @param documentNumber number of the document that changes it
 * @param documentDate day it was signed
 * @param petition number of the petition the change refers to, or null
 * @param seen the maximum it was decided on, as text; null where whoever asks did not look at it
 */
public record LimitChange(
        String unit,
        Set<String> nomineeTypes,
        Integer max,
        String documentNumber,
        LocalDate documentDate,
        String petition,
        String seen) {

    public LimitChange {
        nomineeTypes = nomineeTypes == null
                ? Set.of()
                : nomineeTypes.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }
}
