package vn.khenthuong.platform.form;

import java.time.Instant;

/** An official completed a task; published inside the transaction of the completion. */
public record TaskSubmitted(TaskAtHand task, Answers answers, Instant at) {}
