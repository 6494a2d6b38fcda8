package vn.khenthuong.certificate;

import java.time.Instant;

/**
 * The picture of the national emblem that is printed on blank stock.
 *
 * @param width in dots
 * @param height in dots
 * @param by user id of who gave it
 */
public record Emblem(int width, int height, String by, Instant at) {}
