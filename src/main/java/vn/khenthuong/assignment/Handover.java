package vn.khenthuong.assignment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A handover that was made, as its minutes tell it.
 *
 * @param occasion subject of its line in the journal, e.g. {@code LOAT-000012}
 * @param giver user id
 * @param receiver user id
 * @param doneBy user id of whoever did it: the giver himself or a head
 * @param witnessName the head, or null where there is none, or none who is not one of the two
 * @param note in the words of whoever did it, or null
 * @param lines the tasks, the first due first
 */
public record Handover(
        UUID id,
        String occasion,
        String giver,
        String giverName,
        String receiver,
        String receiverName,
        String doneBy,
        String doneByName,
        String witnessName,
        String note,
        Instant at,
        List<Line> lines) {

    public Handover {
        lines = List.copyOf(lines);
    }

    /**
     * A task, as it was then.
     *
     * @param process key of its process; null in minutes that do not say
     * @param step what officials call it
     * @param subject number of a dossier or report, code of a list, round or year
     * @param unit code of the unit whose it is, or null
     * @param role the group it is offered to
     * @param state of the dossier in the words of officials, or null
     * @param due first instant that is too late, or null
     * @param objection why the successor could not take it; null when he took it
     * @param papers how many papers the dossier or report had
     * @param typed what the fields are called that were filled in and not sent
     * @param typedAt when the last of it was typed, or null
     */
    public record Line(
            String process,
            String step,
            String subject,
            String unit,
            String role,
            String state,
            Instant due,
            HeldTask.Basis basis,
            HandoverPlan.Outcome outcome,
            String objection,
            int papers,
            List<String> typed,
            Instant typedAt) {

        public Line {
            typed = List.copyOf(typed);
        }

        public boolean isTaken() {
            return outcome == HandoverPlan.Outcome.HANDED_OVER;
        }
    }

    /** How many tasks the successor has taken. */
    public long taken() {
        return lines.stream().filter(Line::isTaken).count();
    }

    /** Those he could not take. */
    public List<Line> left() {
        return lines.stream().filter(line -> !line.isTaken()).toList();
    }

    Handover with(List<Line> others) {
        return new Handover(
                id,
                occasion,
                giver,
                giverName,
                receiver,
                receiverName,
                doneBy,
                doneByName,
                witnessName,
                note,
                at,
                others);
    }
}
