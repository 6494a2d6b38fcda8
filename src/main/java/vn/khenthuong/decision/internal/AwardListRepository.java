package vn.khenthuong.decision.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.decision.ListEntry;
import vn.khenthuong.decision.Minutes;
import vn.khenthuong.decision.Verdict;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;

/** The tables {@code award_list} and {@code award_list_entry}. Callers hold the lock of the round. */
@Repository
class AwardListRepository {

    private static final String ENTRIES =
            "SELECT * FROM khenthuong.award_list_entry WHERE list IN (:lists) ORDER BY list, dossier";

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    AwardListRepository(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The code of the next list of a round. */
    ListCode next(String round) {
        var used = jdbc.sql("SELECT coalesce(max(ordinal), 0) FROM khenthuong.award_list WHERE round = :round")
                .param("round", round)
                .query(Integer.class)
                .single();
        return new ListCode(round, used + 1);
    }

    void add(AwardList list, Instant at) {
        jdbc.sql("INSERT INTO khenthuong.award_list (code, round, ordinal, state, version, opened_at)"
                        + " VALUES (:code, :round, :ordinal, :state, :version, :at)")
                .param("code", list.code().toString())
                .param("round", list.code().round())
                .param("ordinal", list.code().ordinal())
                .param("state", list.state().name())
                .param("version", list.version())
                .param("at", Timestamp.from(at))
                .update();
    }

    /** @throws NotFoundException when there is no such list */
    public AwardList require(String code) {
        return jdbc.sql("SELECT * FROM khenthuong.award_list WHERE code = :code")
                .param("code", code)
                .query(ListRow::of)
                .optional()
                .map(row -> row.with(entries(List.of(code)).getOrDefault(code, List.of())))
                .orElseThrow(() -> new NotFoundException("Không có danh sách %s.".formatted(code)));
    }

    /** The list of the round that has not ended, if any. */
    Optional<AwardList> underWay(String round) {
        return jdbc.sql("SELECT * FROM khenthuong.award_list WHERE round = :round AND state NOT IN ('ISSUED', 'EMPTY')")
                .param("round", round)
                .query(ListRow::of)
                .optional()
                .map(row -> row.with(entries(List.of(row.code())).getOrDefault(row.code(), List.of())));
    }

    /** The lists of a round, first one first. */
    public List<AwardListSnapshot> ofRound(String round) {
        var rows = jdbc.sql("SELECT * FROM khenthuong.award_list WHERE round = :round ORDER BY ordinal")
                .param("round", round)
                .query(ListRow::of)
                .list();
        if (rows.isEmpty()) {
            return List.of();
        }
        var entries = entries(rows.stream().map(ListRow::code).toList());
        return rows.stream()
                .map(row ->
                        row.with(entries.getOrDefault(row.code(), List.of())).snapshot())
                .toList();
    }

    /** Writes what a transition changed: the list, and its entries where their set or their fate may have changed. */
    void save(AwardList list) {
        saveList(list);
        var code = list.code().toString();
        var numbers = list.entries().stream().map(ListEntry::dossier).toList();
        var gone = numbers.isEmpty() ? "" : " AND dossier NOT IN (:kept)";
        var removal = jdbc.sql("DELETE FROM khenthuong.award_list_entry WHERE list = :list" + gone)
                .param("list", code);
        (numbers.isEmpty() ? removal : removal.param("kept", numbers)).update();
        if (!numbers.isEmpty()) {
            batches.batchUpdate(
                    "INSERT INTO khenthuong.award_list_entry"
                            + " (list, dossier, listed, since, left_at, left_as, verdict, reason_code, reason)"
                            + " VALUES (:list, :dossier, :listed, :since, :leftAt, :leftAs, :verdict, :code, :reason)"
                            + " ON CONFLICT (list, dossier) DO UPDATE SET listed = excluded.listed, since = excluded.since,"
                            + " left_at = excluded.left_at, left_as = excluded.left_as, verdict = excluded.verdict,"
                            + " reason_code = excluded.reason_code, reason = excluded.reason",
                    list.entries().stream()
                            .map(entry -> parameters(code, entry))
                            .toArray(SqlParameterSource[]::new));
        }
    }

    /** Writes what a transition changed that concerned the list alone. */
    void saveList(AwardList list) {
        var snapshot = list.snapshot();
        var rest = list.restRefusal();
        var minutes = snapshot.minutes();
        jdbc.sql("UPDATE khenthuong.award_list SET state = :state, version = :version, rest_waits = :restWaits,"
                        + " rest_reason_code = :restCode, rest_reason = :restReason,"
                        + " minutes_number = :minutesNumber, minutes_date = :minutesDate,"
                        + " minutes_members = :members, minutes_present = :present,"
                        + " agreement_number = :agreementNumber, agreement_date = :agreementDate,"
                        + " minimum_reason = :minimumReason,"
                        + " focal_number = :focalNumber, focal_date = :focalDate,"
                        + " appraisal_number = :appraisalNumber, appraisal_date = :appraisalDate, note = :note"
                        + " WHERE code = :code")
                .param("state", snapshot.state().name())
                .param("version", snapshot.version())
                .param("restWaits", snapshot.restWaits())
                .param("restCode", rest == null ? null : name(rest.code()))
                .param("restReason", rest == null ? null : rest.reason())
                .param(
                        "minutesNumber",
                        minutes == null ? null : minutes.document().number())
                .param(
                        "minutesDate",
                        minutes == null ? null : minutes.document().date())
                .param("members", minutes == null ? null : minutes.members())
                .param("present", minutes == null ? null : minutes.present())
                .param("agreementNumber", number(snapshot.agreement()))
                .param("agreementDate", date(snapshot.agreement()))
                .param("minimumReason", snapshot.minimumReason())
                .param("focalNumber", number(snapshot.focalSubmission()))
                .param("focalDate", date(snapshot.focalSubmission()))
                .param("appraisalNumber", number(snapshot.appraisalSubmission()))
                .param("appraisalDate", date(snapshot.appraisalSubmission()))
                .param("note", snapshot.note())
                .param("code", snapshot.code())
                .update();
    }

    private Map<String, List<ListEntry>> entries(List<String> lists) {
        return jdbc
                .sql(ENTRIES)
                .param("lists", lists)
                .query((row, index) -> Map.entry(row.getString("list"), entry(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static ListEntry entry(ResultSet row) throws SQLException {
        return new ListEntry(
                row.getString("dossier"),
                row.getBoolean("listed"),
                row.getInt("since"),
                row.getObject("left_at", Integer.class),
                read(row.getString("left_as"), DossierState::valueOf),
                read(row.getString("verdict"), Verdict::valueOf),
                refusal(row, "reason_code", "reason"));
    }

    private static SqlParameterSource parameters(String list, ListEntry entry) {
        var refusal = entry.refusal();
        return new MapSqlParameterSource("list", list)
                .addValue("dossier", entry.dossier())
                .addValue("listed", entry.listed())
                .addValue("since", entry.since())
                .addValue("leftAt", entry.leftAt())
                .addValue("leftAs", name(entry.leftAs()))
                .addValue("verdict", name(entry.verdict()))
                .addValue("code", refusal == null ? null : name(refusal.code()))
                .addValue("reason", refusal == null ? null : refusal.reason());
    }

    private static Refusal refusal(ResultSet row, String code, String reason) throws SQLException {
        var text = row.getString(reason);
        return text == null ? null : new Refusal(read(row.getString(code), ReasonCode::valueOf), text);
    }

    private static DocumentReference document(ResultSet row, String prefix) throws SQLException {
        var number = row.getString(prefix + "_number");
        return number == null ? null : new DocumentReference(number, row.getObject(prefix + "_date", LocalDate.class));
    }

    private static <T> T read(String stored, Function<String, T> meaning) {
        return stored == null ? null : meaning.apply(stored);
    }

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static String number(DocumentReference document) {
        return document == null ? null : document.number();
    }

    private static LocalDate date(DocumentReference document) {
        return document == null ? null : document.date();
    }

    /** A row of {@code award_list} that waits for its entries. */
    private record ListRow(AwardListSnapshot snapshot) {

        static ListRow of(ResultSet row, int index) throws SQLException {
            var minutesNumber = row.getString("minutes_number");
            var minutes = minutesNumber == null
                    ? null
                    : new Minutes(
                            new DocumentReference(minutesNumber, row.getObject("minutes_date", LocalDate.class)),
                            row.getObject("minutes_members", Integer.class),
                            row.getObject("minutes_present", Integer.class));
            var snapshot = new AwardListSnapshot(
                    row.getString("code"),
                    row.getString("round"),
                    AwardListState.valueOf(row.getString("state")),
                    row.getInt("version"),
                    row.getBoolean("rest_waits"),
                    refusal(row, "rest_reason_code", "rest_reason"),
                    minutes,
                    document(row, "agreement"),
                    row.getString("minimum_reason"),
                    document(row, "focal"),
                    document(row, "appraisal"),
                    row.getString("note"),
                    List.of());
            return new ListRow(snapshot);
        }

        String code() {
            return snapshot.code();
        }

        AwardList with(List<ListEntry> entries) {
            var complete = new AwardListSnapshot(
                    snapshot.code(),
                    snapshot.round(),
                    snapshot.state(),
                    snapshot.version(),
                    snapshot.restWaits(),
                    snapshot.restRefusal(),
                    snapshot.minutes(),
                    snapshot.agreement(),
                    snapshot.minimumReason(),
                    snapshot.focalSubmission(),
                    snapshot.appraisalSubmission(),
                    snapshot.note(),
                    entries);
            return AwardList.restore(complete);
        }
    }
}
