package vn.khenthuong.commendation;

import vn.khenthuong.kernel.DocumentReference;

/** The head of a unit has decided a list. */
public record CommendationDecided(CommendationNumber number, DocumentReference decision) {}
