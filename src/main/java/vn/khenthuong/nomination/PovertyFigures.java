package vn.khenthuong.nomination;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/**
 * The figures behind.
 *
 * @param rates multidimensional poverty rates in percent at the ends of the four years before the assessment year, oldest
 *     first; an unknown one is null
 * @param baselineHouseholds poor and near-poor households at the start of the period, end of 2021; null if unknown
 * @param presentHouseholds poor and near-poor households by the latest yearly review; null if unknown
 * @param asOf day the present number is of, or null
 * @param source where the numbers are from, or null
 * @param estimated whether the present number is an estimate that the locality confirms, because the yearly review is not
 *     closed yet
 */
public record PovertyFigures(
        List<BigDecimal> rates,
        Integer baselineHouseholds,
        Integer presentHouseholds,
        LocalDate asOf,
        String source,
        boolean estimated) {

    /** Nothing is known. */
    public static final PovertyFigures NONE = new PovertyFigures(List.of(), null, null, null, null, false);

    public PovertyFigures {
        rates = rates == null ? List.of() : Collections.unmodifiableList(rates);
    }
}
