package vn.khenthuong.nomination;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import vn.khenthuong.kernel.DocumentReference;

/**
 * The minutes of the unit's own emulation council about the nominee.
 *
 * @param document their number and the day of the meeting
 * @param members total membership of the council, the base of the percentage
 * @param present members who were present
 * @param writtenOpinions members who were absent and gave their opinion in writing
 * @param votesFor members who voted for the nominee
 */
public record CouncilMinutes(DocumentReference document, int members, int present, int writtenOpinions, int votesFor) {

    /** Minutes of a meeting to which nobody wrote. */
    public CouncilMinutes(DocumentReference document, int members, int present, int votesFor) {
        this(document, members, present, 0, votesFor);
    }

    /** As they are stored; at first number and date stood beside the votes. */
    @JsonCreator
    static CouncilMinutes stored(
            @JsonProperty("document") DocumentReference document,
            @JsonProperty("number") String number,
            @JsonProperty("date") LocalDate date,
            @JsonProperty("members") int members,
            @JsonProperty("present") int present,
            @JsonProperty("writtenOpinions") int writtenOpinions,
            @JsonProperty("votesFor") int votesFor) {
        var reference = document == null ? new DocumentReference(number, date) : document;
        return new CouncilMinutes(reference, members, present, writtenOpinions, votesFor);
    }

    /**
     * Votes for in percent of the total membership as people read it, two decimals, rounded as they are used to: 10 of 11 are 90,91;
     * never to be compared with a threshold.
     */
    public BigDecimal shownPercentage() {
        return BigDecimal.valueOf(votesFor)
                .multiply(BigDecimal.valueOf(100))
                .divide(BigDecimal.valueOf(members), 2, RoundingMode.HALF_UP);
    }

    /** The same votes under another spelling of the number. */
    public CouncilMinutes withDocument(DocumentReference other) {
        return new CouncilMinutes(other, members, present, writtenOpinions, votesFor);
    }

    /** Members who voted: present, or in writing. */
    public int voices() {
        return present + writtenOpinions;
    }
}
