package vn.khenthuong.paper;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * The law papers rest upon.
 *
 * @param bases in the order in which papers name them
 */
@Validated
@ConfigurationProperties("khenthuong.legal-bases")
public record LegalBasesSettings(@NotEmpty List<@Valid Basis> bases) {

    public LegalBasesSettings {
        bases = bases == null ? List.of() : List.copyOf(bases);
    }

    /**
     * A law or another text.
     *
     * @param text as it follows “Căn cứ”
     * @param from first day it is cited; null: always was
     * @param to last day it is cited; null: still is
     */
    public record Basis(@NotBlank String text, LocalDate from, LocalDate to) {

        boolean isInForce(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }
    }
}
