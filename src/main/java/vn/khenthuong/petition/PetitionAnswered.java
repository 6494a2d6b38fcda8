package vn.khenthuong.petition;

/** A petition is answered, by the department or by the People's Committee. Published inside the transaction; listeners are synchronous. */
public record PetitionAnswered(Petition petition) {}
