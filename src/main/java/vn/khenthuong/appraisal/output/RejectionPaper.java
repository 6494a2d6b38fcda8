package vn.khenthuong.appraisal.output;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperForms;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.ScanDesk;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NominationProcess.ReceiveDossier;
import vn.khenthuong.nomination.NominationProcess.SignRejection;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.nomination.RejectionProposal;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.paper.Paper;

/**
 * Why the focal agency does not take a dossier, signed by its head. While the head has not signed, the focal agency alone
 * reads the draft: the unit is told of nothing that is not final.
 */
@Component
class RejectionPaper extends ReceptionPaper {

    private final Nominations nominations;
    private final PaperForms forms;
    private final Issuers issuers;
    private final Organization organization;
    private final Clock clock;

    RejectionPaper(
            ReceptionDesk desk,
            Nominations nominations,
            PaperForms forms,
            Issuers issuers,
            Organization organization,
            Clock clock) {
        super(PaperKind.TU_CHOI, desk);
        this.nominations = nominations;
        this.forms = forms;
        this.issuers = issuers;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    Optional<PaperOffer> offered(DossierSnapshot dossier, Actor reader) {
        var proposed = nominations.rejection(dossier.number()).map(RejectionProposal::refusal);
        return switch (dossier.state()) {
            case REJECTED -> Optional.of(offer(dossier, signed(dossier), false));
            case SUBMITTED ->
                proposed.filter(refusal -> isOfFocalAgency(reader)).map(refusal -> offer(dossier, null, true));
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<PaperRef> preview(String task, String subject) {
        return Tasks.SIGN_REJECTION.is(task) ? Optional.of(new PaperRef(kind(), subject)) : Optional.empty();
    }

    @Override
    public Optional<ScanDesk> scanDesk(String key, Actor actor) {
        return desk().scanDesk(key, actor, today());
    }

    private DocumentReference signed(DossierSnapshot dossier) {
        return nominations
                .rejection(dossier.number())
                .map(RejectionProposal::document)
                .orElse(null);
    }

    private boolean isOfFocalAgency(Actor reader) {
        return desk().focal(reader, today()).isPresent();
    }

    @Override
    public Paper content(String key) {
        var dossier = nominations.require(key);
        var signed = signed(dossier);
        var day = signed == null ? today() : signed.date();
        var focal = organization.holder(Function.FOCAL_AGENCY, day);
        var slip = desk().slip(key, day, focal);
        var paper = Paper.named(kind().label(), issuers.name(focal), clock.instant());
        var refusal = refusal(dossier);
        var code = paper.field(
                "lý do từ chối", refusal.map(one -> one.code().label()).orElse(null));
        var words = paper.field(
                "diễn giải lý do từ chối", refusal.map(Refusal::reason).orElse(null));
        paper.head(issuers.headOfLetter(focal, null, signed, day.getYear()))
                .kind(forms.of(kind(), day).title());
        desk().identity(paper, slip, "Hồ sơ của");
        return paper.body("Mã hồ sơ: %s.".formatted(key))
                .body("Qua xem xét, %s từ chối tiếp nhận, giải quyết hồ sơ nêu trên.".formatted(issuers.name(focal)))
                .body("Lý do: %s. %s".formatted(code, ReceptionDesk.sentence(words)))
                .closing("Mọi vướng mắc đề nghị liên hệ: %s./."
                        .formatted(desk().contact(slip, paper.field("người đề nghị từ chối", proposer(key)))))
                .foot(
                        List.of("%s;".formatted(issuers.name(slip.unit())), "Lưu: VT."),
                        issuers.signed(
                                issuers.signature(focal),
                                key,
                                line -> signed != null
                                        && Tasks.SIGN_REJECTION.is(line.step())
                                        && SignRejection.APPROVE.name().equals(line.outcome())))
                .build();
    }

    private Optional<Refusal> refusal(DossierSnapshot dossier) {
        return dossier.state() == DossierState.REJECTED
                ? Optional.ofNullable(dossier.refusal())
                : nominations.rejection(dossier.number()).map(RejectionProposal::refusal);
    }

    private String proposer(String number) {
        return desk()
                .steps(
                        number,
                        line -> Tasks.RECEIVE_DOSSIER.is(line.step())
                                && ReceiveDossier.REJECT.name().equals(line.outcome()))
                .stream()
                .reduce((first, last) -> last)
                .map(JournalEntry::actor)
                .orElse(null);
    }

    private LocalDate today() {
        return ReceptionDesk.day(clock.instant());
    }
}
