package vn.khenthuong.round.internal;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundKind;
import vn.khenthuong.round.RoundMandate;

/** Whether a proposed round has the documents it needs. */
final class MandateCheck {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final LocalDate planFrom;

    MandateCheck(LocalDate planFrom) {
        this.planFrom = planFrom;
    }

    /**
     * @param earlier rounds of the same kind that were not cancelled
     * @throws BadInputException with every document that is missing or cannot be
     */
    void check(RoundKind kind, RoundMandate mandate, List<AwardRound> earlier) {
        var errors = new InputErrors();
        errors.gather(() -> require(mandate.guidance(), "Cần nhập số và ngày văn bản hướng dẫn của Sở Nội vụ."));
        errors.gather(
                () -> require(mandate.agreement(), "Cần nhập số và ngày văn bản thống nhất của cơ quan phối hợp."));
        if (kind.followsCentralGuidance()) {
            errors.gather(() -> require(
                    mandate.centralGuidance(),
                    "Đợt %s thực hiện theo hướng dẫn của Trung ương (%s của Kế hoạch); cần nhập số và ngày văn bản đó."
                            .formatted(kind.label(), kind.citation())));
        }
        if (!earlier.isEmpty()) {
            errors.gather(() -> require(
                    mandate.authorisation(),
                    "Phong trào đã có đợt %s %s. Muốn mở thêm đợt, cần nhập số và ngày văn bản cho phép; chỉ tiêu của đợt mới là phần đợt trước chưa dùng."
                            .formatted(kind.label(), earlier.get(0).code())));
        }
        errors.refuse();
    }

    private void require(DocumentReference document, String refusal) {
        if (document == null) {
            throw new BadInputException(refusal);
        }
        if (document.date().isBefore(planFrom)) {
            throw new BadInputException("“Ngày văn bản” (%s) không được trước ngày ban hành Kế hoạch (%s)."
                    .formatted(DAY.format(document.date()), DAY.format(planFrom)));
        }
    }
}
