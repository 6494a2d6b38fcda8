package vn.khenthuong.round;

import java.util.Optional;

/** What another feature has done in a round and keeps it from being called off or opened again; in a sentence. */
public interface RoundObjection {

    /** Why the round cannot be called off any more. */
    Optional<String> toCancel(String round);

    /** Why the closed round cannot be opened again now. */
    Optional<String> toReopen(String round);
}
