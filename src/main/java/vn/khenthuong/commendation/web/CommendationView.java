package vn.khenthuong.commendation.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.khenthuong.commendation.Commendation;
import vn.khenthuong.commendation.CommendationMoney;
import vn.khenthuong.commendation.CommendationState;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.commendation.Occasion;

/**
 * A list as the interface answers it.
 *
 * @param number e.g. {@code GK2023-DAM-RONG-001}
 * @param unitName when it was decided, else today's
 * @param returnReason why the head gave it back; left out where it is not back
 * @param money of each kind on it; left out where many lists are answered
 * @param totalMoney đồng; left out likewise
 * @param entries who is on it; left out where many lists are answered
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CommendationView(
        String number,
        String unit,
        String unitName,
        int year,
        Occasion occasion,
        CommendationState state,
        int collectives,
        int individuals,
        int households,
        String returnReason,
        String endReason,
        String documentNumber,
        LocalDate documentDate,
        Instant decidedAt,
        List<CommendationMoney.Line> money,
        Long totalMoney,
        List<Commended> entries) {

    static CommendationView of(Commendation list, String unitName, List<Commended> entries, CommendationMoney money) {
        var decision = list.decision();
        return new CommendationView(
                list.number().toString(),
                list.number().unit(),
                unitName,
                list.number().year(),
                list.occasion(),
                list.state(),
                list.counts().collectives(),
                list.counts().individuals(),
                list.counts().households(),
                list.returnReason(),
                list.endReason(),
                decision == null ? null : decision.number(),
                decision == null ? null : decision.date(),
                list.decidedAt(),
                money == null ? null : money.lines(),
                money == null ? null : money.total(),
                entries);
    }
}
