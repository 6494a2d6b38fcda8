package vn.khenthuong.notification.internal;

import vn.khenthuong.organization.Official;

/** What officials know by notices of their own when a digest is written; the digest counts it and does not repeat it. */
interface ToldAlready {

    /** Whether he was told that this step waits for him. */
    boolean byNotice(OpenStep step, Official official);

    /** Whether the step has reminders of its own, so that the digest tells no more than that it is new. */
    boolean hasReminders(OpenStep step);

    /** Whether one of these reminders tells him this morning, or did lately where it is overdue. */
    boolean byReminder(StepStatus standing, Official official);

    /** How many notices he got since the last digest. */
    int notices(Official official);
}
