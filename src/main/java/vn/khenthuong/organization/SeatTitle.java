package vn.khenthuong.organization;

import vn.khenthuong.kernel.PlaceNames;

/**
 * What the holder of a seat and his deputy are called.
 *
 * @param title e.g. {@code Giám đốc}
 * @param ofPeoplesCommittee whether he leads a People's Committee, on behalf of which he signs
 */
public record SeatTitle(String title, boolean ofPeoplesCommittee) {

    private static final String DEPUTY = "Phó ";

    /** The Chair of the province. */
    public static final SeatTitle CHAIR = new SeatTitle("Chủ tịch", true);

    /** Of the head of a unit. */
    public static SeatTitle of(Unit unit) {
        return new SeatTitle(title(unit), unit.kind().isLocality());
    }

    /** The title of a deputy, e.g. {@code Phó Giám đốc}. */
    public String deputy() {
        return DEPUTY + title;
    }

    /** The title with what it is of, e.g. {@code Giám đốc Sở Nội vụ}. */
    public String within(Unit unit) {
        if (ofPeoplesCommittee) {
            return "%s Ủy ban nhân dân %s".formatted(title, PlaceNames.inText(unit.name()));
        }
        return switch (title) {
            case "Chánh Văn phòng", "Chánh Thanh tra" -> title;
            case "Trưởng Ban" -> "Trưởng %s".formatted(unit.name());
            default -> "%s %s".formatted(title, unit.name());
        };
    }

    private static String title(Unit unit) {
        return switch (unit.kind()) {
            case CITY, DISTRICT, FATHERLAND_FRONT -> "Chủ tịch";
            case SOCIO_POLITICAL -> unit.name().contains("Đoàn Thanh niên") ? "Bí thư" : "Chủ tịch";
            case POLICY_BANK -> "Giám đốc";
            case DEPARTMENT, CONSULTED_AGENCY -> ofDepartment(unit.name());
        };
    }

    private static String ofDepartment(String name) {
        if (name.startsWith("Văn phòng")) {
            return "Chánh Văn phòng";
        }
        if (name.startsWith("Thanh tra")) {
            return "Chánh Thanh tra";
        }
        if (name.startsWith("Ban ")) {
            return "Trưởng Ban";
        }
        return name.startsWith("Cục ") ? "Cục trưởng" : "Giám đốc";
    }
}
