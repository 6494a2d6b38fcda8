package vn.khenthuong.organization.internal;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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

    /** As it will be when these stand as they shall. */
    Persons with(List<RegisteredOfficial> changed) {
        var after = new LinkedHashMap<>(known);
        changed.forEach(official -> after.put(official.userId(), official));
        return new Persons(after);
    }

    /** Who has another account of this person, by name. */
    List<RegisteredOfficial> others(String userId) {
        return known.values().stream()
                .filter(other -> !other.userId().equals(userId) && isSame(userId, other.userId()))
                .sorted(Comparator.comparing(RegisteredOfficial::fullName).thenComparing(RegisteredOfficial::userId))
                .toList();
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
