package vn.khenthuong.consultation.web;

import java.util.stream.Stream;
import vn.khenthuong.consultation.ConsultationProcess.GiveOpinion;
import vn.khenthuong.kernel.BadInputException;

/**
 * A late answer as it was typed on the page.
 *
 * @param yKien name of the outcome
 * @param so number of the letter
 * @param ngay its date
 */
record TypedOpinion(String yKien, String lyDo, String so, String ngay) {

    GiveOpinion wanted() {
        return Stream.of(GiveOpinion.values())
                .filter(outcome -> outcome.name().equals(yKien))
                .findFirst()
                .orElseThrow(() -> new BadInputException("Cần chọn “Ý kiến của cơ quan”."));
    }
}
