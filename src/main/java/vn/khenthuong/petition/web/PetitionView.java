package vn.khenthuong.petition.web;

import java.time.Instant;
import java.time.LocalDate;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.petition.Department;
import vn.khenthuong.petition.Petition;
import vn.khenthuong.petition.PetitionKind;
import vn.khenthuong.petition.PetitionState;

/**
 * A petition as the API shows it; what does not exist yet is null.
 *
 * @param round code of the round it is about, or null
 * @param report number of the report to the People's Committee it is in, or null
 * @param answeredFor who answered, as it was called that day
 */
record PetitionView(
        String number,
        String unit,
        String unitName,
        String round,
        PetitionKind kind,
        String title,
        String content,
        String documentNumber,
        LocalDate documentDate,
        Department addressee,
        PetitionState state,
        String stateLabel,
        Instant filedAt,
        String forwardReason,
        String report,
        String answer,
        String answerNumber,
        LocalDate answerDate,
        String answeredFor,
        Instant answeredAt,
        String endReason) {

    static PetitionView of(Petition petition, String unitName) {
        var answer = petition.answer();
        var letter = answer == null ? null : answer.document();
        return new PetitionView(
                petition.number().toString(),
                petition.unit(),
                unitName,
                petition.round(),
                petition.kind(),
                petition.title(),
                petition.content(),
                number(petition.document()),
                date(petition.document()),
                petition.addressee(),
                petition.state(),
                petition.state().label(),
                petition.filed().at(),
                petition.forwarding() == null ? null : petition.forwarding().reason(),
                petition.report(),
                answer == null ? null : answer.text(),
                number(letter),
                date(letter),
                answer == null ? null : answer.body(),
                answer == null ? null : answer.at(),
                petition.ending() == null ? null : petition.ending().reason());
    }

    private static String number(DocumentReference document) {
        return document == null ? null : document.number();
    }

    private static LocalDate date(DocumentReference document) {
        return document == null ? null : document.date();
    }
}
