package vn.khenthuong.petition;

/** A unit has sent a petition. Published inside the transaction; listeners are synchronous. */
public record PetitionFiled(Petition petition) {}
