package vn.khenthuong.certificate.internal;

import java.text.Normalizer;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.khenthuong.certificate.CertificateRequest;
import vn.khenthuong.certificate.CertificateRequest.Cause;
import vn.khenthuong.certificate.CertificateRequest.Kind;
import vn.khenthuong.certificate.WantedAnswer;
import vn.khenthuong.certificate.WantedHandOver;
import vn.khenthuong.certificate.WantedRequest;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DateOrder;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.InputErrors;

/** Checks what is entered about certificates; everything that is wrong is told at once. */
@Component
class CertificateInput {

    private static final int REASON = 500;
    private static final int RECEIVER = 200;
    private static final int NAME = 300;

    private final EnteredDocuments documents;
    private final CertificateAuthority authority;

    CertificateInput(EnteredDocuments documents, CertificateAuthority authority) {
        this.documents = documents;
        this.authority = authority;
    }

    /** @param decided day of the decision */
    WantedHandOver check(WantedHandOver wanted, LocalDate decided) {
        var errors = new InputErrors();
        if (wanted.numbers().isEmpty()) {
            errors.add("Cần đánh dấu ít nhất một bằng ở cột “Trao”.");
        }
        var to = errors.gather(() -> text(wanted.to(), "Người nhận", RECEIVER));
        errors.gather(() -> {
            if (wanted.on() == null) {
                throw new BadInputException("Cần nhập “Ngày trao”.");
            }
            DateOrder.requireNotFuture(wanted.on(), "Ngày trao", authority.today());
            DateOrder.require(decided, "Ngày quyết định", wanted.on(), "Ngày trao");
        });
        errors.refuse();
        return new WantedHandOver(wanted.numbers(), to.orElseThrow(), wanted.on());
    }

    /**
     * A proposal.
     *
     * @param recipient the name the certificate bears now
     * @param decided day of the decision
     */
    WantedRequest check(WantedRequest wanted, String recipient, LocalDate decided) {
        var errors = new InputErrors();
        if (wanted.kind() == null) {
            errors.add("Cần chọn “Đề nghị”.");
        }
        var replaced = wanted.kind() == Kind.REPLACEMENT;
        if (replaced && wanted.cause() == null) {
            errors.add("Cần chọn “Vì sao cấp lại, cấp đổi”.");
        }
        var corrected = replaced && wanted.cause() == Cause.CORRECTED;
        var name = corrected
                ? errors.gather(() -> name(wanted.recipient(), recipient)).orElse(null)
                : null;
        var applicant = wanted.kind() == Kind.CONFIRMATION
                ? errors.gather(() -> text(wanted.applicant(), "Người đề nghị xác nhận", RECEIVER))
                        .orElse(null)
                : null;
        var reason = errors.gather(() -> reason(wanted.reason()));
        var document = errors.gather(
                () -> documents.check(wanted.document(), "văn bản", decided, "Ngày quyết định khen thưởng"));
        errors.refuse();
        return new WantedRequest(
                wanted.kind(),
                replaced ? wanted.cause() : null,
                applicant,
                name,
                reason.orElseThrow(),
                document.orElseThrow());
    }

    /** A decision about a proposal; what is not needed is left out. */
    WantedAnswer check(WantedAnswer wanted, CertificateRequest request) {
        if (!wanted.approved()) {
            return new WantedAnswer(request.id(), false, null, reason(wanted.refusal()));
        }
        var answer = request.kind() == Kind.WITHDRAWAL
                ? null
                : documents.check(wanted.answer(), "văn bản", request.document().date(), "Ngày văn bản đề nghị");
        return new WantedAnswer(request.id(), true, answer, null);
    }

    /** The reason of a change, without blanks around it. */
    String reason(String text) {
        return text(text, "Lý do", REASON);
    }

    private static String name(String wanted, String present) {
        var name = Normalizer.normalize(text(wanted, "Tên đúng", NAME), Normalizer.Form.NFC);
        if (name.equals(present)) {
            throw new BadInputException("“Tên đúng” giống tên trên bằng đang có.");
        }
        return name;
    }

    private static String text(String entered, String label, int longest) {
        if (entered == null || entered.isBlank()) {
            throw new BadInputException("Cần nhập “%s”.".formatted(label));
        }
        var text = entered.strip();
        if (text.length() > longest) {
            throw new BadInputException("“%s” không được dài quá %d ký tự.".formatted(label, longest));
        }
        return text;
    }
}
