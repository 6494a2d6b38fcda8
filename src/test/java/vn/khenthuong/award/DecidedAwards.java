package vn.khenthuong.award;

import java.time.LocalDate;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.kernel.NameKey;

/** A decision that is issued, of a round of its own, with the dossiers it rewards; as another version may have left it. */
public final class DecidedAwards {

    private static final AtomicInteger ROUNDS = new AtomicInteger();

    private final JdbcClient jdbc;
    private final String round = "TT%03d".formatted(ROUNDS.incrementAndGet());
    private int dossiers;

    public DecidedAwards(JdbcClient jdbc, LocalDate date) {
        this.jdbc = jdbc;
        jdbc.sql("""
                        INSERT INTO khenthuong.award_round (code, movement, kind, title, rule_set, assessment_year, reference_date,
                            unit_deadline, achievement_from, achievement_to, state, proposed_by, proposed_at)
                        VALUES (?, 'VNN-2022', 'SO_KET_2023', 'Đợt thử tiền thưởng', 'A', 2023, '2022-06-01', '2022-07-01',
                            '2022-01-01', '2022-12-31', 'ENDED', 'x', '2022-06-01')""").param(round).update();
        jdbc.sql("INSERT INTO khenthuong.award_list (code, round, ordinal, state, version, opened_at)"
                        + " VALUES (?, ?, 1, 'ISSUED', 1, '2022-08-01')")
                .param(list())
                .param(round)
                .update();
        jdbc.sql("INSERT INTO khenthuong.award_decision (list, decided_by, decided_at, document_number, document_date,"
                        + " issued_by, issued_at) VALUES (?, 'chutich.ubnd', now(), ?, ?, 'vanthu.ubnd', now())")
                .param(list())
                .param("%d/QĐ-UBND".formatted(ROUNDS.get()))
                .param(date)
                .update();
    }

    /** Rewards somebody; answers the number of the dossier. */
    public String award(String unit, String type, String name) {
        return dossier(unit, type, name, "AWARDED");
    }

    public String dossier(String unit, String type, String name, String state) {
        var number = "%s-%s-%04d".formatted(round, unit.toUpperCase(Locale.ROOT), ++dossiers);
        jdbc.sql("""
                        INSERT INTO khenthuong.dossier (number, round, unit, nominee_type, nominee_name, name_key, criteria_group,
                            award_form, state, pool, list_code, content, submitted_at, created_at, updated_at)
                        VALUES (:number, :round, :unit, :type, :name, :key, 'OFFICIAL', 'BANG_KHEN_TINH', :state,
                            false, :list, '{}', '2022-06-20', '2022-06-02', '2022-09-06')""")
                .param("number", number)
                .param("round", round)
                .param("unit", unit)
                .param("type", type)
                .param("name", name)
                .param("key", NameKey.of(name))
                .param("state", state)
                .param("list", list())
                .update();
        return number;
    }

    public String round() {
        return round;
    }

    public String list() {
        return round + "-DS1";
    }

    /** Where its money is in the interface. */
    public String api() {
        return "/api/rewards/%s/1".formatted(round);
    }

    /** Where its money is shown. */
    public String page() {
        return "/tien-thuong/%s/1".formatted(round);
    }
}
