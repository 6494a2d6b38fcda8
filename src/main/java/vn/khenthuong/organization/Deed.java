package vn.khenthuong.organization;

import java.time.Instant;

/**
 * Something that was done and that keeps whoever did it from another step (four eyes).
 *
 * @param by the account by which it was done
 * @param at when
 */
public record Deed(String by, Instant at) {}
