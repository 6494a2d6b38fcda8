package vn.khenthuong.nomination;

import java.util.Locale;

/** The number officials use for a dossier: {@code <ROUND>-<UNIT>-<NNNN>}, e.g. {@code SK2023-DAM-RONG-0003}. */
final class DossierNumber {

    private DossierNumber() {}

    static String of(String round, String unit, int serial) {
        return "%s-%s-%04d".formatted(round, unit.toUpperCase(Locale.ROOT), serial);
    }
}
