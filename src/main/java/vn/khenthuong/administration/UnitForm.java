package vn.khenthuong.administration;

import java.util.List;
import java.util.Optional;
import org.springframework.util.MultiValueMap;
import vn.khenthuong.organization.Unit;

/** The form of units and functions: what it begins with, and what was typed into it. */
final class UnitForm {

    private UnitForm() {}

    /** @param unit the one it is about, as it stands */
    static ChangeEntry begun(String code, String planned, Optional<Unit> unit) {
        return new ChangeEntry(
                unit.map(Unit::code).orElse(""),
                unit.map(Unit::name).orElse(""),
                unit.map(known -> known.kind().name()).orElse(""),
                unit.map(Unit::nominates).orElse(null),
                unit.map(Unit::reports).orElse(null),
                code.isBlank() ? List.of() : List.of(code),
                "",
                "",
                planned,
                "",
                "",
                "",
                false,
                "");
    }

    static ChangeEntry typed(MultiValueMap<String, String> typed) {
        return new ChangeEntry(
                one(typed, "ma"),
                one(typed, "ten"),
                one(typed, "loaiDonVi"),
                flag(typed, "deNghi"),
                flag(typed, "baoCao"),
                typed.getOrDefault("donVi", List.of()),
                one(typed, "keThua"),
                one(typed, "chucNang"),
                one(typed, "duKien"),
                one(typed, "tuNgay"),
                one(typed, "soVanBan"),
                one(typed, "ngayVanBan"),
                "co".equals(one(typed, "daBiet")),
                one(typed, "phienBan"));
    }

    private static String one(MultiValueMap<String, String> typed, String field) {
        var value = typed.getFirst(field);
        return value == null ? "" : value;
    }

    private static Boolean flag(MultiValueMap<String, String> typed, String field) {
        return switch (one(typed, field)) {
            case "co" -> true;
            case "khong" -> false;
            default -> null;
        };
    }
}
