package vn.khenthuong.commendation;

/** The head gave a list back. */
public record CommendationReturned(CommendationNumber number, String reason) {}
