package vn.khenthuong.decision;

/**
 * What became of Home Affairs' submission of a list.
 *
 * @param withinQuota false: the submission is void, the list waits for Home Affairs again
 * @param emptyList no case reaches the Chair; the list has ended
 */
public record SubmissionCheck(boolean withinQuota, boolean emptyList) {}
