package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.SignIns;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputError;
import vn.khenthuong.organization.Installation;
import vn.khenthuong.organization.OfficialAdministration.Difference;
import vn.khenthuong.organization.OfficialAdministration.Foresight;
import vn.khenthuong.organization.OfficialAdministration.Trial;
import vn.khenthuong.organization.RegisteredOfficial;
import vn.khenthuong.organization.RegisteredRole;

/** Says what a change of officials would do; nothing is changed here. */
@Component
class OfficialForesight {

    private final OfficialRepository officials;
    private final OfficialDirectory directory;
    private final OfficialCheck check;
    private final RoleCatalog catalog;
    private final SignIns signIns;
    private final Installation installation;
    private final Clock clock;

    OfficialForesight(
            OfficialRepository officials,
            OfficialDirectory directory,
            OfficialCheck check,
            RoleCatalog catalog,
            SignIns signIns,
            Installation installation,
            Clock clock) {
        this.officials = officials;
        this.directory = directory;
        this.check = check;
        this.catalog = catalog;
        this.signIns = signIns;
        this.installation = installation;
        this.clock = clock;
    }

    Difference difference(RegisteredOfficial before, RegisteredOfficial after) {
        var persons = directory.persons();
        var found = new OfficialDifferences(catalog.now(), persons, persons.with(List.of(after)), before, after);
        return new Difference(found.sentences(), found.isDecisive());
    }

    Foresight foresee(RegisteredOfficial wanted, Actor administrator) {
        var roles = catalog.now();
        var before = officials.all().get(wanted.userId());
        var after = check.checked(roles, wanted, before, OfficialJoining.AS_WANTED, administrator);
        var persons = directory.persons();
        var differences = new OfficialDifferences(roles, persons, persons.with(List.of(after)), before, after);
        var sharers = before != null && !differences.movesAddress() ? List.<String>of() : directory.sharers(after);
        return new Foresight(
                differences.sentences(),
                sharers,
                before == null
                        ? List.of()
                        : signIns.taken(wanted.userId(), lostGroups(before, after, roles)).stream()
                                .map(SignIns.TakenTask::inWords)
                                .toList(),
                differences.takesTwo() && !installation.isUnderWay());
    }

    private List<String> lostGroups(RegisteredOfficial before, RegisteredOfficial after, RoleCatalog.Roles roles) {
        var kept = held(after, roles);
        return held(before, roles).stream().filter(role -> !kept.contains(role)).toList();
    }

    /** Groups he is in today, those of predecessors of his units included. */
    private Set<String> held(RegisteredOfficial official, RoleCatalog.Roles roles) {
        var today = LocalDate.now(clock);
        return official.roles().stream()
                .filter(role -> role.isHeldOn(today))
                .map(RegisteredRole::role)
                .flatMap(roles::groupsOf)
                .collect(Collectors.toSet());
    }

    List<Trial> tryOut(List<RegisteredOfficial> wanted, Actor administrator) {
        var roles = catalog.now();
        var known = officials.all();
        var persons = new Persons(known);
        return wanted.stream()
                .map(official -> tryOut(official, known.get(official.userId()), roles, persons, administrator))
                .toList();
    }

    private Trial tryOut(
            RegisteredOfficial official,
            RegisteredOfficial before,
            RoleCatalog.Roles roles,
            Persons persons,
            Actor administrator) {
        try {
            var after = check.checked(roles, official, before, OfficialJoining.TOGETHER, administrator);
            return new Trial(
                    List.of(),
                    after.equals(before)
                            ? List.of()
                            : new OfficialDifferences(roles, persons, persons.with(List.of(after)), before, after)
                                    .sentences());
        } catch (BadInputException wrong) {
            return new Trial(wrong.errors().stream().map(InputError::message).toList(), List.of());
        }
    }
}
