package vn.khenthuong.selection;

/**
 * Why a case is preferred among equals, by the law of its round.
 *
 * @param rank 1 for what the law prefers, 2 for what it pays attention to
 * @param reason in Vietnamese, e.g. “nữ”
 * @param citation where the law says so
 * @param source what the dossier says that makes it so
 */
public record Preference(int rank, String reason, String citation, String source) {}
