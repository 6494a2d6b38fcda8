package vn.khenthuong.commendation;

/** The officers handed a list to the head. */
public record CommendationSubmitted(CommendationNumber number) {}
