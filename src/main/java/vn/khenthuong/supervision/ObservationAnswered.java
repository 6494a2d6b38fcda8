package vn.khenthuong.supervision;

/** The agency in charge has answered an observation. Published inside the transaction; listeners are synchronous. */
public record ObservationAnswered(Observation observation, String agencyName) {}
