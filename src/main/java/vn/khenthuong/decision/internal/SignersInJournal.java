package vn.khenthuong.decision.internal;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.decision.AwardListProcess.Decide;
import vn.khenthuong.decision.AwardListProcess.Tasks;
import vn.khenthuong.decision.DecisionSigner;
import vn.khenthuong.decision.DecisionSigners;
import vn.khenthuong.organization.Capacity;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Substitution;

/** Finds who signed in the line of the decision: it keeps by which document the Chair was represented. */
@Component
class SignersInJournal implements DecisionSigners {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");
    private static final String CHAIR = "CHỦ TỊCH";

    private final Journal journal;
    private final Organization organization;

    SignersInJournal(Journal journal, Organization organization) {
        this.journal = journal;
        this.organization = organization;
    }

    @Override
    public Optional<String> of(String list) {
        return line(list).map(this::words);
    }

    @Override
    public Optional<DecisionSigner> signerOf(String list) {
        return line(list).map(this::signer);
    }

    private Optional<JournalEntry> line(String list) {
        return journal.of(list).stream()
                .filter(line ->
                        Tasks.DECIDE.is(line.step()) && Decide.DECIDE.name().equals(line.outcome()))
                .reduce((first, second) -> second);
    }

    private DecisionSigner signer(JournalEntry line) {
        var name = organization.nameOf(line.actor());
        return Optional.ofNullable(line.substitution())
                .flatMap(organization::substitution)
                .map(by -> new DecisionSigner(by.capacity().mark(), by.position(), name))
                .orElseGet(() -> new DecisionSigner(null, null, name));
    }

    private String words(JournalEntry line) {
        var name = organization.nameOf(line.actor());
        return Optional.ofNullable(line.substitution())
                .flatMap(organization::substitution)
                .map(by -> represented(by, name))
                .orElse("%s %s".formatted(CHAIR, name));
    }

    /** An acting head has no title of his own below (NĐ 30/2020/NĐ-CP). */
    private static String represented(Substitution by, String name) {
        var title = by.capacity() == Capacity.Q ? "" : " – " + by.position().toUpperCase(VIETNAMESE);
        return "%s %s%s %s, theo %s"
                .formatted(
                        by.capacity().mark(), CHAIR, title, name, by.document().cited());
    }
}
