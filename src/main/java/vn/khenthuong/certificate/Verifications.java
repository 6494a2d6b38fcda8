package vn.khenthuong.certificate;

import java.util.Optional;

/** Whether a code is that of a genuine paper. Nothing here depends on who asks. */
public interface Verifications {

    /**
     * What the code belongs to; empty for one there is not.
     *
     * @param typed as it was read or typed, blanks and hyphens anywhere, letters of any case
     */
    Optional<Verified> verify(String typed);
}
