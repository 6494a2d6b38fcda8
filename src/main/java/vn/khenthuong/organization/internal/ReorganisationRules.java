package vn.khenthuong.organization.internal;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Reorganisation;
import vn.khenthuong.organization.Reorganisation.Kind;
import vn.khenthuong.organization.ReorganisationSettings;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;

/** What a change of units or functions may look like, measured against what is there. */
final class ReorganisationRules {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
    private static final int LONGEST_CODE = 40;
    private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{Nd} .,'’()/–-]{2,149}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int MOST_UNITS = 60;

    /** Bodies of the province have groups of their own; the others stand where a code stands in addresses. */
    private static final Set<String> RESERVED = Set.of("ubnd", "hdtdkt", "giamsat", "changes", "merger", "nhap");

    private final OrganizationData data;
    private final ReorganisationSettings settings;
    private final LocalDate today;

    ReorganisationRules(OrganizationData data, ReorganisationSettings settings, LocalDate today) {
        this.data = data;
        this.settings = settings;
        this.today = today;
    }

    /**
     * The change in one spelling.
     *
     * @throws BadInputException with everything that is wrong
     */
    Reorganisation checked(Reorganisation wanted) {
        var errors = new InputErrors();
        if (wanted.kind() == null) {
            throw new BadInputException("Cần chọn “Loại thay đổi”.");
        }
        var document = errors.gather(() -> DocumentReference.of(wanted.documentNumber(), wanted.documentDate(), today));
        var known = errors.gather(() -> day(wanted)).isPresent();
        var name = wanted.kind() == Kind.ADDED || wanted.kind() == Kind.CHANGED || wanted.makesSuccessor()
                ? errors.gather(() -> name(wanted.name()))
                : Optional.<String>empty();
        if (known) {
            switch (wanted.kind()) {
                case ADDED -> errors.gather(() -> added(wanted, only(wanted), name, errors));
                case CHANGED -> errors.gather(() -> changed(wanted, only(wanted), name, errors));
                case MERGED -> errors.gather(() -> merged(wanted, name, errors));
                case ENDED -> ending(wanted, errors);
                case FUNCTION_GIVEN -> errors.gather(() -> functionGiven(wanted, errors));
                case WITHDRAWN -> withdrawn(wanted);
            }
        }
        errors.refuse();
        return wanted.by(document.orElseThrow()).named(name.orElse(null));
    }

    private LocalDate day(Reorganisation wanted) {
        var from = wanted.from();
        if (from == null) {
            throw new BadInputException("Cần nhập “Từ ngày”.");
        }
        if (wanted.kind() != Kind.WITHDRAWN
                && (from.isBefore(today.minus(settings.furthestBack()))
                        || from.isAfter(today.plus(settings.furthestAhead())))) {
            throw new BadInputException("“Từ ngày” (%s) phải từ ngày %s đến ngày %s."
                    .formatted(
                            VietnameseDates.of(from),
                            VietnameseDates.of(today.minus(settings.furthestBack())),
                            VietnameseDates.of(today.plus(settings.furthestAhead()))));
        }
        return from;
    }

    private static String name(String entered) {
        var text = entered == null
                ? ""
                : BLANKS.matcher(Normalizer.normalize(entered, Normalizer.Form.NFC)
                                .strip())
                        .replaceAll(" ");
        if (!NAME.matcher(text).matches()) {
            throw new BadInputException("“Tên đơn vị” gồm 3–150 chữ cái, chữ số, ví dụ Sở Nông nghiệp và Môi trường.");
        }
        return text;
    }

    private static String only(Reorganisation wanted) {
        if (wanted.units().size() != 1) {
            throw new BadInputException("Cần nhập “Mã đơn vị”.");
        }
        return wanted.units().get(0);
    }

    // --- one that is new

    private boolean added(Reorganisation wanted, String code, Optional<String> name, InputErrors errors) {
        errors.gather(() -> newCode(code));
        standing(wanted, errors);
        name.ifPresent(checked -> errors.gather(() -> nameIsFree(checked, code, Set.of(), wanted.from())));
        return true;
    }

