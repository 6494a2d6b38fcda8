package vn.khenthuong.selection.internal;

import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.selection.Stance;
import vn.khenthuong.selection.WantedPosition;
import vn.khenthuong.selection.WantedRanking.Placing;

/**
 * The lines about the choice in a round. They have a subject of their own: units read the lines about their dossiers, and no unit
 * reads the ranking. The lines also tell who was on which side (four-eyes, A-20).
 */
@Component
class SelectionJournal {

    private static final String SUBJECT = "-CHON";
    private static final String RANKING = "POOL_RANKING";
    private static final String POSITION = "POOL_POSITION";
    private static final String RULE = "R-066";

    private final Journal journal;
    private final Organization organization;
    private final Clock clock;

    SelectionJournal(Journal journal, Organization organization, Clock clock) {
        this.journal = journal;
        this.organization = organization;
        this.clock = clock;
    }

    /** @param before may be null */
    void ranked(String round, Placing before, Placing after, Actor actor, String group) {
        record(
                round,
                RANKING,
                "PLACED",
                "%s: %s (trước đó: %s).".formatted(after.dossier(), words(after), words(before)),
                actor,
                group);
    }

    void stated(String round, WantedPosition position, Actor actor, String group) {
        var document = position.document() == null ? null : position.document().cited();
        record(
                round,
                POSITION,
                Stance.of(position.agrees()).name(),
                position.reason() == null
                        ? document
                        : document == null ? position.reason() : "%s; %s".formatted(position.reason(), document),
                actor,
                group);
    }

    /** @throws NotPermittedException for somebody who has spoken for Home Affairs in this round */
    void requireNotOfHomeAffairs(String round, Actor actor) {
        requireNone(round, POSITION, actor, "Người đã ghi ý kiến của Sở Nội vụ không được xếp hạng trong đợt ấy");
    }

    /** @throws NotPermittedException for somebody who has ranked in this round */
    void requireNotOfFocalAgency(String round, Actor actor) {
        requireNone(round, RANKING, actor, "Người đã xếp hạng không được ghi ý kiến của Sở Nội vụ trong đợt ấy");
    }

    private void requireNone(String round, String step, Actor actor, String refusal) {
        if (journal.of(round + SUBJECT).stream()
                .filter(line -> step.equals(line.step()) && line.outcome() != null && line.actor() != null)
                .anyMatch(line -> organization.isDeedOf(actor.userId(), new Deed(line.actor(), line.at())))) {
            throw new NotPermittedException(refusal + " (nguyên tắc bốn mắt).");
        }
    }

    private static String words(Placing placing) {
        var place = placing == null || placing.place() == null ? "chưa xếp hạng" : "hạng %d".formatted(placing.place());
        var note = placing == null ? null : placing.note();
        return Objects.isNull(note) ? place : "%s, ghi chú “%s”".formatted(place, note);
    }

    private void record(String round, String step, String outcome, String reason, Actor actor, String group) {
        var now = clock.instant();
        journal.record(new JournalEntry(round + SUBJECT, step, actor.userId(), group, now, now, outcome, reason, RULE));
    }
}
