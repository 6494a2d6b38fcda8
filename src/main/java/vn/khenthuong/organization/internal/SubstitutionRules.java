package vn.khenthuong.organization.internal;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Capacity;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OfficialRole;
import vn.khenthuong.organization.Period;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.SeatTitle;
import vn.khenthuong.organization.Substitution;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;

/**
 * Who may act for whom on a day. The same is asked when a substitution is proposed and confirmed, of every day on which something
 * changes, and each day it is in force: when the seat, the holder or the substitute is not what it was, it has no effect.
 */
final class SubstitutionRules {

    private static final String UNIT_HEAD = Role.HEAD.of("");

    private final OrganizationData data;

    SubstitutionRules(OrganizationData data) {
        this.data = data;
    }

    /** Whether somebody can be represented in the role at all. */
    static boolean isSeat(String role) {
        return role.startsWith(UNIT_HEAD) || role.equals(Bodies.CHAIR);
    }

    /** The unit of the seat; empty for the Chair. */
    Optional<Unit> unitOf(String role) {
        return data.unit(role.substring(role.indexOf('.') + 1));
    }

    SeatTitle titleOf(String role) {
        return unitOf(role).map(SeatTitle::of).orElse(SeatTitle.CHAIR);
    }

    /** Why it cannot hold on the first day of its period on which it cannot; empty when it can throughout. */
    Optional<String> objection(Substitution wanted) {
        return days(wanted).stream()
                .map(day -> objection(wanted, day))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** Why it cannot hold on the day. */
    Optional<String> objection(Substitution wanted, LocalDate day) {
        return Stream.<Supplier<Optional<String>>>of(
                        () -> ofSeat(wanted, day),
                        () -> ofRepresented(wanted, day),
                        () -> ofSubstitute(wanted, day),
                        () -> ofCapacity(wanted, day),
                        () -> ofSides(wanted, day))
                .map(Supplier::get)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<String> ofSeat(Substitution wanted, LocalDate day) {
        return unitOf(wanted.role())
                .filter(unit -> !unit.isValidOn(day))
                .map(unit -> "%s không tồn tại vào ngày %s.".formatted(unit.name(), VietnameseDates.of(day)));
    }

    /** What is held by substitution only is not passed on. */
    private Optional<String> ofRepresented(Substitution wanted, LocalDate day) {
        if (wanted.represented() == null) {
            return holders(wanted.role(), day)
                    .findFirst()
                    .map(holder ->
                            "Chức danh không khuyết: %s đang giữ vào ngày %s; “Q.” chỉ dùng khi chưa có người giữ."
                                    .formatted(holder.fullName(), VietnameseDates.of(day)));
        }
        if (holds(wanted.represented(), wanted.role(), day)) {
            return Optional.empty();
        }
        return Optional.of(
                actsIn(wanted.represented(), wanted.role(), day)
                        ? "%s chỉ giữ chức danh này theo văn bản ký thay, ủy quyền: việc được giao không giao tiếp cho người khác."
                                .formatted(nameOf(wanted.represented()))
                        : "%s không giữ chức danh này vào ngày %s."
                                .formatted(nameOf(wanted.represented()), VietnameseDates.of(day)));
    }

    private Optional<String> ofSubstitute(Substitution wanted, LocalDate day) {
        var substitute = wanted.substitute();
        var name = nameOf(substitute);
        if (wanted.represented() != null && data.accountsOf(substitute).contains(wanted.represented())) {
            return Optional.of("Không ai ký thay chính mình.");
        }
        if (data.official(substitute).filter(one -> one.period().includes(day)).isEmpty()
                || data.roles().stream()
                        .noneMatch(role -> role.userId().equals(substitute)
                                && role.period().includes(day))) {
            return Optional.of("%s không còn là cán bộ vào ngày %s.".formatted(name, VietnameseDates.of(day)));
        }
        if (personHolds(substitute, wanted.role(), day)) {
            return Optional.of("%s đang giữ chính chức danh này, không cần văn bản ký thay.".formatted(name));
        }
        if (personHolds(substitute, Bodies.ADMINISTRATORS, day)) {
            return Optional.of("%s là quản trị viên: người quản trị không xử lý hồ sơ.".formatted(name));
        }
        return personHolds(substitute, Bodies.OBSERVERS, day)
                ? Optional.of("%s là người giám sát: người giám sát không quyết định.".formatted(name))
                : Optional.empty();
    }

    private Optional<String> ofCapacity(Substitution wanted, LocalDate day) {
        if (qualifies(wanted.substitute(), wanted.role(), wanted.capacity(), day)) {
            return Optional.empty();
        }
        var who = wanted.role().equals(Bodies.CHAIR) ? forChair(wanted.capacity()) : forHead(wanted.capacity());
        var refused = "%s %s; %s không phải vào ngày %s."
                .formatted(wanted.capacity().mark(), who, nameOf(wanted.substitute()), VietnameseDates.of(day));
        return Optional.of(
                wanted.capacity() == Capacity.KT
                        ? refused
                                + " Nếu đúng là cấp phó thì đề nghị quản trị viên ghi vai trò cấp phó trước, ở “Cán bộ”."
                        : refused);
    }

    private static String forHead(Capacity capacity) {
        return switch (capacity) {
            case KT -> "chỉ dành cho cấp phó của chính đơn vị";
            case TL -> "chỉ dành cho người dưới quyền trực tiếp trong đơn vị";
            case TUQ, Q -> "chỉ dành cho cấp phó hoặc cán bộ của chính đơn vị";
        };
    }

    private static String forChair(Capacity capacity) {
        return switch (capacity) {
            case KT, Q -> "chỉ dành cho Phó Chủ tịch Ủy ban nhân dân tỉnh";
            case TL -> "chỉ dành cho thủ trưởng hoặc cấp phó của một cơ quan thuộc Ủy ban nhân dân tỉnh";
            case TUQ -> "chỉ dành cho thủ trưởng của một cơ quan, địa phương trực thuộc";
        };
    }

    /** Whether the official may act so in the seat, by the roles he holds himself on the day (NĐ 30/2020/NĐ-CP, Điều 13). */
    boolean qualifies(String user, String seat, Capacity capacity, LocalDate day) {
        if (seat.equals(Bodies.CHAIR)) {
            return switch (capacity) {
                case KT, Q -> holds(user, Bodies.VICE_CHAIRS, day);
                case TL -> leads(user, day, true).anyMatch(unit -> unit.kind() == UnitKind.DEPARTMENT);
                case TUQ ->
                    leads(user, day, false)
                            .anyMatch(unit -> unit.kind() == UnitKind.DEPARTMENT
                                    || unit.kind().isLocality());
            };
        }
        var unit = seat.substring(UNIT_HEAD.length());
        var deputy = holds(user, Role.DEPUTY.of(unit), day);
        var officer = holds(user, Role.OFFICER.of(unit), day);
        return switch (capacity) {
            case KT -> deputy;
            case TL -> officer;
            case TUQ, Q -> deputy || officer;
        };
    }

    /** What the substitute signs as; empty where only the document knows. */
    Optional<String> positionOf(String user, String seat, Capacity capacity, LocalDate day) {
        if (capacity == Capacity.KT) {
            return Optional.of(titleOf(seat).deputy());
        }
        if (capacity == Capacity.Q) {
            return Optional.of(titleOf(seat).title());
        }
        if (!seat.equals(Bodies.CHAIR)) {
            return holds(user, Role.DEPUTY.of(seat.substring(UNIT_HEAD.length())), day)
                    ? Optional.of(titleOf(seat).deputy())
                    : Optional.empty();
        }
        return leads(user, day, false)
                .findFirst()
                .map(unit -> SeatTitle.of(unit).within(unit))
                .or(() -> leads(user, day, true)
                        .findFirst()
                        .map(unit -> "%s %s / %s"
                                .formatted(
                                        Capacity.KT.mark(),
                                        SeatTitle.of(unit).within(unit),
                                        SeatTitle.of(unit).deputy())));
    }

    /** Units of which he is head, or also deputy. */
    private Stream<Unit> leads(String user, LocalDate day, boolean deputiesToo) {
        return data.roles().stream()
                .filter(role -> role.userId().equals(user) && role.period().includes(day))
                .map(OfficialRole::group)
                .filter(group -> group.startsWith(UNIT_HEAD) || deputiesToo && group.startsWith(Role.DEPUTY.of("")))
                .flatMap(group -> unitOf(group).stream());
    }

    /**
     * The focal agency, the appraiser and the Chair are three sides: what one has done the next one judges. Nobody gets onto a second
     * one by a substitution; where one department holds both functions, each dossier keeps its sides apart.
     */
    private Optional<String> ofSides(Substitution wanted, LocalDate day) {
        var own = sidesOf(Stream.of(wanted.role()), day);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        var others = sidesOf(
                data.accountsOf(wanted.substitute()).stream().flatMap(account -> rolesOf(account, wanted, day)), day);
        others.removeAll(own);
        return others.isEmpty()
                ? Optional.empty()
                : Optional.of("%s sẽ ở hai bên của cùng một việc (%s và %s) vào ngày %s: trái nguyên tắc bốn mắt."
                        .formatted(nameOf(wanted.substitute()), others.first(), own.first(), VietnameseDates.of(day)));
    }

    private Stream<String> rolesOf(String account, Substitution wanted, LocalDate day) {
        return Stream.concat(
                data.roles().stream()
                        .filter(role ->
                                role.userId().equals(account) && role.period().includes(day))
                        .flatMap(role -> data.groupsOf(role, day)),
                data.substitutions().stream()
                        .filter(other -> other.substitute().equals(account) && other.isInForce(day))
                        .filter(other -> !other.id().equals(wanted.id()))
                        .map(Substitution::role));
    }

    /** One department with both functions is one side. */
    private TreeSet<String> sidesOf(Stream<String> groups, LocalDate day) {
        var focal = data.holder(Function.FOCAL_AGENCY, day).map(Unit::code).orElse("");
        var appraiser = data.holder(Function.APPRAISER, day).map(Unit::code).orElse("");
        return groups.map(group -> {
                    if (group.equals(Bodies.CHAIR)) {
                        return "Chủ tịch Ủy ban nhân dân tỉnh";
                    }
                    if (group.equals(Role.HEAD.of(appraiser)) || group.equals(Role.OFFICER.of(appraiser))) {
                        return "cơ quan thẩm định";
                    }
                    return group.equals(Role.HEAD.of(focal)) || group.equals(Role.OFFICER.of(focal))
                            ? "cơ quan đầu mối"
                            : "";
                })
                .filter(side -> !side.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean personHolds(String user, String group, LocalDate day) {
        return data.accountsOf(user).stream().anyMatch(account -> holds(account, group, day));
    }

    /** By his own right. */
    private boolean holds(String user, String group, LocalDate day) {
        return data.ownGroups(user, day).contains(group);
    }

    private boolean actsIn(String user, String role, LocalDate day) {
        return data.substitutions().stream()
                .anyMatch(
                        other -> other.substitute().equals(user) && other.role().equals(role) && other.isInForce(day));
    }

    /** Who holds the seat by his own right on the day. */
    private Stream<Official> holders(String role, LocalDate day) {
        return data.officials().stream().filter(official -> holds(official.userId(), role, day));
    }

    private String nameOf(String user) {
        return data.official(user).map(Official::fullName).orElse("Người này");
    }

    /** The first day, and every later one on which a role, a unit, a function or a person begins or has ended. */
    private Set<LocalDate> days(Substitution wanted) {
        var period = wanted.period();
        var found = new TreeSet<>(Set.of(period.from()));
        Stream.of(
                        data.roles().stream().map(OfficialRole::period),
                        data.officials().stream().map(Official::period),
                        data.holdings().stream().map(Holding::period),
                        data.units().stream().map(unit -> new Period(unit.validFrom(), unit.validTo())))
                .flatMap(periods -> periods)
                .flatMap(one -> one.to() == null
                        ? Stream.of(one.from())
                        : Stream.of(one.from(), one.to().plusDays(1)))
                .filter(period::includes)
                .forEach(found::add);
        return found;
    }
}
