package vn.khenthuong.commendation;

/** A list ended because its unit did. */
public record CommendationCancelled(CommendationNumber number, String reason) {}
