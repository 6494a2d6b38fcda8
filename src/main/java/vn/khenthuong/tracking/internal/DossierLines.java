package vn.khenthuong.tracking.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.decision.AwardListProcess.Decide;
import vn.khenthuong.decision.AwardListProcess.SignAppraisalSubmission;
import vn.khenthuong.nomination.Refusal;

/**
 * The lines of a dossier and those of its lists as one story. Where a step of a list left a line about the dossier too, the two
 * become one: the list tells since when it waited, the dossier what became of it.
 */
final class DossierLines {

    /** Outcomes of a list whose reason is about the list, not about some of its dossiers. */
    private static final Set<String> ABOUT_THE_LIST =
            Set.of(Decide.RETURN.name(), SignAppraisalSubmission.REAPPRAISE.name());

    /** Both lines are written in one transaction. */
    private static final Duration ONE_STEP = Duration.ofSeconds(10);

    private DossierLines() {}

    /** @return oldest first */
    static List<JournalEntry> merge(List<JournalEntry> own, List<JournalEntry> ofLists, Refusal refusal) {
        List<JournalEntry> alone = new ArrayList<>(own);
        var together = ofLists.stream()
                .map(line -> alone.stream()
                        .filter(about -> isSameStep(about, line))
                        .findFirst()
                        .map(about -> {
                            alone.remove(about);
                            return about(line, about.outcome(), withoutCode(about.reason(), line), about.rule());
                        })
                        .orElseGet(() -> about(line, line.outcome(), readableReason(line, refusal), line.rule())))
                .toList();
        return Stream.concat(alone.stream(), together.stream())
                .sorted(Comparator.comparing(JournalEntry::at))
                .toList();
    }

    private static boolean isSameStep(JournalEntry about, JournalEntry line) {
        return about.step().equals(line.step())
                && about.actor().equals(line.actor())
                && Duration.between(about.at(), line.at()).abs().compareTo(ONE_STEP) < 0;
    }

    /** The refused cases of a list share a reason that the others on it are not to read. */
    private static String readableReason(JournalEntry line, Refusal refusal) {
        var own = refusal != null && Objects.equals(refusal.reason(), line.reason());
        return own || ABOUT_THE_LIST.contains(line.outcome()) ? line.reason() : null;
    }

    /** Which list it was is told by the line itself. */
    private static String withoutCode(String reason, JournalEntry line) {
        return line.subject().equals(reason) ? null : reason;
    }

    private static JournalEntry about(JournalEntry line, String outcome, String reason, String rule) {
        return new JournalEntry(
                line.subject(),
                line.step(),
                line.actor(),
                line.role(),
                line.startedAt(),
                line.at(),
                outcome,
                reason,
                rule,
                line.substitution());
    }
}
