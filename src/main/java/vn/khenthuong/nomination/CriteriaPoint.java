package vn.khenthuong.nomination;

import java.util.Arrays;
import java.util.List;

/** A point an official ticks: the service dimensions of R-035, the two profiles of R-039 and R-040 (A-06: at least one). */
public enum CriteriaPoint {
    EMPLOYMENT("EMPLOYMENT", "việc làm"),
    HEALTH("HEALTH", "y tế"),
    EDUCATION("EDUCATION", "giáo dục"),
    HOUSING("HOUSING", "nhà ở"),
    WATER_SANITATION("WATER_SANITATION", "nước sạch và vệ sinh"),
    INFORMATION("INFORMATION", "thông tin"),
    INITIATIVE("R-039", "có sáng kiến xây dựng, tham mưu cơ chế, chính sách (R-039)"),
    HELP("R-040", "giúp đỡ huyện nghèo, xã, thôn đặc biệt khó khăn và người nghèo (R-040)");

    private final String code;
    private final String label;

    CriteriaPoint(String code, String label) {
        this.code = code;
        this.label = label;
    }

    /** The basic services of R-035, in the order of the plan. */
    public static List<CriteriaPoint> services() {
        return List.of(EMPLOYMENT, HEALTH, EDUCATION, HOUSING, WATER_SANITATION, INFORMATION);
    }

    /** The Vietnamese name of a ticked option; an unknown code is its own name. */
    public static String labelOf(String code) {
        return Arrays.stream(values())
                .filter(point -> point.code.equals(code))
                .map(point -> point.label)
                .findFirst()
                .orElse(code);
    }
}
