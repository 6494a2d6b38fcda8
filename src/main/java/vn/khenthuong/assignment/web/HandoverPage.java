package vn.khenthuong.assignment.web;

import java.util.List;

/**
 * The page on which somebody hands over everything.
 *
 * @param givers whose work can be handed over, oneself first
 * @param giver whose is shown
 * @param himself whether that is whoever looks
 * @param rows what he has to hand over, the first due first
 * @param receivers who can have it
 * @param made handovers whose minutes can be read, the newest first
 */
record HandoverPage(
        List<Person> givers, Person giver, boolean himself, List<Row> rows, List<Person> receivers, List<Made> made) {

    record Person(String userId, String name) {}

    /**
     * A task.
     *
     * @param dossier whether the subject is a dossier, which has a page
     * @param unitName whose it is, or null
     * @param state of the dossier, or null
     * @param due last day in time, or null
     * @param words how near that is, or null
     * @param tone how that is coloured
     * @param basis why it is his
     * @param papers how many papers there are, or null where there are none
     * @param typed what was filled in and not sent, or null
     * @param objection why the successor cannot take it, or null
     * @param outcome what becomes of it, or null where that is not known yet
     */
    record Row(
            String step,
            String subject,
            boolean dossier,
            String unitName,
            String state,
            String due,
            String words,
            String tone,
            String basis,
            String papers,
            String typed,
            String objection,
            String outcome) {}

    /** A handover that was made. */
    record Made(String id, String giver, String receiver, String at) {}
}
