package vn.khenthuong.nomination;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * The minutes of the unit's own emulation council about the nominee.
 *
 * @param members total membership of the council, the base of the percentage
 * @param present members who were present
 * @param votesFor members who voted for the nominee
 */
public record CouncilMinutes(String number, LocalDate date, int members, int present, int votesFor) {

    /** Votes for in percent of the total membership, two decimals, rounded down so that nobody is lifted over a threshold. */
    public BigDecimal percentage() {
        return BigDecimal.valueOf(votesFor)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(members), 2, RoundingMode.DOWN);
    }
}
