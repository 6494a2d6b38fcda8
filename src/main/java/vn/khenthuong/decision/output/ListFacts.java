package vn.khenthuong.decision.output;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.ListEntry;
import vn.khenthuong.decision.ListPapers;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.LimitWording;
import vn.khenthuong.nomination.NomineeWording;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.paper.LegalBases;
import vn.khenthuong.paper.PaperBuilder;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaMessages;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.Guidance;
import vn.khenthuong.round.Rounds;

/** Where the papers of a list have their facts from. */
@Component
record ListFacts(
        ListPapers papers,
        AwardLists lists,
        Rounds rounds,
        Issuers issuers,
        LegalBases bases,
        Guidance guidance,
        Organization organization,
        QuotaLedger quota,
        QuotaMessages words,
        Clock clock) {

    AwardRound roundOf(AwardListSnapshot list) {
        return rounds.require(list.round());
    }

    /** The law, and the guidance of the round, in force on a day. */
    List<String> grounds(AwardListSnapshot list, LocalDate day) {
        return Stream.concat(bases.on(day).stream(), guidance.of(list.round()).map(ListFacts::ground).stream())
                .toList();
    }

    private static String ground(Guidance.Issued guidance) {
        return "Căn cứ %s của %s".formatted(PaperWording.cited("Hướng dẫn", guidance.document()), guidance.issuer());
    }

    /** The day of a paper: of its signature, today where it has none. */
    LocalDate day(DocumentReference signed) {
        return signed == null ? today() : signed.date();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }

    Unit focal(LocalDate day) {
        return organization.holder(Function.FOCAL_AGENCY, day);
    }

    Unit appraiser(LocalDate day) {
        return organization.holder(Function.APPRAISER, day);
    }

    /** Whose dossier it is, as the unit was on a day. */
    Unit unit(DossierReading dossier, LocalDate day) {
        var code = dossier.snapshot().worker();
        return organization.require(code, day);
    }

    /** Those that the composition put on the list, whatever became of them since. */
    List<DossierReading> composed(AwardListSnapshot list) {
        return papers.inOrder(list.entries().stream()
                .filter(ListEntry::listed)
                .map(ListEntry::dossier)
                .toList());
    }

    /** The cases on the list now. */
    List<DossierReading> live(AwardListSnapshot list) {
        return papers.inOrder(list.live());
    }

    /** The cases Home Affairs speaks about: those on the list, and those dropped from it because they failed. */
    List<DossierReading> appraised(AwardListSnapshot list) {
        return papers.inOrder(list.entries().stream()
                .filter(entry -> entry.isLive() || entry.leftAs() == DossierState.FAILED)
                .map(ListEntry::dossier)
                .toList());
    }

    /** Whether Home Affairs proposes it, or has not said anything; what the Chair decides later changes nothing here. */
    static boolean isProposed(DossierReading dossier) {
        var appraisal = dossier.snapshot().appraisal();
        return appraisal == null || appraisal.favourable();
    }

    /**
     * What a submission declares of those it proposes: within the number, none of them stands still; of who is proposed against a failed
     * criterion by which document.
     */
    void declare(PaperBuilder paper, AwardListSnapshot list, List<DossierReading> proposed) {
        if (proposed.isEmpty()) {
            return;
        }
        var limits = quota.limits(list.round()).stream()
                .filter(limit ->
                        proposed.stream().anyMatch(one -> one.snapshot().countsAgainst(limit)))
                .toList();
        paper.body("Các trường hợp đề nghị đã được đối chiếu với tiêu chí và nằm trong số lượng tối đa %s%s."
                .formatted(
                        LimitWording.source(limits),
                        proposed.stream().anyMatch(one -> one.snapshot().onHold())
                                ? ""
                                : "; không trường hợp nào đang tạm dừng xét do kỷ luật, thanh tra, khiếu nại, tố cáo"));
        otherThanPlanned(paper, limits);
        proposed.stream()
                .filter(one -> one.snapshot().review() != null
                        && one.snapshot().review().override() != null)
                .forEach(one -> paper.body("%s được đề nghị theo %s."
                        .formatted(
                                NomineeWording.name(one),
                                PaperWording.cited(
                                        "văn bản",
                                        one.snapshot().review().override().document()))));
    }

    /** Each of the numbers that is not the plan's own, and what made it another. */
    void otherThanPlanned(PaperBuilder paper, List<QuotaLimit> limits) {
        limits.stream()
                .filter(limit -> !LimitWording.beside(limit).isEmpty())
                .forEach(limit -> paper.body("%s: số lượng tối đa là %s %s%s."
                        .formatted(
                                words.owner(limit),
                                PaperWording.count(limit.max()),
                                words.counted(limit.nomineeTypes()),
                                LimitWording.beside(limit))));
    }
}
