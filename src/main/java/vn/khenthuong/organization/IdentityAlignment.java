package vn.khenthuong.organization;

import java.util.Set;

/** Brings what the engine knows of people in line with the organisation. */
public interface IdentityAlignment {

    /**
     * Does so for today in the current transaction; the sessions of those who lost something end with its commit.
     *
     * @return the users who belong to other groups than before; they are to be {@linkplain vn.khenthuong.engine.SignIns#changed told}
     *     after the commit
     */
    Set<String> align();
}
