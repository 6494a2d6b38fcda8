package vn.khenthuong.paper;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.VietnameseDates;

/** The law a paper rests upon, by its date. */
@Component
public class LegalBases {

    private final LegalBasesSettings settings;

    public LegalBases(LegalBasesSettings settings) {
        this.settings = settings;
    }

    /** What is in force on a day, in the order in which papers name it, each with “Căn cứ”. */
    public List<String> on(LocalDate day) {
        return settings.bases().stream()
                .filter(basis -> basis.isInForce(day))
                .map(basis -> "Căn cứ %s".formatted(basis.text()))
                .toList();
    }

    /**
     * What was in force when the cases were submitted and is not any more when the paper is dated: whoever signs looks at the
     * transition clauses.
     *
     * @param from day of the first submission
     * @param day of the paper
     */
    public List<String> warnings(LocalDate from, LocalDate day) {
        return settings.bases().stream()
                .filter(basis -> basis.isInForce(from)
                        && basis.to() != null
                        && basis.to().isBefore(day))
                .map(basis ->
                        "%s đã hết hiệu lực sau ngày %s; hồ sơ được trình khi văn bản còn hiệu lực, cần xem điều khoản chuyển tiếp."
                                .formatted(basis.text(), VietnameseDates.of(basis.to())))
                .toList();
    }

    /**
     * What was in force on the day a paper bears and was not any more when it was numbered: the paper cites it by its own date.
     *
     * @param day of the paper
     * @param entered when its number was entered
     */
    public List<String> expired(LocalDate day, LocalDate entered) {
        return settings.bases().stream()
                .filter(basis ->
                        basis.isInForce(day) && basis.to() != null && basis.to().isBefore(entered))
                .map(basis ->
                        "%s đã hết hiệu lực sau ngày %s; văn bản ghi ngày %s nên vẫn căn cứ văn bản này, cần kiểm tra ngày ký."
                                .formatted(basis.text(), VietnameseDates.of(basis.to()), VietnameseDates.of(day)))
                .toList();
    }
}