    private boolean newCode(String code) {
        if (!CODE.matcher(code).matches() || code.length() > LONGEST_CODE || RESERVED.contains(code)) {
            throw new BadInputException(
                    "“Mã đơn vị” gồm tối đa %d chữ thường không dấu, chữ số, gạch nối, ví dụ so-nnmt; không dùng được tên của cơ quan chung."
                            .formatted(LONGEST_CODE));
        }
        if (data.unit(code).isPresent()) {
            throw new BadInputException("“Mã đơn vị” này đã dùng cho %s; mã không dùng lại."
                    .formatted(data.unit(code, today).orElseThrow().name()));
        }
        return true;
    }

    private static void standing(Reorganisation wanted, InputErrors errors) {
        if (wanted.unitKind() == null) {
            errors.add("Cần chọn “Loại đơn vị”.");
        }
        if (wanted.nominates() == null) {
            errors.add("Cần chọn “Được đề nghị khen thưởng”.");
        }
        if (wanted.reports() == null) {
            errors.add("Cần chọn “Nộp báo cáo hằng năm”.");
        }
        if (wanted.unitKind() == UnitKind.CONSULTED_AGENCY && Boolean.TRUE.equals(wanted.nominates())) {
            errors.add("“Được đề nghị khen thưởng”: cơ quan chỉ được lấy ý kiến không đề nghị khen thưởng.");
        }
    }

    private boolean nameIsFree(String name, String own, Set<String> ending, LocalDate day) {
        data.asOf(day).units().stream()
                .filter(unit -> !unit.code().equals(own) && !ending.contains(unit.code()))
                .filter(unit -> unit.validTo() == null || !unit.validTo().isBefore(day))
                .filter(unit -> unit.name().equalsIgnoreCase(name))
                .findFirst()
                .ifPresent(unit -> {
                    throw new BadInputException("“Tên đơn vị” này đang là tên của một đơn vị khác.");
                });
        return true;
    }

    // --- one that is there

    private boolean changed(Reorganisation wanted, String code, Optional<String> name, InputErrors errors) {
        var unit = require(code, "Đơn vị");
        standing(wanted, errors);
        name.ifPresent(checked -> errors.gather(() -> nameIsFree(checked, code, Set.of(), wanted.from())));
        errors.gather(() -> existsOn(unit, wanted.from()));
        data.revisionsOf(code).stream()
                .filter(revision -> !revision.from().isBefore(wanted.from()))
                .findFirst()
                .ifPresent(revision -> errors.add(
                        "“Từ ngày”: %s đã có thay đổi từ ngày %s; ngày mới phải sau ngày đó, hoặc rút thay đổi đó trước."
                                .formatted(unit.name(), VietnameseDates.of(revision.from()))));
        var standing = data.unit(code, wanted.from()).orElseThrow();
        if (standing.name().equals(name.orElse(null))
                && standing.kind() == wanted.unitKind()
                && Boolean.valueOf(standing.nominates()).equals(wanted.nominates())
                && Boolean.valueOf(standing.reports()).equals(wanted.reports())) {
            errors.add("Không có gì thay đổi.");
        }
        return true;
    }

    private Unit require(String code, String label) {
        return data.unit(code, today)
                .orElseThrow(() -> new BadInputException("“%s” không có trong danh mục.".formatted(label)));
    }

    /** Whether it began before that day, and has no end. */
    private static boolean existsOn(Unit unit, LocalDate day) {
        if (!unit.validFrom().isBefore(day)) {
            throw new BadInputException("“Từ ngày” (%s) phải sau ngày %s bắt đầu tồn tại (%s)."
                    .formatted(VietnameseDates.of(day), unit.name(), VietnameseDates.of(unit.validFrom())));
        }
        if (unit.validTo() != null) {
            throw new BadInputException("%s đã được ghi là tồn tại đến hết ngày %s."
                    .formatted(unit.name(), VietnameseDates.of(unit.validTo())));
        }
        return true;
    }

