package vn.khenthuong.certificate.output;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.certificate.AwardConfirmed;
import vn.khenthuong.certificate.CertificateNumber;
import vn.khenthuong.certificate.Confirmation;
import vn.khenthuong.certificate.Confirmations;
import vn.khenthuong.correspondence.Issuers;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.PaperSource;
import vn.khenthuong.correspondence.PapersDue;
import vn.khenthuong.correspondence.ScanDesk;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperBuilder;
import vn.khenthuong.paper.PaperWording;

/**
 * The letter that an award was given, to whoever asked for it: a công văn of whoever keeps the archive. A draft until the head has
 * granted it with number and date.
 */
@Component
class ConfirmationPaper implements PaperSource {

    private final Confirmations confirmations;
    private final PapersDue due;
    private final Issuers issuers;
    private final Organization organization;
    private final Clock clock;

    ConfirmationPaper(
            Confirmations confirmations, PapersDue due, Issuers issuers, Organization organization, Clock clock) {
        this.confirmations = confirmations;
        this.due = due;
        this.issuers = issuers;
        this.organization = organization;
        this.clock = clock;
    }

    @EventListener
    void granted(AwardConfirmed event) {
        due.make(ref(event.request()));
    }

    @Override
    public PaperKind kind() {
        return PaperKind.XAC_NHAN;
    }

    /** @param subject key of a certificate */
    @Override
    public List<PaperOffer> about(String subject, Actor reader) {
        return CertificateNumber.parse(subject).stream()
                .flatMap(number -> confirmations.of(number, reader).stream())
                .map(this::offer)
                .toList();
    }

    @Override
    public Optional<PaperOffer> find(String key, Actor reader) {
        return id(key).flatMap(request -> confirmations.find(request, reader)).map(this::offer);
    }

    /** The office whose head has granted it with number and date. */
    @Override
    public Optional<ScanDesk> scanDesk(String key, Actor actor) {
        return id(key).flatMap(request -> confirmations.find(request, actor))
                .filter(Confirmation::isGranted)
                .flatMap(confirmation -> confirmations
                        .officeOf(confirmation.certificate().number(), actor)
                        .map(group -> new ScanDesk(group, List.of(confirmation.journal()))));
    }

    private PaperOffer offer(Confirmation confirmation) {
        return new PaperOffer(
                ref(confirmation.request().id()),
                "%s, số sổ vàng %s"
                        .formatted(
                                confirmation.certificate().recipient(),
                                confirmation.certificate().number().label()),
                confirmation.request().answer(),
                !confirmation.isGranted(),
                List.of());
    }

    private PaperRef ref(long request) {
        return new PaperRef(kind(), String.valueOf(request));
    }

    private static Optional<Long> id(String key) {
        return key.matches("\\d{1,18}") ? Optional.of(Long.valueOf(key)) : Optional.empty();
    }

    @Override
    public Paper content(String key) {
        var confirmation = confirmations.require(id(key).orElse(0L));
        var certificate = confirmation.certificate();
        var answer = confirmation.request().answer();
        var day = answer == null ? LocalDate.ofInstant(clock.instant(), HomeZone.ID) : answer.date();
        var issuer = issuer(certificate.number(), day);
        var paper = Paper.named("Xác nhận khen thưởng", issuer.name(), clock.instant());
        var recipient = paper.field("tên người được khen thưởng", certificate.recipient());
        var applicant =
                paper.field("người đề nghị xác nhận", confirmation.request().applicant());
        return paper.head(issuers.headOfLetter(
                        issuer, "V/v xác nhận khen thưởng đối với %s".formatted(recipient), answer, day.getYear()))
                .addressees(List.of(applicant))
                .body("%s có %s đề nghị xác nhận khen thưởng; lý do: %s."
                        .formatted(
                                applicant,
                                PaperWording.cited(
                                        "văn bản", confirmation.request().document()),
                                confirmation.request().reason()))
                .body(
                        "Sau khi đối chiếu hồ sơ lưu trữ và sổ vàng, %s xác nhận: %s đã được tặng %s theo %s, số sổ vàng %s."
                                .formatted(
                                        issuer.name(),
                                        named(paper, recipient, confirmation.detail()),
                                        certificate.form().label(),
                                        PaperWording.cited("Quyết định", certificate.decision()),
                                        certificate.number().label()))
                .closing("%s thông báo để %s biết và thực hiện các thủ tục liên quan theo quy định./."
                        .formatted(issuer.name(), applicant))
                .foot(
                        List.of("Như trên;", "Lưu: VT, TĐKT."),
                        issuers.signed(
                                issuers.signature(issuer), confirmation.journal(), line -> isGrant(line, confirmation)))
                .build();
    }

    /** Home Affairs keeps the archive of the province; a unit its own. */
    private Unit issuer(CertificateNumber number, LocalDate day) {
        return number.isOfUnit()
                ? organization.require(number.issuer(), day)
                : organization.holder(Function.APPRAISER, day);
    }

    private static String named(PaperBuilder paper, String recipient, String detail) {
        return detail == null || detail.isBlank() || recipient.contains(detail)
                ? recipient
                : "%s (%s)".formatted(recipient, paper.field("chức vụ, đơn vị hoặc địa chỉ", detail));
    }

    private static boolean isGrant(JournalEntry line, Confirmation confirmation) {
        return confirmation.isGranted()
                && line.actor().equals(confirmation.request().decidedBy())
                && confirmation.request().decidedAt().equals(line.at());
    }
}
