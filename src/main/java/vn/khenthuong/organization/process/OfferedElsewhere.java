package vn.khenthuong.organization.process;

/**
 * An open task that is offered to the holder of a function of an earlier day.
 *
 * @param id of the task
 * @param name of the task, Vietnamese
 * @param subject business key of its instance, e.g. the number of a dossier
 * @param from the group it is offered to
 */
record OfferedElsewhere(String id, String name, String subject, String from) {}
