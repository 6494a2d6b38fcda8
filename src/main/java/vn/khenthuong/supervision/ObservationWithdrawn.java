package vn.khenthuong.supervision;

/** A supervising body takes back what it said; it stays to be read. Published inside the transaction; listeners are synchronous. */
public record ObservationWithdrawn(Observation observation, String agencyName) {}
