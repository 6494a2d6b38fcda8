package vn.khenthuong.decision;

/** An issued decision has been put right by a paper with number and date. */
public record DecisionAmended(DecisionAmendment amendment) {}
