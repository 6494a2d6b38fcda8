package vn.khenthuong.nomination;

import java.util.Optional;

/**
 * What has to be known before a held dossier may go on, and before one that ended so may be begun anew. Answered by the features that
 * know of it; asked with the dossier locked.
 */
public interface HoldConditions {

    /** Why it may not go on yet, as a Vietnamese sentence; empty where nothing is in the way. */
    Optional<String> objectionToResume(String number);

    /** Why no new dossier may be begun from it, as a Vietnamese sentence; empty where nothing is in the way. */
    Optional<String> objectionToRemake(String number);
}
