package vn.khenthuong.petition;

/** The department it was sent to has handed a petition on. Published inside the transaction; listeners are synchronous. */
public record PetitionForwarded(Petition petition) {}
