package vn.khenthuong.notification.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.Rounds;

/** The groups of officials whom something concerns. */
@Component
class Groups {

    private final Organization organization;
    private final Rounds rounds;
    private final PublicitySettings publicity;
    private final Clock clock;

    Groups(Organization organization, Rounds rounds, PublicitySettings publicity, Clock clock) {
        this.organization = organization;
        this.rounds = rounds;
        this.publicity = publicity;
        this.clock = clock;
    }

    /** Officers and head of a unit. */
    Set<String> ofUnit(String unit) {
        return Set.of(Role.OFFICER.of(unit), Role.HEAD.of(unit));
    }

    /** Officers and heads of the units that take part. */
    Set<String> ofUnits(AwardRound round) {
        return rounds.unitsOf(round).stream()
                .map(Unit::code)
                .flatMap(unit -> ofUnit(unit).stream())
                .collect(Collectors.toSet());
    }

    /** Whoever has to do with a round: its units, both departments, council, Chair, clerk and observers. */
    Set<String> ofEverybody(AwardRound round) {
        return together(
                ofUnits(round),
                ofDepartments(),
                Set.of(Bodies.COUNCIL_SECRETARY, Bodies.COUNCIL_MEMBERS, Bodies.CHAIR, Bodies.CLERK, Bodies.OBSERVERS));
    }

    /** Who holds the function today. */
    Unit holder(Function function) {
        return organization.holder(function, LocalDate.ofInstant(clock.instant(), HomeZone.ID));
    }

    /** Officers and heads of the focal agency and of the appraiser. */
    Set<String> ofDepartments() {
        return of(Performer.FOCAL_OFFICER, Performer.FOCAL_HEAD, Performer.APPRAISAL_OFFICER, Performer.APPRAISAL_HEAD);
    }

    /** Officers and heads of whoever makes the rewarded known. */
    Set<String> ofPublicity() {
        return publicity.units().stream().flatMap(unit -> ofUnit(unit).stream()).collect(Collectors.toSet());
    }

    /** Those who work a task today, of no unit of its own. */
    Set<String> of(Performer... performers) {
        var today = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
        return Stream.of(performers)
                .map(performer -> organization.groupOf(performer, null, today))
                .collect(Collectors.toSet());
    }

    @SafeVarargs
    static Set<String> together(Set<String>... groups) {
        return Stream.of(groups).flatMap(Set::stream).collect(Collectors.toSet());
    }
}
