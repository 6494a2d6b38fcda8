package vn.khenthuong.correspondence;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What papers that follow a prescribed form are called, and how they say what they are for, by their date.
 *
 * @param forms of a kind and a day there is one
 */
@Validated
@ConfigurationProperties("khenthuong.paper-forms")
public record PaperFormsSettings(@NotEmpty List<@Valid Form> forms) {

    public PaperFormsSettings {
        forms = forms == null ? List.of() : List.copyOf(forms);
        for (var form : forms) {
            for (var other : forms) {
                if (form != other && form.kind() == other.kind() && form.overlaps(other)) {
                    throw new IllegalArgumentException(
                            "khenthuong.paper-forms: hai mẫu của %s có hiệu lực cùng một ngày".formatted(form.kind()));
                }
            }
        }
    }

    /**
     * A form.
     *
     * @param title as the paper bears it, in capitals
     * @param request how a letter asks for what it wants, before the day; null where the form has no such sentence
     * @param from first day it is used; null: always was
     * @param to last day it is used; null: still is
     */
    public record Form(@NotNull PaperKind kind, @NotBlank String title, String request, LocalDate from, LocalDate to) {

        boolean isUsed(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
        }

        private boolean overlaps(Form other) {
            return (to == null || other.from == null || !other.from.isAfter(to))
                    && (other.to == null || from == null || !from.isAfter(other.to));
        }
    }
}
