package vn.khenthuong.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;

/**
 * Who exists, who may act for whom, and who holds which function, on a date. Answers come from memory; a change of the
 * organisation is seen within a minute.
 */
public interface Organization {

    Optional<Unit> find(String code);

    /** @throws vn.khenthuong.kernel.NotFoundException when there never was such a unit */
    Unit require(String code);

    /** The unit as it stood or will stand on a day, under the name it had then; before and after its time as it began or ended. */
    Optional<Unit> find(String code, LocalDate day);

    /**
     * The same for one that there is.
     *
     * @throws vn.khenthuong.kernel.NotFoundException when there never was such a unit
     */
    Unit require(String code, LocalDate day);

    /**
     * What a unit was called on a day: papers and pages of the time before a new name keep the former one.
     *
     * @return the code where there never was such a unit
     */
    default String nameOn(String code, LocalDate day) {
        return find(code, day).map(Unit::name).orElse(code);
    }

    /** The same at a moment; the present name where there is no such moment. */
    default String nameAt(String code, Instant moment) {
        return moment == null
                ? find(code).map(Unit::name).orElse(code)
                : nameOn(code, LocalDate.ofInstant(moment, HomeZone.ID));
    }

    /** Every unit there is or was, in the order officials list them. */
    List<Unit> all();

    /** Units that owe the annual report, valid on the day, in the order officials list them. */
    List<Unit> reportingOn(LocalDate day);

    /** Units that nominate, valid on the day, in the order officials list them. */
    List<Unit> nominatingOn(LocalDate day);

    /**
     * Units that existed and do not any more on the day, and that no unit of that day succeeds, directly or by others, in
     * the order officials list them.
     */
    List<Unit> endedWithoutSuccessor(LocalDate day);

    /**
     * Who does on the day what the unit did: the unit itself while it exists, afterwards the one that succeeds it, directly or by
     * others; the first in the order of officials where there are several, empty where nobody does.
     */
    Optional<Unit> carriesOn(String code, LocalDate day);

    /**
     * The unit that holds a function on the day.
     *
     * @throws IllegalStateException when the rows leave that day without a holder
     */
    Unit holder(Function function, LocalDate day);

    /** Codes of the units that hold, held or are going to hold any function. */
    Set<String> holders();

    /**
     * Codes of the units this official acts for in the role today, successors' rights over predecessors included.
     *
     * @param works who only represents the holder does so for one of these kinds of work; where none is named, for any
     */
    Set<String> unitsOf(Actor actor, Role role, Work... works);

    /**
     * Whether the actor is in the group, by his own right or by a substitution that is for one of these kinds of work; where none is
     * named, by one that is for everything.
     */
    boolean holds(Actor actor, String group, Work... works);

    /**
     * The group that works a task, e.g. {@code canbo.so-ldtbxh}; {@code unit} matters for unit performers only. A unit that no
     * longer exists keeps its groups: its successor's officials are in them.
     */
    String groupOf(Performer performer, String unit, LocalDate day);

    /**
     * Whether the actor is in the performer's group on the day.
     *
     * @param works who only represents the holder does so for one of these kinds of work; where none is named, for any
     */
    boolean performs(Actor actor, Performer performer, String unit, LocalDate day, Work... works);

    /** A substitution that was confirmed, also when it has ended. */
    Optional<Substitution> substitution(UUID id);

    /** Whether a substitution has effect today: it is in force, and seat, holder and substitute still are what they have to be. */
    boolean isStanding(UUID substitution);

    /**
     * Who acted, as it is written down: his name, before it the capacity in which he stood in for somebody, e.g. {@code KT. Giám đốc
     * – Nguyễn Văn An, theo văn bản số 12/QĐ-SNV ngày 1/5/2023}.
     *
     * @param substitution by which he acted, or null where the role was his own
     */
    default String actedAs(String userId, UUID substitution) {
        var name = nameOf(userId);
        return Optional.ofNullable(substitution)
                .flatMap(this::substitution)
                .map(known -> known.named(name))
                .orElse(name);
    }

    /** Full name of an official or of an administrator the operator names, or the user id where none is known. */
    String nameOf(String userId);

    /** The same where two have to be told apart: with the user id beside it where another account has the same name. */
    String distinctNameOf(String userId);

    /** Who has this account, also when he has left. */
    Optional<Official> official(String userId);

    /**
     * The officials, former ones included, whose full name a text contains ({@link vn.khenthuong.kernel.NameKey#isNamed}); by user id.
     */
    List<Official> officialsNamed(String text);

    /** The groups an official holds today in his own right, without those of predecessors of his unit. */
    List<String> rolesOf(String userId);

    /** The accounts of the person who has this one, itself included; mostly the only one. */
    Set<String> accountsOf(String userId);

    /** Whether two accounts are one person's. */
    default boolean isSamePerson(String userId, String other) {
        return userId.equals(other) || accountsOf(userId).contains(other);
    }

    /** Times for which other accounts were one person's with those of this person, and are no more. */
    List<PersonLink> formerlyOneWith(String userId);

    /**
     * Every account of whoever counts as having done something: of the person who has the account now, and of whoever was one person
     * with it when it was done. Parting two accounts takes nothing back (four eyes).
     */
    Set<String> accountsBehind(Deed deed);

    /** Whether what was done counts as done by this person, under whatever account. */
    default boolean isDeedOf(String userId, Deed deed) {
        return userId.equals(deed.by()) || accountsBehind(deed).contains(userId);
    }

    /**
     * The officials who are in a group today, successors' officials in the groups of the predecessors included; for
     * somebody to write to.
     *
     * @param group e.g. {@code canbo.dam-rong}
     * @param works who only represents the holder does so for one of these kinds of work; where none is named, for any
     */
    List<Official> membersOf(String group, Work... works);

    /** Communes of a locality, those of the localities it succeeded included. */
    List<Commune> communesOf(String unit);

    Optional<Commune> commune(String code);

    /** Empty for a commune outside ethnic-minority and mountain areas. */
    Optional<AreaClass> areaClass(String commune, LocalDate day);

    /** Sees a change of the organisation at once, on this node. */
    void refresh();
}
