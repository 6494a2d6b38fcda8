package vn.khenthuong.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.ReferenceData;
import vn.khenthuong.organization.internal.OrganizationData;
import vn.khenthuong.organization.internal.OrganizationSource;

/**
 * Who exists, who may act for whom, and who holds which function, on a date. Answers come from memory; a change of the
 * organisation is seen within a minute.
 */
@Component
public class Organization {

    private final ReferenceData<OrganizationData> data;
    private final Clock clock;

    Organization(OrganizationSource source, Clock clock) {
        this.data = new ReferenceData<>(source::load);
        this.clock = clock;
    }

    public Optional<Unit> find(String code) {
        return data.get().unit(code);
    }

    /** @throws vn.khenthuong.kernel.NotFoundException when there never was such a unit */
    public Unit require(String code) {
        return find(code).orElseThrow(() -> new NotFoundException("Không có đơn vị “%s”.".formatted(code)));
    }

    /** Every unit there is or was, in the order officials list them. */
    public List<Unit> all() {
        return List.copyOf(data.get().units());
    }

    /** Units that nominate and report, valid on the day, in the order officials list them. */
    public List<Unit> nominatingOn(LocalDate day) {
        return data.get().units().stream()
                .filter(unit -> unit.nominates() && unit.isValidOn(day))
                .toList();
    }

    /**
     * The unit that holds a function on the day.
     *
     * @throws IllegalStateException when the rows leave that day without a holder
     */
    public Unit holder(Function function, LocalDate day) {
        return data.get()
                .holder(function, day)
                .orElseThrow(() -> new IllegalStateException("Nobody holds %s on %s".formatted(function, day)));
    }

    /** Codes of the units this official acts for in the role today, successors' rights over predecessors included. */
    public Set<String> unitsOf(Actor actor, Role role) {
        var known = data.get();
        var today = LocalDate.now(clock);
        var prefix = role.of("");
        var units = new LinkedHashSet<String>();
        actor.groups().stream()
                .filter(group -> group.startsWith(prefix))
                .map(group -> group.substring(prefix.length()))
                .sorted()
                .forEach(unit -> units.addAll(known.withPredecessors(unit, today)));
        return units;
    }

    /**
     * The group that works a task, e.g. {@code canbo.so-ldtbxh}; {@code unit} matters for unit performers only. A unit that no
     * longer exists keeps its groups: its successor's officials are in them.
     */
    public String groupOf(Performer performer, String unit, LocalDate day) {
        return switch (performer) {
            case UNIT_OFFICER -> Role.OFFICER.of(require(unit).code());
            case UNIT_HEAD -> Role.HEAD.of(require(unit).code());
            case FOCAL_OFFICER ->
                Role.OFFICER.of(holder(Function.FOCAL_AGENCY, day).code());
            case FOCAL_HEAD -> Role.HEAD.of(holder(Function.FOCAL_AGENCY, day).code());
            case APPRAISAL_OFFICER ->
                Role.OFFICER.of(holder(Function.APPRAISER, day).code());
            case APPRAISAL_HEAD -> Role.HEAD.of(holder(Function.APPRAISER, day).code());
            case CHAIR -> Bodies.CHAIR;
            case CLERK -> Bodies.CLERK;
        };
    }

    /** Whether the actor is in the performer's group on the day. */
    public boolean performs(Actor actor, Performer performer, String unit, LocalDate day) {
        return actor.isIn(groupOf(performer, unit, day));
    }

    /** Full name of an official, or the user id where none is known. */
    public String nameOf(String userId) {
        return data.get().official(userId).map(Official::fullName).orElse(userId);
    }

    /**
     * The officials who are in a group today, successors' officials in the groups of the predecessors included; for
     * somebody to write to.
     *
     * @param group e.g. {@code canbo.dam-rong}
     */
    public List<Official> membersOf(String group) {
        return data.get().membersOf(group, LocalDate.now(clock));
    }

    /** Communes of a locality, those of the localities it succeeded included. */
    public List<Commune> communesOf(String unit) {
        return data.get().communesOf(unit, LocalDate.now(clock));
    }

    public Optional<Commune> commune(String code) {
        return data.get().commune(code);
    }

    /** Empty for a commune outside ethnic-minority and mountain areas. */
    public Optional<AreaClass> areaClass(String commune, LocalDate day) {
        return data.get().areaClass(commune, day);
    }
}
