package vn.khenthuong.localplan.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.OfficialText;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DateOrder;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.localplan.CriterionScopes;
import vn.khenthuong.localplan.LocalCriterion;
import vn.khenthuong.localplan.LocalCriterion.Measure;
import vn.khenthuong.localplan.WantedPlan;

/** What a plan that is entered has to be; everything that is wrong is said at once, each with its row and field. */
@Component
class PlanCheck {

    static final int MOST_CRITERIA = 100;

    private static final int ISSUER_LENGTH = 300;
    private static final int TEXT_LENGTH = 1000;
    private static final int EVIDENCE_LENGTH = 500;
    private static final int COUNTED_LENGTH = 40;
    private static final int MOST_DIGITS = 12;
    private static final int MOST_DECIMALS = 2;

    private final EnteredDocuments documents;
    private final CriterionScopes scopes;

    PlanCheck(EnteredDocuments documents, CriterionScopes scopes) {
        this.documents = documents;
        this.scopes = scopes;
    }

    /**
     * The same, cleaned and checked.
     *
     * @throws BadInputException with everything that is wrong
     */
    Checked check(WantedPlan wanted) {
        var errors = new InputErrors();
        var document = errors.gather(() -> documents.check(wanted.document(), "Số kế hoạch", "Ngày ban hành kế hoạch"));
        var issuer = errors.gather(() -> OfficialText.lines("Cơ quan ban hành", wanted.issuer(), ISSUER_LENGTH));
        if (wanted.from() == null) {
            errors.add("Cần nhập “Thực hiện từ ngày”.");
        }
        if (wanted.to() == null) {
            errors.add("Cần nhập “Đến hết ngày”.");
        }
        errors.gather(() -> DateOrder.require(wanted.from(), "Thực hiện từ ngày", wanted.to(), "Đến hết ngày"));
        var criteria = criteria(wanted.criteria(), errors);
        errors.refuse();
        return new Checked(
                new WantedPlan(
                        wanted.revision(),
                        document.orElseThrow(),
                        issuer.orElseThrow(),
                        wanted.from(),
                        wanted.to(),
                        wanted.villageMeeting(),
                        List.of()),
                criteria);
    }

    /** A plan as it may be kept. */
    record Checked(WantedPlan head, List<LocalCriterion> criteria) {}

    private List<LocalCriterion> criteria(List<WantedPlan.Criterion> wanted, InputErrors errors) {
        if (wanted.size() > MOST_CRITERIA) {
            errors.add(
                    "Một kế hoạch không được có quá %d tiêu chí (đang có %d).".formatted(MOST_CRITERIA, wanted.size()));
            return List.of();
        }
        var known = scopes.all().stream().map(CriterionScopes.Scope::code).collect(Collectors.toSet());
        var seen = new HashSet<String>();
        var all = new ArrayList<LocalCriterion>();
        for (var one : wanted) {
            var number = all.size() + 1;
            all.add(errors.gather(() -> criterion(number, one, known, seen)).orElse(null));
        }
        return errors.isEmpty() ? List.copyOf(all) : List.of();
    }

    private static LocalCriterion criterion(
            int number, WantedPlan.Criterion wanted, Set<String> known, Set<String> seen) {
        var errors = new InputErrors();
        var row = "tiêu chí %d".formatted(number);
        var text = errors.gather(() -> OfficialText.lines("Nội dung của " + row, wanted.text(), TEXT_LENGTH));
        if (wanted.scope() == null
                || !LocalCriterion.EVERYBODY.equals(wanted.scope()) && !known.contains(wanted.scope())) {
            errors.add("Cần chọn “Áp dụng cho” của %s.".formatted(row));
        }
        if (wanted.measure() == null) {
            errors.add("Cần chọn “Cách đáp ứng” của %s.".formatted(row));
        }
        errors.gather(() -> checkThreshold(row, wanted));
        var counted = errors.gather(() -> optional("Đơn vị tính của " + row, wanted.countedIn(), COUNTED_LENGTH));
        var evidence = errors.gather(() -> optional("Minh chứng của " + row, wanted.evidence(), EVIDENCE_LENGTH));
        if (text.isPresent()
                && !seen.add("%s/%s".formatted(wanted.scope(), text.get().toLowerCase(Locale.ROOT)))) {
            errors.add("Nội dung của %s trùng với một tiêu chí khác cho cùng đối tượng.".formatted(row));
        }
        errors.refuse();
        return new LocalCriterion(
                number,
                wanted.scope(),
                text.orElseThrow(),
                wanted.measure(),
                wanted.measure() == Measure.YES_NO ? null : wanted.threshold().stripTrailingZeros(),
                wanted.measure() == Measure.YES_NO ? null : counted.orElse(null),
                evidence.orElse(null));
    }

    private static void checkThreshold(String row, WantedPlan.Criterion wanted) {
        if (wanted.measure() == null || wanted.measure() == Measure.YES_NO) {
            return;
        }
        var threshold = wanted.threshold();
        if (threshold == null) {
            throw new BadInputException("Cần nhập “Ngưỡng” của %s.".formatted(row));
        }
        if (threshold.signum() < 0
                || threshold.compareTo(BigDecimal.TEN.pow(MOST_DIGITS)) >= 0
                || threshold.stripTrailingZeros().scale() > MOST_DECIMALS) {
            throw new BadInputException("“Ngưỡng” của %s phải là số không âm, dưới %d chữ số, nhiều nhất %d số lẻ."
                    .formatted(row, MOST_DIGITS + 1, MOST_DECIMALS));
        }
    }

    private static String optional(String label, String typed, int most) {
        return typed == null || OfficialText.clean(typed).isEmpty() ? null : OfficialText.lines(label, typed, most);
    }
}
