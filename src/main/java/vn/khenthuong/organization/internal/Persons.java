package vn.khenthuong.organization.internal;

import java.util.Map;
import vn.khenthuong.organization.RegisteredOfficial;

/**
 * When two accounts are one person's: they have one address. Who is on one side of a dossier with one of them is not on the other
 * side with the other.
 *
 * @param known the officials, by user id
 */
record Persons(Map<String, RegisteredOfficial> known) {

    /** Whether two addresses are one; those that are not known are none. */
    static boolean haveOneAddress(String one, String other) {
        return one != null && !one.isBlank() && one.equalsIgnoreCase(other);
    }

    /** Whether two accounts are one person's. */
    boolean isSame(String one, String other) {
        return one.equals(other)
                || known.containsKey(one)
                        && known.containsKey(other)
                        && haveOneAddress(
                                known.get(one).email(), known.get(other).email());
    }
}
