package vn.khenthuong.petition;

/** The unit of a petition has ended and nobody succeeds it. Published inside the transaction; listeners are synchronous. */
public record PetitionCancelled(Petition petition) {}
