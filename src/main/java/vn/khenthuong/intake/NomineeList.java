package vn.khenthuong.intake;

import java.util.List;

/**
 * A list as it was read.
 *
 * @param nominees the rows that can be read
 * @param refused the rows that cannot
 */
public record NomineeList(List<Nominee> nominees, List<NomineeResult> refused) {

    public NomineeList {
        nominees = List.copyOf(nominees);
        refused = List.copyOf(refused);
    }

    /** The same for this unit in this round, whatever it was written for. */
    public NomineeList in(String round, String unit) {
        return new NomineeList(
                nominees.stream().map(nominee -> nominee.in(round, unit)).toList(), refused);
    }
}
