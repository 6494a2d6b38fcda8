package vn.khenthuong.demo;

import java.time.Instant;

/**
 * From where to where the clock was put forward.
 *
 * @param to where it is now, while it is under way
 */
public record Span(Instant from, Instant to) {}
