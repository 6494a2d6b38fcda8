package vn.khenthuong.organization.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Reorganisation;
import vn.khenthuong.organization.Reorganisation.Kind;
import vn.khenthuong.organization.Unit;

/**
 * What a unit may and owes: to nominate, to report, and the kind of which its limits are. Whoever takes or gives that decides about
 * the work of others, as whoever merges units does; a name decides nothing.
 */
final class RightsOfUnits {

    private RightsOfUnits() {}

    /**
     * Whether a change gives other rights to a unit that stays.
     *
     * @param before as it stands without the change
     */
    static boolean changedBy(Reorganisation change, OrganizationData before) {
        return former(change, before).filter(unit -> isOther(change, unit)).isPresent();
    }

    /**
     * Whether the unit gets other rights when a planned change does not come.
     *
     * @param standing as it stands with the planned change
     */
    static boolean restoredWithout(Reorganisation planned, OrganizationData standing) {
        return planned.kind() == Kind.CHANGED
                && standing.unit(planned.units().get(0), planned.from().minusDays(1))
                        .filter(unit -> isOther(planned, unit))
                        .isPresent();
    }

    private static Optional<Unit> former(Reorganisation change, OrganizationData before) {
        return change.kind() == Kind.CHANGED ? before.unit(change.units().get(0), change.from()) : Optional.empty();
    }

    private static boolean isOther(Reorganisation change, Unit unit) {
        return unit.kind() != change.unitKind()
                || unit.nominates() != change.nominates()
                || unit.reports() != change.reports();
    }

    /**
     * What should be known before a unit gets other rights; none where it does not.
     *
     * @param touched what the unit has under way, a sentence each with its count
     */
    static List<String> warnings(Reorganisation change, OrganizationData before, List<String> touched) {
        return former(change, before)
                .filter(unit -> isOther(change, unit))
                .map(unit -> List.of("%s từ ngày %s %s. %s"
                        .formatted(
                                unit.name(),
                                VietnameseDates.of(change.from()),
                                consequences(change, unit),
                                touched.isEmpty()
                                        ? "Hiện đơn vị không có hồ sơ, chỉ tiêu hay báo cáo nào đang làm dở."
                                        : "Đơn vị đang có: " + String.join(" ", touched))))
                .orElse(List.of());
    }

    private static String consequences(Reorganisation change, Unit unit) {
        var all = new ArrayList<String>();
        if (unit.nominates() != change.nominates()) {
            all.add(
                    change.nominates()
                            ? "được lập hồ sơ, được giao chỉ tiêu trong các đợt mở sau"
                            : "không còn được đề nghị khen thưởng trong các đợt mở sau");
        }
        if (unit.reports() != change.reports()) {
            all.add(
                    change.reports()
                            ? "phải nộp báo cáo hằng năm"
                            : "không còn phải nộp báo cáo hằng năm, không còn được nhắc");
        }
        if (unit.kind() != change.unitKind()) {
            all.add("được tính chỉ tiêu theo loại khác");
        }
        return String.join("; ", all);
    }
}
