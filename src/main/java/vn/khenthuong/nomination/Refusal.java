package vn.khenthuong.nomination;

/** Why a case does not go on, in a code for statistics and in words for the unit. */
public record Refusal(ReasonCode code, String reason) {}
