package vn.khenthuong.round;

import java.time.LocalDate;

/** The emulation movement everything is about, as documents name it. */
public interface Movements {

    /** The youngest movement with the document that started it. */
    Launched current();

    /**
     * A movement and the document that started it.
     *
     * @param title e.g. {@code Phong trào thi đua “…”}
     * @param documentKind e.g. {@code Quyết định}
     * @param documentNumber e.g. {@code 1479/QĐ-UBND}
     * @param issuer who signed it
     */
    record Launched(String title, String documentKind, String documentNumber, LocalDate documentDate, String issuer) {}
}
