package vn.khenthuong.nomination;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A point an official ticks: the service dimensions of R-035, the two profiles of R-039 and R-040 (A-06: at least one). */
public enum CriteriaPoint {
    EMPLOYMENT("việc làm"),
    HEALTH("y tế"),
    EDUCATION("giáo dục"),
    HOUSING("nhà ở"),
    WATER_SANITATION("nước sạch và vệ sinh"),
    INFORMATION("thông tin"),
    INITIATIVE("có sáng kiến xây dựng, tham mưu cơ chế, chính sách", "R-039"),
    HELP("giúp đỡ huyện nghèo, xã, thôn đặc biệt khó khăn và người nghèo", "R-040");

    private final String label;

    /** Under what it was stored and offered before options had names of their own, or null. */
    private final String former;

    CriteriaPoint(String label) {
        this(label, null);
    }

    CriteriaPoint(String label, String former) {
        this.label = label;
        this.former = former;
    }

    /** The basic services of R-035, in the order of the plan. */
    public static List<CriteriaPoint> services() {
        return List.of(EMPLOYMENT, HEALTH, EDUCATION, HOUSING, WATER_SANITATION, INFORMATION);
    }

    /** The Vietnamese name of a ticked option; an unknown code is its own name. */
    public static String labelOf(String code) {
        return Arrays.stream(values())
                .filter(point -> point.name().equals(code))
                .map(point -> point.label)
                .findFirst()
                .orElse(code);
    }

    /** The present code by the former one. */
    public static Map<String, String> renamed() {
        return Stream.of(values())
                .filter(point -> point.former != null)
                .collect(Collectors.toUnmodifiableMap(point -> point.former, Enum::name));
    }
}
