package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.audit.Occasions;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Reorganisation;
import vn.khenthuong.organization.Reorganisation.Kind;

/** Lines of the journal about units and functions: one for each, and one about the whole where there are several. */
@Component
class ReorganisationJournal {

    static final String PROPOSED = "UNIT_CHANGE_PROPOSED";
    static final String REFUSED = "UNIT_CHANGE_REFUSED";
    static final String IN_FORCE = "UNIT_CHANGE_IN_FORCE";
    private static final String TOGETHER = "UNITS_REORGANISED";

    private final Journal journal;
    private final Occasions occasions;
    private final Clock clock;

    ReorganisationJournal(Journal journal, Occasions occasions, Clock clock) {
        this.journal = journal;
        this.occasions = occasions;
        this.clock = clock;
    }

    static String stepOf(Kind kind) {
        return switch (kind) {
            case ADDED -> "UNIT_ADDED";
            case CHANGED -> "UNIT_CHANGED";
            case MERGED -> "UNITS_MERGED";
            case ENDED -> "UNIT_ENDED";
            case FUNCTION_GIVEN -> "FUNCTION_GIVEN";
            case WITHDRAWN -> "UNIT_CHANGE_WITHDRAWN";
        };
    }

    /** @param administrator null for the system */
    void record(Reorganisation about, String step, List<String> sentences, Actor administrator) {
        var reason = String.join(" ", sentences);
        var lines = subjects(about).stream()
                .map(subject -> entry(subject, step, about, reason, administrator))
                .toList();
        if (lines.size() == 1) {
            journal.recordAll(lines);
            return;
        }
        var occasion = occasions.next();
        journal.record(entry(occasion, TOGETHER, about, reason, administrator));
        occasions.during(occasion, () -> {
            journal.recordAll(lines);
            return null;
        });
    }

    void refused(ProposedReorganisation proposal, String reason, Actor administrator) {
        subjects(proposal.change())
                .forEach(subject -> journal.record(entry(subject, REFUSED, proposal.change(), reason, administrator)));
    }

    private JournalEntry entry(String subject, String step, Reorganisation about, String reason, Actor administrator) {
        var now = clock.instant();
        return administrator == null
                ? JournalEntry.bySystem(subject, step, now, null, reason, ruleOf(about.kind()))
                : new JournalEntry(
                        subject,
                        step,
                        administrator.userId(),
                        Bodies.ADMINISTRATORS,
                        now,
                        now,
                        null,
                        reason,
                        ruleOf(about.kind()));
    }

    private static String ruleOf(Kind kind) {
        return switch (kind) {
            case MERGED -> "A-19";
            case ENDED -> "A-37";
            case FUNCTION_GIVEN -> "A-20";
            case ADDED, CHANGED, WITHDRAWN -> null;
        };
    }

    private static List<String> subjects(Reorganisation about) {
        if (about.function() != null) {
            return List.of(about.function() == Function.FOCAL_AGENCY ? "CHUC-NANG-DAU-MOI" : "CHUC-NANG-THAM-DINH");
        }
        return about.concerned().isEmpty()
                ? List.of("DON-VI")
                : about.concerned().stream()
                        .map(unit -> "DON-VI-" + unit.toUpperCase(Locale.ROOT))
                        .toList();
    }
}
