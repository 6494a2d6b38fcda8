package vn.khenthuong.certificate.internal;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.certificate.CertificateNumber;
import vn.khenthuong.certificate.CertificateRequest;
import vn.khenthuong.certificate.CertificateRequest.Kind;
import vn.khenthuong.certificate.CertificateRequest.Outcome;
import vn.khenthuong.certificate.Confirmation;
import vn.khenthuong.certificate.Confirmations;
import vn.khenthuong.certificate.internal.CertificateRepository.Kept;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotFoundException;

/** Finds letters of confirmation among the proposals. */
@Component
@Transactional(readOnly = true)
class ConfirmationService implements Confirmations {

    private final CertificateRepository certificates;
    private final RequestRepository requests;
    private final CertificateAuthority authority;
    private final CertificateFaces faces;

    ConfirmationService(
            CertificateRepository certificates,
            RequestRepository requests,
            CertificateAuthority authority,
            CertificateFaces faces) {
        this.certificates = certificates;
        this.requests = requests;
        this.authority = authority;
        this.faces = faces;
    }

    @Override
    public List<Confirmation> of(CertificateNumber number, Actor reader) {
        return certificates
                .find(number)
                .filter(kept -> authority.mayHandle(reader, number.issuer()))
                .map(kept -> requests.of(kept.id()).stream()
                        .filter(ConfirmationService::isLetter)
                        .map(request -> confirmation(kept, request))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Optional<Confirmation> find(long request, Actor reader) {
        return find(request)
                .filter(found ->
                        authority.mayHandle(reader, found.certificate().number().issuer()));
    }

    @Override
    public Confirmation require(long request) {
        return find(request).orElseThrow(() -> new NotFoundException("Không có văn bản xác nhận này."));
    }

    @Override
    public Optional<String> officeOf(CertificateNumber number, Actor actor) {
        var issuer = number.issuer();
        if (authority.mayPropose(actor, issuer)) {
            return Optional.of(authority.proposers(issuer));
        }
        return authority.mayDecide(actor, issuer) ? Optional.of(authority.deciders(issuer)) : Optional.empty();
    }

    private Optional<Confirmation> find(long id) {
        return requests.find(id)
                .filter(found -> isLetter(found.request()))
                .flatMap(found ->
                        certificates.find(found.certificate()).map(kept -> confirmation(kept, found.request())));
    }

    private Confirmation confirmation(Kept kept, CertificateRequest request) {
        return new Confirmation(
                kept.certificate(),
                request,
                faces.detailOf(kept.certificate()),
                CertificateJournal.subject(kept.list()));
    }

    private static boolean isLetter(CertificateRequest request) {
        return request.kind() == Kind.CONFIRMATION && request.outcome() != Outcome.REFUSED;
    }
}
