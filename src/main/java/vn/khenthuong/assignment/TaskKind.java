package vn.khenthuong.assignment;

/**
 * What tasks have in common that concern the same officials.
 *
 * @param role the group they are offered to, e.g. {@code canbo.dam-rong}
 * @param process key of their process, or null where it is not known
 */
record TaskKind(String role, String process) {

    static TaskKind of(OfficerTask task) {
        return new TaskKind(task.role(), task.process());
    }

    static TaskKind of(Handover.Line line) {
        return new TaskKind(line.role(), line.process());
    }
}
