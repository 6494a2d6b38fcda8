package vn.khenthuong.decision;

/** Something in an issued decision is to be put right; it waits for the clerk. */
public record AmendmentProposed(DecisionAmendment amendment) {}
