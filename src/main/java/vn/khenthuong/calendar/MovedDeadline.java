package vn.khenthuong.calendar;

import java.time.Instant;

/**
 * A deadline under way that moves with the calendar.
 *
 * @param taskId of the task whose due date it is
 * @param process what the case is, as its model calls it, e.g. “Đề nghị khen thưởng”
 * @param subject number of the case, e.g. a dossier number
 * @param step what is to be done, as its model calls it
 * @param from first instant that was too late
 * @param to first instant that is too late now
 */
public record MovedDeadline(String taskId, String process, String subject, String step, Instant from, Instant to) {}
