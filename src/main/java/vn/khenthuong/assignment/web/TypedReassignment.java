package vn.khenthuong.assignment.web;

/**
 * What a head typed, as it came in; shown again where it is refused.
 *
 * @param canBo user id of the officer, or empty
 * @param dangGiu who had the task when the page was made, or empty for nobody
 */
record TypedReassignment(String canBo, String dangGiu, String ghiChu) {}
