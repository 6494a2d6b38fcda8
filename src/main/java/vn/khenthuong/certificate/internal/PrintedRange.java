package vn.khenthuong.certificate.internal;

import java.util.Comparator;
import java.util.function.Predicate;
import vn.khenthuong.certificate.CertificateNumber;
import vn.khenthuong.certificate.internal.CertificateRepository.Kept;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputErrors;

/** A range of numbers of the register, for who prints some of many certificates again. */
final class PrintedRange {

    private static final Comparator<CertificateNumber> ORDER =
            Comparator.comparing(CertificateNumber::year).thenComparing(CertificateNumber::number);

    private PrintedRange() {}

    /** @throws BadInputException when an end is no number with its year */
    static Predicate<Kept> of(String from, String to) {
        var errors = new InputErrors();
        var first = errors.gather(() -> end(from, "Từ số"));
        var last = errors.gather(() -> end(to, "Đến số"));
        errors.refuse();
        return kept -> first.filter(end -> ORDER.compare(kept.certificate().number(), end) < 0)
                        .isEmpty()
                && last.filter(end -> ORDER.compare(kept.certificate().number(), end) > 0)
                        .isEmpty();
    }

    private static CertificateNumber end(String typed, String label) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        var sought = SoughtNumber.of(typed);
        if (!sought.isNumber() || sought.year() == 0) {
            throw new BadInputException("“%s” phải là một số sổ vàng, ví dụ 05/2023.".formatted(label));
        }
        return new CertificateNumber(CertificateNumber.PROVINCE, sought.year(), sought.number());
    }
}
