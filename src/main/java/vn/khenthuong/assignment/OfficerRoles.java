package vn.khenthuong.assignment;

import java.util.Set;
import java.util.stream.Collectors;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;

/** The groups of officers a head is head of, and the units that groups belong to. */
final class OfficerRoles {

    private OfficerRoles() {}

    /** Those of the units that were succeeded included; none for whoever is no head. */
    static Set<String> under(Actor actor, Organization organization) {
        return organization.unitsOf(actor, Role.HEAD).stream()
                .map(Role.OFFICER::of)
                .collect(Collectors.toSet());
    }

    /** Code of the unit or body of a group {@code <role>.<unit>}. */
    static String unitOf(String role) {
        return role.substring(role.indexOf('.') + 1);
    }

    /** Whether it is the group of the officers of a unit. */
    static boolean isOfOfficers(String role) {
        return role.startsWith(Role.OFFICER.of(""));
    }
}
