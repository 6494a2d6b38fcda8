package vn.khenthuong.quota.internal;

import java.util.Set;

/** The kinds of nominee a limit may count, by the names the ledger is given. */
final class NomineeTypes {

    static final Set<String> ALL = Set.of("COLLECTIVE", "INDIVIDUAL", "HOUSEHOLD");

    private NomineeTypes() {}

    /** The Vietnamese word for one type, e.g. {@code tập thể}. */
    public static String label(String type) {
        return switch (type) {
            case "COLLECTIVE" -> "tập thể";
            case "INDIVIDUAL" -> "cá nhân";
            case "HOUSEHOLD" -> "hộ gia đình";
            default -> throw new IllegalArgumentException("Unknown nominee type " + type);
        };
    }

    /** The Vietnamese word for what a limit counts: one type by its name, several together as {@code trường hợp}. */
    public static String label(Set<String> types) {
        return types.size() == 1 ? label(types.iterator().next()) : "trường hợp";
    }
}
