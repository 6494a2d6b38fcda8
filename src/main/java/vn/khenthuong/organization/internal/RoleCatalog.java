package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.IdentityPlan.Group;
import vn.khenthuong.organization.OfficialAdministration.RoleChoice;
import vn.khenthuong.organization.OfficialRole;
import vn.khenthuong.organization.Period;
import vn.khenthuong.organization.RegisteredOfficial;
import vn.khenthuong.organization.RegisteredRole;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Substitution;
import vn.khenthuong.organization.Unit;

/** The roles there are: what they are called, which can be given, which decide; and with that, who decides. */
@Component
class RoleCatalog {

    /** Bodies whose members decide nothing. */
    private static final Set<String> ONLY_LOOKING = Set.of(Bodies.OBSERVERS);

    private final OrganizationSource source;
    private final SubstitutionRepository substitutions;
    private final Clock clock;

    RoleCatalog(OrganizationSource source, SubstitutionRepository substitutions, Clock clock) {
        this.source = source;
        this.substitutions = substitutions;
        this.clock = clock;
    }

    /** As the rows stand now. */
    Roles now() {
        var today = LocalDate.now(clock);
        return new Roles(source.load().asOf(today), substitutions.all(), today);
    }

    /** The roles as they stood at one moment. */
    static final class Roles {

        private final Map<String, String> labels = new LinkedHashMap<>();
        private final Set<String> deciding;
        private final OrganizationData data;
        private final List<Substitution> substitutions;
        private final LocalDate today;

        private Roles(OrganizationData data, List<Substitution> substitutions, LocalDate today) {
            this.data = data;
            this.substitutions = substitutions.stream()
                    .filter(substitution -> substitution.lastsUntil(today))
                    .toList();
            this.today = today;
            IdentityPlanner.groups(data).forEach(group -> labels.put(group.id(), group.name()));
            this.deciding = deciding(data);
        }

        boolean exists(String role) {
            return labels.containsKey(role);
        }

        String labelOf(String role) {
            return labels.getOrDefault(role, role);
        }

        /** The unit of a role; null for a body of the province. */
        Unit unitOf(String role) {
            return data.unit(role.substring(role.indexOf('.') + 1)).orElse(null);
        }

        /** The groups a role gives today, those of the predecessors of its unit included. */
        Stream<String> groupsOf(String role) {
            return data.groupsOf(new OfficialRole("", role, new Period(today, null)), today);
        }

        boolean isDeciding(String role) {
            return deciding.contains(role);
        }

        /** Whether somebody decides today or will: by a deciding role, or because he acts for the holder of a seat. */
        boolean decides(RegisteredOfficial official) {
            return official.roles().stream().anyMatch(this::decidesFromNow)
                    || substitutions.stream()
                            .anyMatch(substitution -> substitution.state() == Substitution.State.CONFIRMED
                                    && substitution.substitute().equals(official.userId()));
        }

        /**
         * Whether an account is protected as that of one who decides: also while a substitution waits for confirmation, so that
         * nobody takes it over before that is confirmed.
         */
        boolean isProtected(RegisteredOfficial official) {
            return decides(official)
                    || substitutions.stream()
                            .anyMatch(substitution -> substitution.substitute().equals(official.userId()));
        }

        private boolean decidesFromNow(RegisteredRole role) {
            return isDeciding(role.role()) && role.lastsUntil(today);
        }

        List<RoleChoice> choices() {
            return labels.entrySet().stream()
                    .filter(entry -> unitOf(entry.getKey()) == null
                            || unitOf(entry.getKey()).isValidOn(today)
                            || unitOf(entry.getKey()).validFrom().isAfter(today))
                    .map(entry -> new RoleChoice(entry.getKey(), entry.getValue()))
                    .toList();
        }

        /**
         * Heads and the bodies of the province, and the officers of those who ever receive and appraise, and of their successors:
         * work that was begun may still lie with a department that has handed its function on.
         */
        private static Set<String> deciding(OrganizationData data) {
            var departments = data.everHolders();
            var officers = data.units().stream()
                    .filter(unit -> data.withPredecessors(unit.code(), LocalDate.MAX).stream()
                            .anyMatch(departments::contains))
                    .map(unit -> Role.OFFICER.of(unit.code()));
            var others = IdentityPlanner.groups(data).stream()
                    .map(Group::id)
                    .filter(group -> !group.startsWith(Role.OFFICER.of("")))
                    .filter(group -> !ONLY_LOOKING.contains(group));
            return Stream.concat(officers, others).collect(Collectors.toUnmodifiableSet());
        }
    }
}
