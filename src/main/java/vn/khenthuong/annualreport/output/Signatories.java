package vn.khenthuong.annualreport.output;

import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.Consolidation;
import vn.khenthuong.annualreport.Consolidation.Signature;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Substitution;
import vn.khenthuong.paper.LetterheadSettings;
import vn.khenthuong.paper.SignatureBlock;

/** Who really signed a consolidated report, and as what; the journal remembers by which document somebody stood in. */
@Component
class Signatories {

    private static final String CHAIR = "Chủ tịch";

    /** Signature and line are written in one transaction. */
    private static final Duration ONE_STEP = Duration.ofSeconds(10);

    private final ReportYears years;
    private final Journal journal;
    private final Organization organization;
    private final LetterheadSettings letterhead;

    Signatories(ReportYears years, Journal journal, Organization organization, LetterheadSettings letterhead) {
        this.years = years;
        this.journal = journal;
        this.organization = organization;
        this.letterhead = letterhead;
    }

    /** @param sent empty for a draft, which nobody has signed */
    SignatureBlock of(int year, boolean ofProvince, Optional<Consolidation> sent) {
        var block = ofProvince ? SignatureBlock.ofPeoplesCommittee(CHAIR) : SignatureBlock.ofHead(letterhead.signer());
        return sent.map(consolidation -> ofProvince ? consolidation.approved() : consolidation.signed())
                .map(signature -> signed(block, year, signature))
                .orElse(block);
    }

    private SignatureBlock signed(SignatureBlock block, int year, Signature signature) {
        var name = organization.nameOf(signature.by());
        return substitution(year, signature)
                .map(by -> block.signedFor(by.capacity().mark(), by.position(), name))
                .orElseGet(() -> block.signedBy(name));
    }

    private Optional<Substitution> substitution(int year, Signature signature) {
        return journal.of(years.require(year).code()).stream()
                .filter(line -> line.actor().equals(signature.by()) && line.substitution() != null)
                .filter(line ->
                        Duration.between(line.at(), signature.at()).abs().compareTo(ONE_STEP) < 0)
                .map(JournalEntry::substitution)
                .flatMap(id -> organization.substitution(id).stream())
                .findFirst();
    }
}
