package vn.khenthuong.petition;

import java.util.Optional;

/** The open task of a petition, for whoever may work it. */
public interface PetitionTasks {

    /** Id of the task in the task list of the official who asks; empty where it is not there. */
    Optional<String> openOf(PetitionNumber number);
}
