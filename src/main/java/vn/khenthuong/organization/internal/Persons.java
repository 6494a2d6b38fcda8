package vn.khenthuong.organization.internal;

/**
 * When two accounts are one person's: they have one address. Who is on one side of a dossier with one of them is not on the other
 * side with the other.
 */
final class Persons {

    private Persons() {}

    /** Whether two addresses are one; those that are not known are none. */
    static boolean haveOneAddress(String one, String other) {
        return one != null && !one.isBlank() && one.equalsIgnoreCase(other);
    }
}
