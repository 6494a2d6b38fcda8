package vn.khenthuong.decision.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;

/** What a step of a list did to each of its dossiers, for the journey of the dossier. */
@Component
class DossierJournal {

    private final Journal journal;
    private final CurrentActor actors;
    private final Organization organization;
    private final Clock clock;

    DossierJournal(Journal journal, CurrentActor actors, Organization organization, Clock clock) {
        this.journal = journal;
        this.actors = actors;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * Adds a line about each dossier.
     *
     * @param step the task of the list
     * @param performer in whose name the actor of the step acts
     */
    void note(UserTask<?> step, Performer performer, List<Note> notes) {
        var now = clock.instant();
        var actor = actors.find().map(Actor::userId);
        var role = actor.map(user -> organization.groupOf(performer, null, LocalDate.now(clock)));
        journal.recordAll(notes.stream()
                .map(note -> new JournalEntry(
                        note.dossier(),
                        step.id(),
                        actor.orElse(JournalEntry.SYSTEM),
                        role.orElse(null),
                        now,
                        now,
                        note.outcome(),
                        note.reason(),
                        null))
                .toList());
    }

    /** The same line about each of these dossiers. */
    void note(UserTask<?> step, Performer performer, List<String> dossiers, String outcome, String reason) {
        note(
                step,
                performer,
                dossiers.stream()
                        .map(dossier -> new Note(dossier, outcome, reason))
                        .toList());
    }

    /**
     * What became of a dossier.
     *
     * @param reason in words, or null
     */
    record Note(String dossier, String outcome, String reason) {}
}
