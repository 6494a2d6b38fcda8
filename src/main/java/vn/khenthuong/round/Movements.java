package vn.khenthuong.round;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.khenthuong.round.internal.MovementRepository;

/** The emulation movement everything is about, as documents name it. */
@Component
public class Movements {

    private final MovementRepository repository;

    Movements(MovementRepository repository) {
        this.repository = repository;
    }

    /** The youngest movement with the document that started it. */
    public Launched current() {
        return repository.youngest();
    }

    /**
     * A movement and the document that started it.
     *
     * @param title e.g. {@code Phong trào thi đua “…”}
     * @param documentKind e.g. {@code Quyết định}
     * @param documentNumber e.g. {@code 1479/QĐ-UBND}
     * @param issuer who signed it
     */
    public record Launched(
            String title, String documentKind, String documentNumber, LocalDate documentDate, String issuer) {}
}
