package vn.khenthuong.petition;

/** The unit takes a petition back. Published inside the transaction; listeners are synchronous. */
public record PetitionWithdrawn(Petition petition) {}
