package vn.khenthuong.consultation.output;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.consultation.Consultation;
import vn.khenthuong.consultation.ConsultationAccess;
import vn.khenthuong.consultation.Consultations;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.NumberDesk;
import vn.khenthuong.correspondence.NumberSeries;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.NomineeWording;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.Work;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperBlock.Align;
import vn.khenthuong.paper.PaperBlock.Column;
import vn.khenthuong.paper.PaperWording;

/**
 * The letter that asks an agency for its opinion about a dossier (công văn hiệp y). One for each agency that was asked: it reads its
 * own, whoever reads the papers of the dossier reads all of them. Until somebody is asked the focal agency has a draft to whomever it
 * would ask. It is a draft until that agency has signed and numbered it.
 */
@Component
class ConsultationLetterPaper implements PaperSource {

    private static final List<Column> COLUMNS = List.of(
            new Column("STT", 8, Align.CENTER),
            new Column("Tên", 60, Align.LEFT),
            new Column("Địa chỉ", 52, Align.LEFT),
            new Column("Hình thức đề nghị", 30, Align.LEFT));

    private final Consultations consultations;
    private final ConsultationAccess questions;
    private final Nominations nominations;
    private final DossierAccess access;
    private final DossierView view;
    private final Organization organization;
    private final Issuers issuers;
    private final Clock clock;

    ConsultationLetterPaper(
            Consultations consultations,
            ConsultationAccess questions,
            Nominations nominations,
            DossierAccess access,
            DossierView view,
            Organization organization,
            Issuers issuers,
            Clock clock) {
        this.consultations = consultations;
        this.questions = questions;
        this.nominations = nominations;
        this.access = access;
        this.view = view;
        this.organization = organization;
        this.issuers = issuers;
        this.clock = clock;
    }

    @Override
    public PaperKind kind() {
        return PaperKind.CONG_VAN_HIEP_Y;
    }

    /** About a dossier, or about one question. */
    @Override
    public List<PaperOffer> about(String subject, Actor reader) {
        return Stream.concat(
                        Stream.of(subject), consultations.of(subject).stream().map(Consultation::key))
                .filter(key -> !isUnderReview(key))
                .flatMap(key -> find(key, reader).stream())
                .toList();
    }

    /** One more agency may be asked then; who that is stands on the form alone. */
    private boolean isUnderReview(String number) {
        return nominations
                .find(number)
                .filter(dossier -> dossier.state() == DossierState.RECEIVED)
                .isPresent();
    }

    @Override
    public Optional<PaperOffer> find(String key, Actor reader) {
        return consultations
                .find(key)
                .map(asked -> sent(asked, reader))
                .orElseGet(() -> access.findPapers(reader, key)
                        .filter(dossier -> isOfFocalAgency(reader) && mayAsk(dossier))
                        .map(dossier -> offer(key, dossier.nomineeName(), true)));
    }

    private Optional<PaperOffer> sent(Consultation asked, Actor reader) {
        return access.findPapers(reader, asked.dossier()).isPresent() || questions.isAsked(asked.key(), reader)
                ? Optional.of(offer(
                        asked.key(),
                        "%s, hồ sơ %s".formatted(organization.nameAt(asked.agency(), asked.askedAt()), asked.dossier()),
                        false))
                : Optional.empty();
    }

    private PaperOffer offer(String key, String title, boolean draft) {
        return new PaperOffer(new PaperRef(kind(), key), title, null, draft, List.of());
    }

    private boolean mayAsk(DossierSnapshot dossier) {
        return switch (dossier.state()) {
            case SUBMITTED -> !consultations.agenciesFor(dossier, false).isEmpty();
            case RECEIVED ->
                !consultations
                        .mayBeAdded(dossier, consultations.of(dossier.number()))
                        .isEmpty();
            default -> false;
        };
    }

