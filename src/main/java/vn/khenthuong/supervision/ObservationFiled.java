package vn.khenthuong.supervision;

/** A supervising body has said something about a round. Published inside the transaction; listeners are synchronous. */
public record ObservationFiled(Observation observation, String agencyName) {}
