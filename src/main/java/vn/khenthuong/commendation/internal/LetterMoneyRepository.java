package vn.khenthuong.commendation.internal;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.commendation.CommendationNumber;
import vn.khenthuong.nomination.NomineeType;

/** The table {@code commendation_money}. */
@Repository
class LetterMoneyRepository {

    private final JdbcClient jdbc;

    LetterMoneyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is kept for one kind.
     *
     * @param amount đồng; null where there is none
     * @param citation where the amount stands; null where the unit laid it down
     */
    record Kept(Long amount, String citation) {}

    Map<NomineeType, Kept> of(CommendationNumber number) {
        var kept = new EnumMap<NomineeType, Kept>(NomineeType.class);
        jdbc.sql(
                        "SELECT nominee_type, amount, citation FROM khenthuong.commendation_money WHERE commendation = :number")
                .param("number", number.toString())
                .query(row -> {
                    kept.put(
                            NomineeType.valueOf(row.getString("nominee_type")),
                            new Kept(row.getObject("amount", Long.class), row.getString("citation")));
                });
        return kept;
    }

    void keep(CommendationNumber number, Map<NomineeType, Kept> all) {
        jdbc.sql("DELETE FROM khenthuong.commendation_money WHERE commendation = :number")
                .param("number", number.toString())
                .update();
        all.forEach((type, kept) -> jdbc.sql(
                        "INSERT INTO khenthuong.commendation_money (commendation, nominee_type, amount, citation)"
                                + " VALUES (:number, :type, :amount, :citation)")
                .param("number", number.toString())
                .param("type", type.name())
                .param("amount", kept.amount())
                .param("citation", kept.citation())
                .update());
    }
}
