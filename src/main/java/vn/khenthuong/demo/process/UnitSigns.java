package vn.khenthuong.demo.process;

import java.util.Locale;

/** The sign that a unit of the demonstration puts behind the number of its documents, e.g. {@code SYT} of {@code so-y-te}. */
final class UnitSigns {

    private static final String DEPARTMENT = "so-";

    private UnitSigns() {}

    static String of(String unit, boolean locality) {
        if (locality) {
            return "UBND";
        }
        var code = unit.startsWith(DEPARTMENT) ? "S" + unit.substring(DEPARTMENT.length()) : unit;
        return code.replace("-", "")
                .toUpperCase(Locale.ROOT)
                .replace("GDDT", "GDĐT")
                .replace("LDTBXH", "LĐTBXH");
    }
}
