package vn.khenthuong.petition;

import java.util.List;

/** A department has gathered petitions for the People's Committee. Published inside the transaction; listeners are synchronous. */
public record PetitionsGathered(PetitionReport report, List<Petition> petitions) {

    public PetitionsGathered {
        petitions = List.copyOf(petitions);
    }
}
