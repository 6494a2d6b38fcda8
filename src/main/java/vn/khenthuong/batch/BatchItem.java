package vn.khenthuong.batch;

/**
 * One dossier of a batch.
 *
 * @param nominee name, or null where the task is not the reader's
 * @param accepted whether the step was done, or in a trial: would be
 * @param reason why not; null where accepted
 */
public record BatchItem(String task, String number, String nominee, String unit, boolean accepted, String reason) {}
