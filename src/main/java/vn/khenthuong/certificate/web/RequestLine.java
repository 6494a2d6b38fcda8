package vn.khenthuong.certificate.web;

import vn.khenthuong.certificate.CertificateRequest;
import vn.khenthuong.certificate.CertificateRequest.Kind;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Formats;

/**
 * A proposal as a page shows it.
 *
 * @param waits whether the head has to decide it
 * @param answered whether the head’s letter is needed for it
 * @param decided who decided, how and by which letter; null while it waits
 */
record RequestLine(
        long id,
        String kind,
        String cause,
        String applicant,
        String recipient,
        String reason,
        String document,
        String proposed,
        boolean waits,
        boolean answered,
        String decided) {

    static RequestLine of(CertificateRequest request, Organization organization) {
        return new RequestLine(
                request.id(),
                request.act(),
                request.cause() == null ? null : request.cause().label(),
                request.applicant(),
                request.recipient(),
                request.reason(),
                request.document().cited(request.kind() == Kind.WITHDRAWAL ? "Quyết định" : "Văn bản"),
                "%s, %s".formatted(organization.nameOf(request.proposedBy()), Formats.moment(request.proposedAt())),
                request.outcome() == null,
                request.kind() != Kind.WITHDRAWAL,
                decided(request, organization));
    }

    private static String decided(CertificateRequest request, Organization organization) {
        if (request.outcome() == null) {
            return null;
        }
        var who = "%s, %s".formatted(organization.nameOf(request.decidedBy()), Formats.moment(request.decidedAt()));
        if (request.refusal() != null) {
            return "Không đồng ý: %s (%s)".formatted(request.refusal(), who);
        }
        return request.answer() == null
                ? "Đồng ý (%s)".formatted(who)
                : "Đồng ý, %s (%s)".formatted(request.answer().cited(), who);
    }
}
