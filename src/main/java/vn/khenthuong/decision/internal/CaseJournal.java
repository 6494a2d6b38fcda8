package vn.khenthuong.decision.internal;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.platform.Actor;
import vn.khenthuong.platform.CurrentActor;

/** What a step of a list did to each of its dossiers, for the journey of the dossier. */
@Component
class CaseJournal {

    private final Journal journal;
    private final CurrentActor actors;
    private final Organization organization;
    private final Clock clock;

    CaseJournal(Journal journal, CurrentActor actors, Organization organization, Clock clock) {
        this.journal = journal;
        this.actors = actors;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * Adds a line about a dossier.
     *
     * @param step id of the task of the list
     * @param performer in whose name the actor of the step acts
     * @param outcome what became of the dossier
     * @param reason in words, or null
     */
    void note(String dossier, String step, Performer performer, String outcome, String reason) {
        var now = clock.instant();
        var actor = actors.find().map(Actor::userId);
        var role = actor.map(user -> organization.groupOf(performer, null, LocalDate.now(clock)));
        journal.record(new JournalEntry(
                dossier, step, actor.orElse(JournalEntry.SYSTEM), role.orElse(null), now, now, outcome, reason, null));
    }
}
