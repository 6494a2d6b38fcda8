package vn.khenthuong.assignment;

/**
 * A head has put a task into other hands. Heard in the transaction in which that happens.
 *
 * @param subject number of a dossier or report, code of a list, round or year
 * @param step id of the task in the model
 * @param stepName what officials call the step
 * @param role the group of officers it is offered to
 * @param from user id of the officer who had it, or null where nobody had
 * @param to user id of the officer who has it now, or null where it went back to the group
 * @param by user id of the head
 * @param note in the words of the head, or null
 */
public record TaskGiven(
        String subject, String step, String stepName, String role, String from, String to, String by, String note) {}
