package vn.khenthuong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.khenthuong.document.internal.SampleFiles;
import vn.khenthuong.support.Official;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;
import vn.khenthuong.support.RoundAnswers;

/** Takes dossiers through the steps of a unit, in a round of its own for every test. */
@Component
public class NominationDesk {

    public static final String PREPARE = "userTask_prepareDossier";
    public static final String SIGN = "userTask_approveByUnit";
    public static final List<String> PAPERS = List.of("SUBMISSION_LETTER", "ACHIEVEMENT_REPORT", "COUNCIL_MINUTES");

    private static final AtomicInteger ROUNDS = new AtomicInteger();

    private final Officials officials;
    private final JdbcClient jdbc;
    private final Clock clock;

    NominationDesk(Officials officials, JdbcClient jdbc, Clock clock) {
        this.officials = officials;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** An open round with its limits. */
    public String openRound(String kind) {
        String code = "NOM" + ROUNDS.incrementAndGet();
        LocalDate today = LocalDate.now(clock);
        officials
                .as("canbo.so-noi-vu")
                .start("awardRound", RoundAnswers.of(code, kind, today, today.plusDays(30)))
                .expectSuccess();
        officials.as("lanhdao.so-noi-vu").complete(code, "userTask_confirmOpening", Map.of("outcome", "APPROVE"));
        return code;
    }

    public Official officer(String unit) {
        return officials.as("canbo." + unit);
    }

    public Official head(String unit) {
        return officials.as("lanhdao." + unit);
    }

    /** A dossier of the group AGENCY that its officer is writing. */
    public String started(String round, String unit, String name) {
        return started(unit, Nominees.collective(round, name));
    }

    public String started(String unit, Map<String, Object> start) {
        return officer(unit)
                .start(Nominees.PROCESS, start)
                .expectSuccess()
                .json()
                .path("businessKey")
                .asText();
    }

    public void uploadPapers(String unit, String number) {
        PAPERS.forEach(item -> officer(unit)
                .upload(number, item, item + ".pdf", SampleFiles.pdf())
                .expect(201));
    }

    public Reply prepare(String unit, String number, Map<String, Object> answers) {
        return officer(unit).submit(officer(unit).task(number, PREPARE), answers);
    }

    /** A dossier of the group AGENCY that waits for the head. */
    public String prepared(String round, String unit, String name) {
        String number = started(round, unit, name);
        uploadPapers(unit, number);
        prepare(unit, number, Nominees.agency(unit)).expectSuccess();
        return number;
    }

    public Reply sign(String unit, String number) {
        return head(unit)
                .submit(
                        head(unit).task(number, SIGN),
                        Map.of("outcome", "APPROVE", "documentNumber", "12/TTr-UBND", "documentDate", "2023-05-12"));
    }

    /** A dossier of the group AGENCY that its unit has submitted. */
    public String submitted(String round, String unit, String name) {
        String number = prepared(round, unit, name);
        sign(unit, number).expectSuccess();
        assertThat(state(number)).isEqualTo("SUBMITTED");
        return number;
    }

    public Reply withdraw(String userId, String number) {
        return officials
                .as(userId)
                .post(
                        "/api/dossiers/" + number + "/withdrawal",
                        Map.of("reason", "Có đơn thư", "documentNumber", "13/UBND", "documentDate", "2023-05-13"));
    }

    public String state(String number) {
        return column(number, "state");
    }

    public String column(String number, String column) {
        return jdbc.sql("SELECT " + column + "::text FROM khenthuong.dossier WHERE number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    /** Places that cases of the round hold. */
    public int places(String round) {
        return jdbc.sql("SELECT count(*) FROM khenthuong.quota_place WHERE round = ?")
                .param(round)
                .query(Integer.class)
                .single();
    }

    public List<String> journal(String number) {
        return jdbc.sql("SELECT step || coalesce('/' || outcome, '') FROM khenthuong.audit_entry"
                        + " WHERE subject = ? ORDER BY id")
                .param(number)
                .query(String.class)
                .list();
    }

    static Map<String, Object> with(Map<String, Object> answers, String key, Object value) {
        Map<String, Object> changed = new HashMap<>(answers);
        changed.put(key, value);
        return changed;
    }
}
