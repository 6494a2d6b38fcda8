package vn.khenthuong.award.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.award.Dong;
import vn.khenthuong.award.FundingSource;
import vn.khenthuong.award.RewardedDecision;
import vn.khenthuong.award.WantedAmount;
import vn.khenthuong.award.WantedPayment;
import vn.khenthuong.award.WantedSource;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DateOrder;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.InputErrors;

/** Checks what is entered about reward money; everything that is wrong is told at once. */
@Component
class RewardInput {

    private static final int REASON = 500;

    private final EnteredDocuments documents;
    private final RewardSettings settings;
    private final Clock clock;

    RewardInput(EnteredDocuments documents, RewardSettings settings, Clock clock) {
        this.documents = documents;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return the same with its texts in one spelling */
    WantedAmount check(WantedAmount wanted) {
        var errors = new InputErrors();
        errors.gather(() -> checkAmount(wanted.amount()));
        var reason = errors.gather(() -> reason(wanted.reason()));
        var document = errors.gather(() -> documents.check(wanted.document(), "Số văn bản", "Ngày văn bản"));
        errors.refuse();
        return new WantedAmount(
                wanted.dossier(), wanted.version(), wanted.amount(), reason.orElseThrow(), document.orElseThrow());
    }

    WantedSource check(WantedSource wanted, List<FundingSource> sources) {
        var errors = new InputErrors();
        if (sources.stream().noneMatch(source -> source.code().equals(wanted.source()))) {
            errors.add("Cần chọn “Nguồn chi” trong danh sách.");
        }
        var reason = errors.gather(() -> reason(wanted.reason()));
        var document = errors.gather(() -> documents.check(wanted.document(), "Số văn bản", "Ngày văn bản"));
        errors.refuse();
        return new WantedSource(wanted.version(), wanted.source(), reason.orElseThrow(), document.orElseThrow());
    }

    WantedPayment check(WantedPayment wanted, RewardedDecision decision) {
        var errors = new InputErrors();
        if (wanted.rewards().isEmpty()) {
            errors.add("Cần đánh dấu ít nhất một trường hợp ở cột “Chi”.");
        }
        var document = errors.gather(() -> documents.check(wanted.document(), "Số chứng từ", "Ngày chứng từ"));
        errors.gather(() -> checkDay(wanted.paidOn(), decision.document().date()));
        errors.gather(() -> DateOrder.require(
                decision.document().date(),
                "Ngày quyết định",
                document.map(DocumentReference::date).orElse(null),
                "Ngày chứng từ"));
        errors.refuse();
        return new WantedPayment(wanted.rewards(), document.orElseThrow(), wanted.paidOn());
    }

    /** The reason of a change, without blanks around it. */
    String reason(String text) {
        if (text == null || text.isBlank()) {
            throw new BadInputException("Cần nhập “Lý do”.");
        }
        var reason = text.strip();
        if (reason.length() > REASON) {
            throw new BadInputException("“Lý do” không được dài quá %d ký tự.".formatted(REASON));
        }
        return reason;
    }

    private void checkAmount(Long amount) {
        if (amount == null) {
            throw new BadInputException("Cần nhập “Số tiền”.");
        }
        if (amount <= 0 || amount > settings.largest()) {
            throw new BadInputException(
                    "“Số tiền” phải lớn hơn 0 và không quá %s đồng.".formatted(Dong.of(settings.largest())));
        }
    }

    private void checkDay(LocalDate paidOn, LocalDate decided) {
        if (paidOn == null) {
            throw new BadInputException("Cần nhập “Ngày chi”.");
        }
        DateOrder.requireNotFuture(paidOn, "Ngày chi", LocalDate.ofInstant(clock.instant(), HomeZone.ID));
        DateOrder.require(decided, "Ngày quyết định", paidOn, "Ngày chi");
    }
}
