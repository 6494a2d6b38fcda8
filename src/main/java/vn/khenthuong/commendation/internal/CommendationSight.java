package vn.khenthuong.commendation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.commendation.Commendation;
import vn.khenthuong.commendation.CommendationAccess;
import vn.khenthuong.commendation.CommendationNumber;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.InstanceVisibility;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;

/** Who sees which list, at the doors of the application and, by the same condition, at those of the engine. */
@Component
@Transactional(readOnly = true)
class CommendationSight implements CommendationAccess, InstanceVisibility {

    private final CommendationRepository lists;
    private final CommendationAuthority authority;
    private final Organization organization;
    private final Clock clock;

    CommendationSight(
            CommendationRepository lists, CommendationAuthority authority, Organization organization, Clock clock) {
        this.lists = lists;
        this.authority = authority;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public boolean concerns(Actor reader) {
        var today = LocalDate.now(clock);
        return seesDecided(reader)
                || unitsOf(reader).stream()
                        .flatMap(unit -> organization.find(unit).stream())
                        .anyMatch(unit -> authority.of(unit.kind(), today).isPresent());
    }

    @Override
    public List<Commendation> lists(String unit, Integer year, Actor reader) {
        return lists.lists(condition(reader), unit, year);
    }

    @Override
    public Optional<Commendation> find(CommendationNumber number, Actor reader) {
        var own = unitsOf(reader).contains(number.unit());
        return lists.find(number).filter(list -> own || list.isDecided() && seesDecided(reader));
    }

    @Override
    public Commendation require(CommendationNumber number, Actor reader) {
        return find(number, reader).orElseThrow(CommendationDoor::unknown);
    }

    @Override
    public String hiddenKeys(Actor reader) {
        return "SELECT list.number FROM khenthuong.commendation list WHERE NOT (%s)".formatted(condition(reader));
    }

    private String condition(Actor reader) {
        var own = unitsOf(reader).stream()
                .sorted()
                .map("'%s'"::formatted)
                .collect(Collectors.joining(", ", "list.unit IN (", ")"));
        return Stream.of(
                        own.equals("list.unit IN ()") ? "false" : own,
                        seesDecided(reader) ? "list.state = 'DECIDED'" : "false")
                .collect(Collectors.joining(" OR ", "(", ")"));
    }

    /** Codes come from the register of units, which knows small letters, digits and hyphens only. */
    private Set<String> unitsOf(Actor reader) {
        var units = new HashSet<>(organization.unitsOf(reader, Role.OFFICER));
        units.addAll(organization.unitsOf(reader, Role.HEAD, Work.COMMENDATIONS));
        return units;
    }

    private boolean seesDecided(Actor reader) {
        var today = LocalDate.now(clock);
        return reader.isIn(Bodies.OBSERVERS)
                || Stream.of(Performer.APPRAISAL_OFFICER, Performer.APPRAISAL_HEAD)
                        .anyMatch(
                                performer -> organization.performs(reader, performer, null, today, Work.COMMENDATIONS));
    }
}
