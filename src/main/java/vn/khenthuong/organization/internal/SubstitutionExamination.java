package vn.khenthuong.organization.internal;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Capacity;
import vn.khenthuong.organization.Period;
import vn.khenthuong.organization.Substitution;
import vn.khenthuong.organization.WantedSubstitution;
import vn.khenthuong.organization.Work;

/** Makes a substitution of what was entered, or says everything that is wrong with it. */
final class SubstitutionExamination {

    private static final Pattern POSITION = Pattern.compile("\\p{L}[\\p{L}\\p{M}0-9 .,'’/-]{2,119}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final List<String> NEVER_SIGNED = List.of("thường trực", "phụ trách");
    private static final LocalDate EARLIEST = LocalDate.of(2020, 1, 1);
    private static final int DAYS_AHEAD = 366;

    private final OrganizationData data;
    private final SubstitutionRules rules;
    private final List<Substitution> others;
    private final int longestDays;

    /** @param others proposed or confirmed ones */
    SubstitutionExamination(OrganizationData data, List<Substitution> others, int longestDays) {
        this.data = data;
        this.rules = new SubstitutionRules(data);
        this.others = others;
        this.longestDays = longestDays;
    }

    Substitution of(WantedSubstitution wanted, String proposer, Instant now, LocalDate today) {
        var errors = new InputErrors();
        errors.gather(() -> requirePeople(wanted));
        errors.gather(() -> requireDays(wanted, today));
        errors.gather(() -> requireReason(wanted));
        var document = errors.gather(() -> DocumentReference.ofAnyAge(
                new DocumentReference(wanted.documentNumber(), wanted.documentDate()),
                "Số văn bản",
                "Ngày văn bản",
                EARLIEST,
                today));
        errors.refuse();
        var substitution = new Substitution(
                UUID.randomUUID(),
                wanted.role(),
                wanted.represented(),
                wanted.substitute(),
                wanted.capacity(),
                wanted.works(),
                new Period(wanted.from(), wanted.to()),
                document.orElseThrow(),
                wanted.reason(),
                rules.titleOf(wanted.role()).title(),
                position(wanted),
                proposer,
                now,
                Substitution.State.PENDING,
                null);
        objection(substitution, document.orElseThrow().date()).ifPresent(refusal -> {
            throw new BadInputException(refusal);
        });
        return substitution;
    }

    /** Why it cannot be, as things are now. */
    Optional<String> objection(Substitution substitution, LocalDate documentDate) {
        if (documentDate.isAfter(substitution.period().from())) {
            return Optional.of("“Ngày văn bản” không được sau “Từ ngày”.");
        }
        return rules.objection(substitution).or(() -> overlapping(substitution));
    }

    private Optional<String> overlapping(Substitution wanted) {
        return others.stream()
                .filter(other -> !other.id().equals(wanted.id()))
                .filter(other -> other.role().equals(wanted.role()))
                .filter(other -> other.state() != Substitution.State.REFUSED && other.endedAt() == null)
                .filter(other -> overlap(other.period(), wanted.period()))
                .filter(other -> !yields(other, wanted))
                .filter(other -> other.substitute().equals(wanted.substitute())
                        || other.capacity() == wanted.capacity()
                                && (wanted.capacity() == Capacity.Q
                                        || !Collections.disjoint(other.works(), wanted.works())))
                .findFirst()
                .map(other -> "Đã có văn bản %s giao %s %s trong thời gian này (%s)."
                        .formatted(
                                other.document().number(),
                                data.official(other.substitute())
                                        .map(official -> official.fullName())
                                        .orElse("người khác"),
                                other.capacityInWords(),
                                other.state() == Substitution.State.PENDING ? "đang chờ xác nhận" : "đã xác nhận"));
    }

    /** What an administrator has only proposed does not keep the holder of the seat from saying himself who acts for him. */
    private boolean yields(Substitution other, Substitution wanted) {
        return other.state() == Substitution.State.PENDING && isByTheRepresented(wanted) && !isByTheRepresented(other);
    }

    private boolean isByTheRepresented(Substitution substitution) {
        return substitution.represented() != null
                && data.accountsOf(substitution.represented()).contains(substitution.proposedBy());
    }

    private static boolean overlap(Period one, Period other) {
        return (other.to() == null || !one.from().isAfter(other.to()))
                && (one.to() == null || !other.from().isAfter(one.to()));
    }

    private void requirePeople(WantedSubstitution wanted) {
        if (wanted.role() == null || !SubstitutionRules.isSeat(wanted.role())) {
            throw new BadInputException(
                    "“Chức danh” phải là thủ trưởng một đơn vị hoặc Chủ tịch Ủy ban nhân dân tỉnh; vai trò khác không ký thay.");
        }
        if (!wanted.role().equals(Bodies.CHAIR) && rules.unitOf(wanted.role()).isEmpty()) {
            throw new BadInputException("“Chức danh” không có trong danh mục.");
        }
        if (wanted.capacity() == null) {
            throw new BadInputException("Cần chọn “Tư cách ký”: KT., TL., TUQ. hoặc Q.");
        }
        if ((wanted.capacity() == Capacity.Q) != (wanted.represented() == null)) {
            throw new BadInputException(
                    wanted.capacity() == Capacity.Q
                            ? "“Q.” dùng khi khuyết người giữ chức danh, không ghi người được thay."
                            : "Cần chọn “Người được thay”.");
        }
        if (wanted.capacity() == Capacity.Q && !wanted.works().containsAll(Work.all())) {
            throw new BadInputException(
                    "Người giữ quyền thủ trưởng làm mọi việc của chức danh, không chọn riêng loại việc.");
        }
        if (wanted.represented() != null && data.official(wanted.represented()).isEmpty()) {
            throw new BadInputException("“Người được thay” không có trong danh sách cán bộ.");
        }
        if (wanted.substitute() == null || data.official(wanted.substitute()).isEmpty()) {
            throw new BadInputException("“Người ký thay” phải là cán bộ có trong danh sách.");
        }
    }

    private void requireDays(WantedSubstitution wanted, LocalDate today) {
        if (wanted.from() == null) {
            throw new BadInputException("Cần nhập “Từ ngày”.");
        }
        if (wanted.from().isBefore(today)) {
            throw new BadInputException("“Từ ngày” (%s) không được trước hôm nay: việc đã làm không đổi người ký."
                    .formatted(VietnameseDates.of(wanted.from())));
        }
        if (wanted.from().isAfter(today.plusDays(DAYS_AHEAD))) {
            throw new BadInputException("“Từ ngày” (%s) quá xa.".formatted(VietnameseDates.of(wanted.from())));
        }
        if (wanted.to() == null) {
            if (wanted.capacity() != null && wanted.capacity().isForLimitedTime()) {
                throw new BadInputException("%s phải có thời hạn: cần nhập “Đến ngày”."
                        .formatted(wanted.capacity().mark()));
            }
            return;
        }
        if (wanted.to().isBefore(wanted.from())) {
            throw new BadInputException("“Đến ngày” không được trước “Từ ngày”.");
        }
        if (wanted.to().isAfter(wanted.from().plusDays(longestDays - 1L))) {
            throw new BadInputException(
                    "Thời gian ký thay không dài quá %d ngày; hết hạn thì làm văn bản mới.".formatted(longestDays));
        }
    }

    private static void requireReason(WantedSubstitution wanted) {
        if (wanted.reason() == null) {
            throw new BadInputException("Cần chọn “Lý do”.");
        }
        if (wanted.capacity() != null
                && (wanted.capacity() == Capacity.Q) != (wanted.reason() == Substitution.Reason.VACANCY)) {
            throw new BadInputException("“Khuyết chức danh” đi với “Q.” và chỉ với “Q.”.");
        }
    }

    private String position(WantedSubstitution wanted) {
        var follows = rules.positionOf(wanted.substitute(), wanted.role(), wanted.capacity(), wanted.from());
        var entered = wanted.position() == null
                ? ""
                : BLANKS.matcher(Normalizer.normalize(wanted.position(), Normalizer.Form.NFC)
                                .strip())
                        .replaceAll(" ");
        if (entered.isEmpty() || wanted.capacity() == Capacity.KT || wanted.capacity() == Capacity.Q) {
            return follows.orElseGet(() -> {
                // who may not act so at all is told that, not asked for a title
                return rules.qualifies(wanted.substitute(), wanted.role(), wanted.capacity(), wanted.from())
                        ? missing()
                        : "";
            });
        }
        var plain = entered.toLowerCase(Locale.ROOT);
        if (!POSITION.matcher(entered).matches() || NEVER_SIGNED.stream().anyMatch(plain::contains)) {
            throw new BadInputException(
                    "“Chức vụ ghi khi ký” là chức vụ của người ký, ví dụ Trưởng phòng Tổ chức; không ghi “thường trực”, “phụ trách”.");
        }
        return entered;
    }

    private static String missing() {
        throw new BadInputException("Cần nhập “Chức vụ ghi khi ký” của người ký, ví dụ Trưởng phòng Tổ chức.");
    }
}
