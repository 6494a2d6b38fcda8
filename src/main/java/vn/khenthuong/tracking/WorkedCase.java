package vn.khenthuong.tracking;

/**
 * What a task or an instance is about.
 *
 * @param process key of its process, e.g. {@code nomination}
 * @param businessKey number of a dossier or report, code of a list, round or year
 */
public record WorkedCase(String process, String businessKey) {}