    private void ending(Reorganisation wanted, InputErrors errors) {
        if (wanted.units().isEmpty() || wanted.units().size() > MOST_UNITS) {
            errors.add("Cần chọn “Đơn vị”, nhiều nhất %d.".formatted(MOST_UNITS));
        }
        if (new HashSet<>(wanted.units()).size() < wanted.units().size()) {
            errors.add("“Đơn vị”: một đơn vị được chọn hai lần.");
        }
        for (var code : wanted.units()) {
            errors.gather(() -> existsOn(require(code, "Đơn vị"), wanted.from()));
            data.revisionsOf(code).stream()
                    .filter(revision -> !revision.from().isBefore(wanted.from()))
                    .findFirst()
                    .ifPresent(revision ->
                            errors.add("“Từ ngày”: %s còn thay đổi dự kiến từ ngày %s; hãy rút thay đổi đó trước."
                                    .formatted(
                                            data.unit(code, today).orElseThrow().name(),
                                            VietnameseDates.of(revision.from()))));
        }
    }

    private boolean merged(Reorganisation wanted, Optional<String> name, InputErrors errors) {
        ending(wanted, errors);
        var successor = wanted.successor();
        if (successor == null || successor.isBlank()) {
            throw new BadInputException("Cần chọn “Đơn vị kế thừa”.");
        }
        if (wanted.units().contains(successor)) {
            throw new BadInputException("“Đơn vị kế thừa” không thể là đơn vị thôi tồn tại.");
        }
        if (wanted.makesSuccessor()) {
            errors.gather(() -> newCode(successor));
            standing(wanted, errors);
            name.ifPresent(checked ->
                    errors.gather(() -> nameIsFree(checked, successor, Set.copyOf(wanted.units()), wanted.from())));
            return true;
        }
        var unit = require(successor, "Đơn vị kế thừa");
        if (unit.validFrom().isAfter(wanted.from())) {
            errors.add("“Đơn vị kế thừa”: %s chỉ tồn tại từ ngày %s."
                    .formatted(unit.name(), VietnameseDates.of(unit.validFrom())));
        }
        if (unit.validTo() != null && unit.validTo().isBefore(wanted.from())) {
            errors.add("“Đơn vị kế thừa”: %s chỉ tồn tại đến hết ngày %s."
                    .formatted(unit.name(), VietnameseDates.of(unit.validTo())));
        }
        for (var code : wanted.units()) {
            if (data.withPredecessors(code, LocalDate.MAX).contains(successor)) {
                errors.add("“Đơn vị kế thừa”: %s đã nhập vào một trong các đơn vị này.".formatted(unit.name()));
            }
        }
        return true;
    }

    // --- functions

    private boolean functionGiven(Reorganisation wanted, InputErrors errors) {
        if (wanted.function() == null) {
            errors.add("Cần chọn “Chức năng”.");
        }
        if (wanted.successor() == null || wanted.successor().isBlank()) {
            throw new BadInputException("Cần chọn “Cơ quan giữ chức năng”.");
        }
        var unit = data.unit(wanted.successor(), wanted.from())
                .orElseThrow(() -> new BadInputException("“Cơ quan giữ chức năng” không có trong danh mục."));
        if (unit.kind() != UnitKind.DEPARTMENT) {
            errors.add("“Cơ quan giữ chức năng” phải là sở, ban, ngành của tỉnh.");
        }
        if (!unit.isValidOn(wanted.from())) {
            errors.add("“Cơ quan giữ chức năng”: %s không tồn tại vào ngày %s."
                    .formatted(unit.name(), VietnameseDates.of(wanted.from())));
        }
        if (wanted.function() == null) {
            return true;
        }
        data.holdings().stream()
                .filter(holding -> holding.function() == wanted.function())
                .filter(holding -> !holding.period().from().isBefore(wanted.from()))
                .findFirst()
                .ifPresent(holding -> errors.add(
                        "“Từ ngày”: chức năng này đã được ghi là đổi cơ quan từ ngày %s; ngày mới phải sau ngày đó, hoặc rút thay đổi đó trước."
                                .formatted(VietnameseDates.of(holding.period().from()))));
        data.holder(wanted.function(), wanted.from())
                .filter(holder -> holder.code().equals(wanted.successor()))
                .ifPresent(holder -> errors.add("%s đang giữ chức năng này.".formatted(holder.name())));
        return true;
    }

    private static void withdrawn(Reorganisation wanted) {
        if (wanted.withdrawn() == null) {
            throw new BadInputException("Cần chọn “Thay đổi dự kiến”.");
        }
    }
}
