package vn.khenthuong.decision;

/**
 * What became of Home Affairs' submission of a list.
 *
 * @param withinQuota false: the submission is void, the list waits for Home Affairs again
 * @param emptyList no case reaches the Chair; the list has ended
 * @param officeChecks the office of the People's Committee looks at it before the Chair does
 */
public record SubmissionCheck(boolean withinQuota, boolean emptyList, boolean officeChecks) {}
