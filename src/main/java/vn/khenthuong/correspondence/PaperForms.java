package vn.khenthuong.correspondence;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.PaperFormsSettings.Form;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.paper.IncompletePaperException;

/** The prescribed forms of papers, by date. */
@Component
public class PaperForms {

    private final PaperFormsSettings settings;

    public PaperForms(PaperFormsSettings settings) {
        this.settings = settings;
    }

    /**
     * The form of a kind that is used on a day.
     *
     * @throws IncompletePaperException when none is known for that day
     */
    public Form of(PaperKind kind, LocalDate day) {
        return settings.forms().stream()
                .filter(form -> form.kind() == kind && form.isUsed(day))
                .findFirst()
                .orElseThrow(() -> new IncompletePaperException(
                        kind.label(), "mẫu dùng trong ngày %s".formatted(VietnameseDates.of(day))));
    }
}
