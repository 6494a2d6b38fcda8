package vn.khenthuong.commendation;

/** A unit gave a list up before it was decided. */
public record CommendationWithdrawn(CommendationNumber number, String reason) {}
