package vn.khenthuong.annualreport.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.ReportContent;
import vn.khenthuong.annualreport.ReportTarget;
import vn.khenthuong.annualreport.ReportTarget.Measure;
import vn.khenthuong.annualreport.TargetResult;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputError;
import vn.khenthuong.kernel.VietnameseNumbers;

/** What figures cannot be, and which want an explanation. */
@Component
class FiguresPolicy {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TOLERANCE = new BigDecimal("0.01");

    private final BigDecimal implausibleChange;

    FiguresPolicy(ReportSettings settings) {
        this.implausibleChange = settings.implausibleChange();
    }

    /**
     * @param targets what the unit answers for
     * @param lastYears rates of its last report, by target; a unit that leaves last year's rate out does not escape them
     * @throws BadInputException with a sentence per contradiction, each naming the target and its part
     */
    public void check(List<ReportTarget> targets, ReportContent content, Map<String, BigDecimal> lastYears) {
        var known = targets.stream().collect(Collectors.toMap(ReportTarget::code, Function.identity()));
        var given = content.results().stream().collect(Collectors.toMap(TargetResult::target, Function.identity()));
        var problems = new ArrayList<String>();
        given.keySet().stream()
                .filter(code -> !known.containsKey(code))
                .forEach(code -> problems.add("Có số liệu của một chỉ tiêu mà đơn vị không báo cáo."));
        for (var target : targets) {
            var result = given.get(target.code());
            if (result == null && target.terms().askedLater()) {
                continue;
            }
            if (result == null || result.numerator() == null) {
                problems.add("Cần nhập “%s” của chỉ tiêu “%s”."
                        .formatted(target.parts().numerator(), target.label()));
            } else {
                new Check(target, result, lastYears.get(target.code()), problems).run();
            }
        }
        if (!problems.isEmpty()) {
            throw new BadInputException(problems.stream().map(InputError::of).toList());
        }
    }

    /** One target. */
    private final class Check {

        private final ReportTarget target;
        private final TargetResult result;
        private final BigDecimal known;
        private final List<String> problems;

        private Check(ReportTarget target, TargetResult result, BigDecimal known, List<String> problems) {
            this.target = target;
            this.result = result;
            this.known = known;
            this.problems = problems;
        }

        private void run() {
            var before = problems.size();
            part(result.numerator(), target.parts().numerator());
            part(result.secondNumerator(), target.parts().secondNumerator());
            part(result.denominator(), target.parts().denominator());
            part(result.secondDenominator(), target.parts().secondDenominator());
            percent(result.lastYear(), target.measure() == Measure.AGAINST ? "mức đối chiếu" : "tỷ lệ năm trước");
            percent(result.reported(), "tỷ lệ đơn vị nêu");
            if (target.measure() == Measure.AGAINST && result.lastYear() == null) {
                complain("cần nhập mức đối chiếu");
            }
            if (problems.size() == before && target.parts().denominator() != null) {
                proportion();
            }
        }

        private void part(BigDecimal value, String name) {
            if (name == null) {
                if (value != null) {
                    complain("không có phần số liệu này");
                }
            } else if (value == null) {
                complain("cần nhập “%s”".formatted(name));
            } else if (value.signum() < 0 || value.stripTrailingZeros().scale() > 0) {
                complain("“%s” phải là số nguyên không âm".formatted(name));
            }
        }

        private void percent(BigDecimal value, String name) {
            if (value != null && (value.signum() < 0 || value.compareTo(HUNDRED) > 0)) {
                complain("%s phải từ 0 đến 100%%".formatted(name));
            }
        }

        private void proportion() {
            if (result.wholeNumerator().compareTo(result.wholeDenominator()) > 0) {
                complain("tử số %s lớn hơn mẫu số %s"
                        .formatted(
                                VietnameseNumbers.of(result.wholeNumerator()),
                                VietnameseNumbers.of(result.wholeDenominator())));
                return;
            }
            var rate = result.rate();
            if (rate.isEmpty()) {
                emptyWhole();
                if (result.reported() != null) {
                    complain("nêu tỷ lệ %s%% nhưng mẫu số bằng 0".formatted(VietnameseNumbers.of(result.reported())));
                }
                return;
            }
            if (result.reported() != null
                    && result.reported().subtract(rate.get()).abs().compareTo(TOLERANCE) > 0) {
                complain("tỷ lệ nêu %s%% không khớp số liệu (%s%%)"
                        .formatted(VietnameseNumbers.of(result.reported()), VietnameseNumbers.of(rate.get())));
            }
            plausible(rate.get());
        }

        private void emptyWhole() {
            var whole = target.parts().denominator();
            switch (target.terms().emptyWhole()) {
                case FORBIDDEN -> complain("“%s” không thể bằng 0".formatted(whole));
                case EXPLAINED -> {
                    if (result.remark() == null || result.remark().isBlank()) {
                        complain("“%s” bằng 0, cần giải thích ở “Ghi chú”".formatted(whole));
                    }
                }
                case ALLOWED -> {
                    // None to count, none to reach.
                }
            }
        }

        private void plausible(BigDecimal rate) {
            if (target.measure() == Measure.AGAINST
                    || (result.remark() != null && !result.remark().isBlank())) {
                return;
            }
            Stream.of(result.lastYear(), known)
                    .filter(Objects::nonNull)
                    .filter(before -> rate.subtract(before).abs().compareTo(implausibleChange) >= 0)
                    .findFirst()
                    .ifPresent(before -> complain("tỷ lệ đổi từ %s%% năm trước thành %s%%, cần giải thích ở “Ghi chú”"
                            .formatted(VietnameseNumbers.of(before), VietnameseNumbers.of(rate))));
        }

        private void complain(String what) {
            problems.add("Chỉ tiêu “%s”: %s.".formatted(target.label(), what));
        }
    }
}
