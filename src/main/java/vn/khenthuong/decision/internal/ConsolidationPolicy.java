package vn.khenthuong.decision.internal;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.decision.Consolidation;
import vn.khenthuong.decision.Minutes;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.quota.QuotaLimit;

/** What the focal agency owes with a list: minutes, agreement, reasons. */
@Component
class ConsolidationPolicy {

    private final QuotaWords words;
    private final EnteredDocuments documents;

    ConsolidationPolicy(QuotaWords words, EnteredDocuments documents) {
        this.words = words;
        this.documents = documents;
    }

    /**
     * Checks the composed list.
     *
     * @param seen numbers of the dossiers the official was shown, if known
     * @return numbers of the reviewed dossiers it leaves out
     */
    List<String> check(
            Consolidation consolidation, ListedDossiers cases, List<QuotaLimit> limits, Optional<Set<String>> seen) {
        var listed = Set.copyOf(consolidation.listed());
        requireListable(consolidation, cases);
        var errors = new InputErrors();
        if (!listed.isEmpty()) {
            checkMinutes(consolidation.minutes(), errors);
        }
        if (cases.all(consolidation.listed()).stream().anyMatch(DossierSnapshot::pool)) {
            errors.gather(() -> documents.check(consolidation.agreement(), "văn bản thống nhất của Sở Nội vụ"));
        }
        var rest = cases.listable().stream()
                .filter(snapshot -> !listed.contains(snapshot.number()))
                .filter(snapshot -> seen.isEmpty() || seen.get().contains(snapshot.number()))
                .toList();
        if (!consolidation.restWaits()) {
            checkRestRefusal(consolidation.restRefusal(), rest, errors);
        }
        errors.gather(() -> {
            if (consolidation.minimumReason() == null) {
                requireMinimum(consolidation, cases, limits, rest);
            }
        });
        errors.refuse();
        return rest.stream().map(DossierSnapshot::number).toList();
    }

    private static void requireListable(Consolidation consolidation, ListedDossiers cases) {
        for (var number : consolidation.listed()) {
            var snapshot = cases.byNumber().get(number);
            if (snapshot == null) {
                throw new BadInputException("Hồ sơ %s không thuộc đợt khen thưởng này.".formatted(number));
            }
            if (!ListedDossiers.isListable(snapshot)) {
                throw new ConflictException(
                        "Hồ sơ %s đang ở bước “%s” nên không đưa vào danh sách được. Hãy mở lại nhiệm vụ để xem hồ sơ hiện tại."
                                .formatted(number, snapshot.state().label()));
            }
        }
    }

    private void checkMinutes(Minutes minutes, InputErrors errors) {
        errors.gather(() -> documents.check(
                minutes == null ? null : minutes.document(),
                "Số biên bản họp Hội đồng của cơ quan đầu mối",
                "Ngày họp"));
        if (minutes == null) {
            return;
        }
        if ((minutes.members() == null) != (minutes.present() == null)) {
            errors.add("Cần nhập cả “Tổng số thành viên Hội đồng” và “Số thành viên dự họp”.");
        } else if (minutes.members() != null && minutes.present() > minutes.members()) {
            errors.add("“Số thành viên dự họp” không được lớn hơn “Tổng số thành viên Hội đồng”.");
        }
    }

    private static void checkRestRefusal(Refusal shared, List<DossierSnapshot> rest, InputErrors errors) {
        var unexplained = rest.stream()
                .filter(snapshot -> !Listings.isExplained(snapshot))
                .toList();
        if (unexplained.isEmpty()) {
            return;
        }
        var left = "Còn %d hồ sơ đã thẩm tra không được đưa vào danh sách (%s)"
                .formatted(unexplained.size(), unexplained.get(0).number());
        if (shared == null || shared.code() == null) {
            errors.add("%s: cần chọn “Mã lý do không chọn”, hoặc để các hồ sơ này lại danh sách sau.".formatted(left));
        }
        if (shared == null || shared.reason() == null) {
            errors.add("%s: cần nhập “Lý do không chọn”, hoặc để các hồ sơ này lại danh sách sau.".formatted(left));
        }
        if (shared != null && shared.code() == ReasonCode.BEYOND_NUMBER) {
            unexplained.stream()
                    .filter(Predicate.not(DossierSnapshot::pool))
                    .forEach(snapshot -> errors.add(
                            "“Mã lý do không chọn”: “%s” chỉ dùng cho các trường hợp thuộc danh sách chung cấp tỉnh; hồ sơ %s tính vào chỉ tiêu riêng của đơn vị."
                                    .formatted(ReasonCode.BEYOND_NUMBER.label(), snapshot.number())));
        }
    }

    /**
     * Whether a checked composition leaves a minimum unreached; a reason entered for anything else says nothing about one that is.
     *
     * @param left numbers of the reviewed dossiers it leaves out
     */
    static boolean missesMinimum(
            Consolidation consolidation, ListedDossiers cases, List<QuotaLimit> limits, List<String> left) {
        return !unreached(consolidation, cases, limits, Set.copyOf(left)).isEmpty();
    }

    private void requireMinimum(
            Consolidation consolidation, ListedDossiers cases, List<QuotaLimit> limits, List<DossierSnapshot> rest) {
        var left = rest.stream().map(DossierSnapshot::number).collect(Collectors.toSet());
        var unreached = unreached(consolidation, cases, limits, left);
        if (!unreached.isEmpty()) {
            throw new BadInputException("Danh sách chưa đạt số lượng tối thiểu, cần giải trình lý do. %s."
                    .formatted(words.below(unreached)));
        }
    }

    private static List<MinimumPolicy.Shortfall> unreached(
            Consolidation consolidation, ListedDossiers cases, List<QuotaLimit> limits, Set<String> left) {
        Set<String> dropped = consolidation.restWaits() ? Set.of() : left;
        return MinimumPolicy.unreached(
                limits, cases.select(snapshot -> mayStillBeAwarded(snapshot) && !dropped.contains(snapshot.number())));
    }

    /** The minima that all cases together do not reach, in words; null where there are none. */
    String shortfall(ListedDossiers cases, List<QuotaLimit> limits) {
        var unreached = MinimumPolicy.unreached(limits, cases.select(ConsolidationPolicy::mayStillBeAwarded));
        return unreached.isEmpty() ? null : words.below(unreached);
    }

    private static boolean mayStillBeAwarded(DossierSnapshot snapshot) {
        return snapshot.state() == DossierState.AWARDED
                || !snapshot.state().isFinal() && !snapshot.state().isWithUnit();
    }
}
