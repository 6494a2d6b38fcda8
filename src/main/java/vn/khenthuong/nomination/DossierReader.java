package vn.khenthuong.nomination;

import java.time.LocalDate;
import java.util.Set;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;

/** A kind of reader of dossiers, known by the groups an official is in. */
public sealed interface DossierReader {

    /** Whether the official is of this kind on the day. */
    boolean includes(Actor actor, Organization organization, LocalDate day);

    /** Officials of units in these roles. */
    record OfUnit(Set<Role> roles) implements DossierReader {

        public OfUnit {
            roles = Set.copyOf(roles);
        }

        @Override
        public boolean includes(Actor actor, Organization organization, LocalDate day) {
            return roles.stream()
                    .anyMatch(role -> !organization
                            .unitsOf(actor, role, Work.DOSSIERS, Work.LISTS)
                            .isEmpty());
        }
    }

    /** Whoever does this work on that day: the department behind it may change. */
    record Performing(Set<Performer> performers) implements DossierReader {

        public Performing {
            performers = Set.copyOf(performers);
        }

        @Override
        public boolean includes(Actor actor, Organization organization, LocalDate day) {
            return performers.stream()
                    .anyMatch(
                            performer -> organization.performs(actor, performer, null, day, Work.DOSSIERS, Work.LISTS));
        }
    }

    /** The members of one group. */
    record InGroup(String group) implements DossierReader {

        @Override
        public boolean includes(Actor actor, Organization organization, LocalDate day) {
            return organization.holds(actor, group, Work.DOSSIERS, Work.LISTS);
        }
    }
}
