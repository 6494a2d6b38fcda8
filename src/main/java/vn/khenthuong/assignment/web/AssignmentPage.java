package vn.khenthuong.assignment.web;

import java.util.List;

/**
 * The page of a head.
 *
 * @param choices whose tasks can be looked at, everybody's first
 * @param chosen the choice that is shown, as it travels in the address
 * @param lines the tasks, the first due first
 * @param more how many others there are, due later
 */
record AssignmentPage(List<Choice> choices, String chosen, List<Line> lines, long more) {

    /** Tasks that can be looked at. */
    record Choice(String code, String label, long tasks, boolean chosen) {}

    /**
     * A task.
     *
     * @param dossier whether the subject is a dossier, which has a page
     * @param unitName whose it is, or null
     * @param group what the officers are called to whom it is offered; null where the head has those of one unit only
     * @param due last day in time, or null
     * @param words how near that is, or null
     * @param tone how that is coloured
     * @param holder user id of who has it, or empty
     * @param holderName name of who has it, or null
     * @param officers who else may have it
     */
    record Line(
            String id,
            String step,
            String subject,
            boolean dossier,
            String unitName,
            String group,
            String due,
            String words,
            String tone,
            String holder,
            String holderName,
            List<Officer> officers) {}

    /**
     * Somebody who may have a task.
     *
     * @param tasks how many are in his hands already
     */
    record Officer(String userId, String name, long tasks) {}
}
