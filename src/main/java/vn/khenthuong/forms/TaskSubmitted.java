package vn.khenthuong.forms;

import java.time.Instant;

/** An official completed a task; published inside the transaction of the completion. */
public record TaskSubmitted(CurrentTask task, Answers answers, Instant at) {}
