package vn.khenthuong.supervision.web;

import java.time.Instant;
import vn.khenthuong.supervision.Observation;
import vn.khenthuong.supervision.ObservationState;

/**
 * An observation as the API shows it; what does not exist is null.
 *
 * @param list code of the published list it is about, or null
 * @param agency code of the body that filed it
 * @param answeredFor who answered, as it was called that day
 */
record ObservationView(
        String number,
        String round,
        String list,
        String agency,
        String agencyName,
        String content,
        ObservationState state,
        String stateLabel,
        Instant filedAt,
        String answer,
        String answeredFor,
        Instant answeredAt,
        String withdrawReason,
        Instant withdrawnAt) {

    static ObservationView of(Observation observation, String agencyName) {
        var answer = observation.answer();
        var withdrawal = observation.withdrawal();
        return new ObservationView(
                observation.number().toString(),
                observation.round(),
                observation.list(),
                observation.agency(),
                agencyName,
                observation.content(),
                observation.state(),
                observation.state().label(),
                observation.filed().at(),
                answer == null ? null : answer.text(),
                answer == null ? null : answer.body(),
                answer == null ? null : answer.at(),
                withdrawal == null ? null : withdrawal.reason(),
                withdrawal == null ? null : withdrawal.at());
    }
}
