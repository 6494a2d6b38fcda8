package vn.khenthuong.certificate.internal;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.khenthuong.certificate.AwardConfirmed;
import vn.khenthuong.certificate.Certificate;
import vn.khenthuong.certificate.CertificateNumber;
import vn.khenthuong.certificate.CertificateRequest;
import vn.khenthuong.certificate.CertificateState;
import vn.khenthuong.certificate.WantedAnswer;
import vn.khenthuong.certificate.WantedRequest;
import vn.khenthuong.certificate.internal.CertificateRepository.Kept;
import vn.khenthuong.correspondence.NumberRegister;
import vn.khenthuong.correspondence.NumberSeries;
import vn.khenthuong.correspondence.NumberedPaper;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NameKey;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;

/** Replacement, confirmation and withdrawal of certificates: one proposes, the head decides; never the same person. */
@Component
class CertificateRequests {

    private final CertificateRepository certificates;
    private final CertificateEntries entries;
    private final RequestRepository requests;
    private final CertificateAuthority authority;
    private final CertificateInput input;
    private final NumberRegister register;
    private final CertificateJournal journal;
    private final OwnCertificates ownCertificates;
    private final Organization organization;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CertificateRequests(
            CertificateRepository certificates,
            CertificateEntries entries,
            RequestRepository requests,
            CertificateAuthority authority,
            CertificateInput input,
            NumberRegister register,
            CertificateJournal journal,
            OwnCertificates ownCertificates,
            Organization organization,
            ApplicationEventPublisher events,
            Clock clock) {
        this.certificates = certificates;
        this.entries = entries;
        this.requests = requests;
        this.authority = authority;
        this.input = input;
        this.register = register;
        this.journal = journal;
        this.ownCertificates = ownCertificates;
        this.organization = organization;
        this.events = events;
        this.clock = clock;
    }

    void propose(Kept kept, WantedRequest wanted, Actor actor) {
        var certificate = kept.certificate();
        authority.requireProposing(actor, certificate.number().issuer());
        ownCertificates.requireAnother(certificate, actor);
        var checked = input.check(
                wanted, certificate.recipient(), certificate.decision().date());
        if (!certificate.isValid()) {
            throw new ConflictException("Bằng số %s không còn giá trị."
                    .formatted(certificate.number().label()));
        }
        if (certificate.requested()) {
            throw new ConflictException("Bằng này đã có đề nghị chờ lãnh đạo quyết định.");
        }
        requests.add(kept.id(), checked, actor.userId(), clock.instant());
        journal.note(
                kept.list(),
                CertificateJournal.PROPOSED,
                actor,
                authority.proposers(certificate.number().issuer()),
                checked.kind().name(),
                "Bằng số %s, %s: %s; %s."
                        .formatted(
                                certificate.number().label(),
                                checked.act(),
                                checked.reason(),
                                checked.document().cited()));
    }

    CertificateNumber decide(Kept kept, WantedAnswer wanted, Actor actor) {
        authority.requireDeciding(actor, kept.certificate().number().issuer());
        var request = waiting(requests.of(kept.id()), wanted.request());
        if (organization.isDeedOf(actor.userId(), new Deed(request.proposedBy(), request.proposedAt()))) {
            throw new NotPermittedException("Người đề nghị không tự quyết định đề nghị của mình (nguyên tắc bốn mắt).");
        }
        ownCertificates.requireAnother(kept.certificate(), actor);
        var answer = input.check(wanted, request);
        // As the database keeps it: the letter finds the line of its signature by it.
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        requests.decide(request.id(), answer.answer(), answer.refusal(), actor.userId(), now);
        var standing = answer.approved()
                ? carriedOut(kept, request, answer.answer())
                : kept.certificate().number();
        journal.note(
                kept.list(),
                CertificateJournal.DECIDED,
                actor,
                authority.deciders(kept.certificate().number().issuer()),
                answer.approved() ? "APPROVED" : "REFUSED",
                words(kept.certificate(), request, answer, standing),
                now);
        return standing;
    }

    /** The number of the certificate that counts then. */
    private CertificateNumber carriedOut(Kept kept, CertificateRequest request, DocumentReference answer) {
        return switch (request.kind()) {
            case REPLACEMENT -> replaced(kept, request);
            case WITHDRAWAL -> {
                certificates.state(kept.id(), CertificateState.WITHDRAWN);
                yield kept.certificate().number();
            }
            case CONFIRMATION -> {
                register.enter(letter(kept, answer));
                events.publishEvent(new AwardConfirmed(request.id()));
                yield kept.certificate().number();
            }
        };
    }

    /** Letters of confirmation are Home Affairs' own, and a unit's where the unit commended. */
    private NumberedPaper letter(Kept kept, DocumentReference answer) {
        var number = kept.certificate().number();
        var issuer = CertificateNumber.PROVINCE.equals(number.issuer())
                ? organization.holder(Function.APPRAISER, answer.date()).code()
                : number.issuer();
        return new NumberedPaper(issuer, NumberSeries.LETTER, answer, "bằng số " + number.label());
    }

    /** The register is taken last, as it is when decisions are issued. */
    private CertificateNumber replaced(Kept kept, CertificateRequest request) {
        var issuer = kept.certificate().number().issuer();
        var year = authority.today().getYear();
        var number = new CertificateNumber(issuer, year, entries.lock(issuer, year) + 1);
        var recipient = request.recipient() == null ? kept.certificate().recipient() : request.recipient();
        certificates.state(kept.id(), CertificateState.REPLACED);
        entries.replace(kept.id(), number, recipient, NameKey.of(recipient), clock.instant());
        entries.given(issuer, year, number.number());
        return number;
    }

    private static CertificateRequest waiting(List<CertificateRequest> requests, long id) {
        return requests.stream()
                .filter(request -> request.id() == id && request.outcome() == null)
                .findFirst()
                .orElseThrow(() ->
                        new ConflictException("Đề nghị này đã được quyết định. Chưa có gì được ghi; hãy xem lại."));
    }

    private static String words(
            Certificate certificate, CertificateRequest request, WantedAnswer answer, CertificateNumber standing) {
        var about = "Bằng số %s, %s".formatted(certificate.number().label(), request.act());
        if (!answer.approved()) {
            return "%s: không đồng ý, %s.".formatted(about, answer.refusal());
        }
        var by = answer.answer() == null
                ? request.document().cited("quyết định")
                : answer.answer().cited();
        return standing.equals(certificate.number())
                ? "%s: đồng ý, %s.".formatted(about, by)
                : "%s: đồng ý, cấp số %s, %s.".formatted(about, standing.label(), by);
    }
}
