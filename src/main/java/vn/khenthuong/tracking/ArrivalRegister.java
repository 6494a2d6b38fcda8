package vn.khenthuong.tracking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotPermittedException;

/**
 * The register of dossiers of the focal agency and of Home Affairs (sổ theo dõi hồ sơ): each Tờ trình of a unit with what came with
 * it, in the order in which they arrived.
 */
public interface ArrivalRegister {

    /**
     * What arrived in a year, as far as the reader sees its dossiers. Numbers count everything that arrived, so that they are the
     * same for every reader and for ever.
     *
     * @throws NotPermittedException for whoever is of neither
     */
    List<Arrival> of(int year, Actor actor);

    /** Whether the register is kept by this official's agency. */
    boolean concerns(Actor actor);

    /** The years in which something arrived, newest first. */
    List<Integer> years();

    /**
     * A Tờ trình with its dossiers.
     *
     * @param ordinal in its year, from 1
     * @param documentNumber number of the Tờ trình
     * @param round code of the round
     * @param due last day to answer, of those that are not answered; null where none is named or all are answered
     * @param result how many dossiers are where, in words
     * @param dossiers numbers
     */
    record Arrival(
            int ordinal,
            Instant arrivedAt,
            String unitName,
            String documentNumber,
            LocalDate documentDate,
            String round,
            LocalDate due,
            String result,
            List<String> dossiers) {

        public Arrival {
            dossiers = List.copyOf(dossiers);
        }

        /** How many are nominated. */
        public int nominees() {
            return dossiers.size();
        }

        /** What it is about. */
        public String subject() {
            return "Đề nghị khen thưởng, đợt %s".formatted(round);
        }
    }
}
