package vn.khenthuong.organization;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;

/**
 * Units and functions in the hands of administrators. Everything has a day, which may be still to come, and a document. Where rights
 * to decide move to other people – a merger, an end, a function – or a unit gets or loses the right to nominate, the duty to report
 * or its kind, it waits for a second administrator; while the {@linkplain Installation installation} is under way one is enough. Limits that were given stay, dossiers go on with the successor.
 */
public interface UnitAdministration {

    /** Units whose name or kind contains what was typed, as they stand on the day; without a day, all there is, was or will be. */
    List<Unit> find(String typed, LocalDate day);

    /** How a unit stood and stands, oldest first; empty where there never was one. */
    List<UnitState> history(String code);

    /** Who held, holds and will hold a function, oldest first. */
    List<FunctionPeriod> holders(Function function);

    /** What was entered, or brought by a data set, and has not come yet, the next first. */
    List<Planned> planned();

    /** What was entered about a unit, or brought by a data set, and holds already, newest first. */
    List<Planned> past(String unit);

    /**
     * What a change would do; nothing is changed.
     *
     * @throws vn.khenthuong.kernel.BadInputException with everything that is wrong or contradicts what is there
     */
    Foresight foresee(Reorganisation wanted, Actor administrator);

    /**
     * Does a change: at once where its day has come, else when it comes.
     *
     * @param seenVersion of the foresight the administrator saw; null where he saw none
     * @return the proposal that now waits for confirmation; empty when it is entered
     * @throws vn.khenthuong.kernel.BadInputException with everything that is wrong or contradicts what is there
     * @throws vn.khenthuong.kernel.ConflictException when the units or the function have changed since they were seen
     */
    Optional<UUID> perform(Reorganisation wanted, String seenVersion, Actor administrator);

    /** What waits for confirmation, oldest first. */
    List<Proposal> pending();

    /** Whether something proposed is about units or functions. */
    boolean isProposal(UUID id);

    /**
     * Confirms and does what another administrator has proposed.
     *
     * @throws vn.khenthuong.kernel.NotFoundException when there is no such proposal
     * @throws vn.khenthuong.kernel.NotPermittedException when it is his own
     * @throws vn.khenthuong.kernel.ConflictException when it is decided already, or the units have changed meanwhile
     */
    void confirm(UUID proposal, Actor administrator);

    /**
     * Refuses a proposal, or takes back one's own.
     *
     * @throws vn.khenthuong.kernel.ConflictException when it is decided already
     */
    void refuse(UUID proposal, String reason, Actor administrator);

    /**
     * A unit from a day on.
     *
     * @param to last day it stood so, or null
     */
    record UnitState(Unit unit, LocalDate from, LocalDate to) {}

    /** A holder of a function; {@code to} is the last day, or null. */
    record FunctionPeriod(Unit holder, LocalDate from, LocalDate to) {}

    /**
     * A change that was entered, or that a data set brings which an operator put into the database.
     *
     * @param id null where a data set brings it: that is not withdrawn here
     * @param sentences in Vietnamese
     * @param enteredBy null where a data set brings it; nobody knows by whom and when
     */
    record Planned(UUID id, Reorganisation change, List<String> sentences, String enteredBy, Instant enteredAt) {

        public Planned {
            sentences = List.copyOf(sentences);
        }

        /** A change that a data set brings. */
        public static Planned byDataSet(Reorganisation change, List<String> sentences) {
            return new Planned(null, change, sentences, null, null);
        }

        /** Whether an administrator entered it. */
        @JsonIgnore
        public boolean isEntered() {
            return id != null;
        }

        public DocumentReference document() {
            return change.document();
        }
    }

    /**
     * A change that waits for a second administrator.
     *
     * @param sentences what it does, in Vietnamese
     * @param foresight what it would do now; null when it cannot be done any more
     * @param obstacle why it cannot be done any more; null when it can
     */
    record Proposal(
            UUID id,
            Reorganisation change,
            List<String> sentences,
            Foresight foresight,
            String obstacle,
            String proposedBy,
            Instant proposedAt) {

        public Proposal {
            sentences = List.copyOf(sentences);
        }
    }

    /**
     * What a change would do, in sentences.
     *
     * @param differences what is other than before
     * @param touched tasks, dossiers, lists, limits, deadlines and reports it touches, counted today
     * @param people who loses and who gains which role
     * @param warnings what should be known before it is done
     * @param needsSecond whether a second administrator has to confirm
     * @param version of the units and the function concerned
     */
    record Foresight(
            List<String> differences,
            List<String> touched,
            List<String> people,
            List<String> warnings,
            boolean needsSecond,
            String version) {

        public Foresight {
            differences = List.copyOf(differences);
            touched = List.copyOf(touched);
            people = List.copyOf(people);
            warnings = List.copyOf(warnings);
        }
    }
}
