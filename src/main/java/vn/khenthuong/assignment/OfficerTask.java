package vn.khenthuong.assignment;

import java.time.Instant;

/**
 * An open task that officers of a unit work.
 *
 * @param process key of its process
 * @param step id of the task in the model, e.g. {@code userTask_reviewDossier}
 * @param name what officials call the step
 * @param subject business key of its instance: number of a dossier or report, code of a list, round or year
 * @param unit code of the unit the instance belongs to, or null
 * @param role the group of officers it is offered to, e.g. {@code canbo.so-ldtbxh}
 * @param state of its dossier in the words of officials, or null for what is no dossier
 * @param due first instant that is too late, or null
 * @param holder user id of the officer who has it, or null while nobody has
 * @param resting its dossier is on hold or has ended: nothing is to be done about it now
 */
public record OfficerTask(
        String id,
        String process,
        String step,
        String name,
        String subject,
        String unit,
        String role,
        String state,
        Instant due,
        String holder,
        boolean resting) {}
