package vn.khenthuong.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khenthuong.platform.Actor;

/** Who exists, who may act for whom, and who holds which function, on a date. */
@Component
public class Organization {

    public Optional<Unit> find(String code) {
        throw new UnsupportedOperationException();
    }

    /** @throws vn.khenthuong.platform.NotFoundException when there never was such a unit */
    public Unit require(String code) {
        throw new UnsupportedOperationException();
    }

    /** Units that nominate and report, valid on the day, in the order officials list them. */
    public List<Unit> nominatingOn(LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** The unit that holds a function on the day. */
    public Unit holder(Function function, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** Codes of the units this official acts for in the role, successors' rights over predecessors included. */
    public Set<String> unitsOf(Actor actor, Role role) {
        throw new UnsupportedOperationException();
    }

    /** The group that works a task, e.g. {@code canbo.so-ldtbxh}; {@code unit} matters for unit performers only. */
    public String groupOf(Performer performer, String unit, LocalDate day) {
        throw new UnsupportedOperationException();
    }

    /** Whether the actor is in the performer's group on the day. */
    public boolean performs(Actor actor, Performer performer, String unit, LocalDate day) {
        return actor.isIn(groupOf(performer, unit, day));
    }

    /** Full name of an official, or the user id where none is known. */
    public String nameOf(String userId) {
        throw new UnsupportedOperationException();
    }

    public List<Commune> communesOf(String unit) {
        throw new UnsupportedOperationException();
    }

    public Optional<Commune> commune(String code) {
        throw new UnsupportedOperationException();
    }

    /** Empty for a commune outside ethnic-minority and mountain areas. */
    public Optional<AreaClass> areaClass(String commune, LocalDate day) {
        throw new UnsupportedOperationException();
    }
}