    private boolean isOfFocalAgency(Actor reader) {
        return Stream.of(Performer.FOCAL_OFFICER, Performer.FOCAL_HEAD)
                .anyMatch(performer -> organization.performs(reader, performer, null, today(), Work.DOSSIERS));
    }

    /** A letter that was sent; what the focal agency would ask is a draft. */
    @Override
    public Optional<NumberDesk> numberDesk(String key) {
        return consultations
                .find(key)
                .map(asked -> new NumberDesk(
                        focal(LocalDate.ofInstant(asked.askedAt(), HomeZone.ID)).code(),
                        NumberSeries.LETTER,
                        List.of(Performer.FOCAL_OFFICER, Performer.FOCAL_HEAD),
                        Work.DOSSIERS,
                        asked.dossier(),
                        List.of(asked.dossier())));
    }

    private Unit focal(LocalDate day) {
        return organization.holder(Function.FOCAL_AGENCY, day);
    }

    /** Its day of answer moves with the clock of the dossier. */
    @Override
    public boolean mayRenew(String key, Actor actor) {
        return isOfFocalAgency(actor);
    }

    @Override
    public Paper content(String key) {
        return consultations
                .find(key)
                .map(asked -> letter(
                        asked.dossier(),
                        List.of(organization.nameAt(asked.agency(), asked.askedAt())),
                        asked.askedAt(),
                        asked.due()))
                .orElseGet(() -> draft(nominations.require(key)));
    }

    private Paper draft(DossierSnapshot dossier) {
        var asked = dossier.state() == DossierState.SUBMITTED
                ? consultations.agenciesFor(dossier, false).stream()
                        .map(one -> issuers.name(one.agency()))
                        .toList()
                : List.<String>of();
        return letter(
                dossier.number(),
                asked.isEmpty() ? List.of(PaperWording.LINE) : asked,
                clock.instant(),
                consultations.answerDue(dossier));
    }

    private Paper letter(String number, List<String> agencies, Instant at, Instant due) {
        var day = LocalDate.ofInstant(at, HomeZone.ID);
        var focal = focal(day);
        var dossier = view.show(number);
        var round = PaperWording.quoted(dossier.round().title());
        var paper = Paper.named(kind().label(), issuers.name(focal), clock.instant());
        paper.head(issuers.headOfLetter(focal, "V/v hiệp y khen thưởng đợt %s".formatted(round), null, day.getYear()))
                .addressees(agencies)
                .body("%s nhận hồ sơ của %s đề nghị khen thưởng đợt %s đối với trường hợp sau:"
                        .formatted(issuers.name(focal), issuers.name(unit(dossier, day)), round))
                .table(COLUMNS, List.of(row(dossier)))
                .body(
                        "%s đề nghị %s cho ý kiến về việc chấp hành pháp luật của trường hợp nêu trên trong lĩnh vực quản lý của cơ quan: thống nhất, hoặc không thống nhất và lý do."
                                .formatted(
                                        issuers.name(focal),
                                        agencies.size() == 1 && !agencies.get(0).equals(PaperWording.LINE)
                                                ? agencies.get(0)
                                                : "cơ quan"))
                .closing(
                        "Văn bản trả lời gửi về %s đến hết %s. Quá thời hạn trên mà không có văn bản trả lời thì thủ tục khen thưởng được tiếp tục./."
                                .formatted(issuers.name(focal), PaperWording.date(new Deadline(due).lastDay())))
                .foot(List.of("Như trên;", issuers.kept(focal, day)), issuers.signature(focal));
        return paper.build();
    }

    private List<String> row(DossierReading dossier) {
        var address = questions.address(dossier);
        return List.of(
                "1",
                NomineeWording.name(dossier),
                address.isEmpty() ? PaperWording.ROOM : address,
                dossier.snapshot().awardForm().label());
    }

    private Unit unit(DossierReading dossier, LocalDate day) {
        var unit = dossier.snapshot().worker();
        return organization.require(unit, day);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }
}
