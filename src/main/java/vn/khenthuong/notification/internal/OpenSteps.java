package vn.khenthuong.notification.internal;

import java.util.List;

/** What is on somebody's desk anywhere in the system. */
public interface OpenSteps {

    /** Every open user task with a due date, the one due first first; a single question to the database. */
    List<OpenStep> all();
}
