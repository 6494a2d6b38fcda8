package vn.khenthuong.tracking.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.tracking.ArrivalRegister;

/** Reads the register from the dossiers themselves: what one line says is what became of them. */
@Repository
@Transactional(readOnly = true)
class ArrivalRegisterService implements ArrivalRegister {

    private final JdbcClient jdbc;
    private final DossierAccess access;
    private final Organization organization;
    private final Clock clock;

    ArrivalRegisterService(JdbcClient jdbc, DossierAccess access, Organization organization, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public boolean concerns(Actor actor) {
        var today = LocalDate.now(clock);
        return Stream.of(
                        Performer.FOCAL_OFFICER,
                        Performer.FOCAL_HEAD,
                        Performer.APPRAISAL_OFFICER,
                        Performer.APPRAISAL_HEAD)
                .anyMatch(performer -> organization.performs(actor, performer, null, today));
    }

    @Override
    public List<Arrival> of(int year, Actor actor) {
        if (!concerns(actor)) {
            throw new NotPermittedException("Sổ theo dõi hồ sơ dành cho cơ quan đầu mối và cơ quan thẩm định.");
        }
        var seen = DossierRows.seenBy(access.visibilityOf(actor));
        var lines = jdbc.sql("SELECT arrival.ordinal, arrival.arrived, dossier.*"
                        + " FROM khenthuong.dossier_arrival arrival JOIN (SELECT number, unit, round, document_number,"
                        + " document_date, state, answer_due FROM khenthuong.dossier_overview WHERE " + seen
                        + ") dossier USING (number) WHERE arrival.year = :year ORDER BY arrival.ordinal, number")
                .param("year", year)
                .query((row, index) -> line(row))
                .list();
        return lines.stream()
                .collect(Collectors.groupingBy(Line::ordinal, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(this::arrival)
                .toList();
    }

    @Override
    public List<Integer> years() {
        return jdbc.sql("SELECT DISTINCT year FROM khenthuong.dossier_arrival ORDER BY year DESC")
                .query(Integer.class)
                .list();
    }

    private Arrival arrival(List<Line> dossiers) {
        var first = dossiers.get(0);
        return new Arrival(
                first.ordinal(),
                first.arrived(),
                organization.nameAt(first.unit(), first.arrived()),
                first.documentNumber(),
                first.documentDate(),
                first.round(),
                dossiers.stream()
                        .filter(line -> !line.state().isFinal())
                        .map(Line::due)
                        .filter(Objects::nonNull)
                        .min(Comparator.naturalOrder())
                        .orElse(null),
                result(dossiers),
                dossiers.stream().map(Line::number).toList());
    }

    private static String result(List<Line> dossiers) {
        var states = dossiers.stream().collect(Collectors.groupingBy(Line::state, TreeMap::new, Collectors.counting()));
        return states.size() == 1
                ? states.firstKey().label()
                : states.entrySet().stream()
                        .map(state -> "%s: %d".formatted(state.getKey().label(), state.getValue()))
                        .collect(Collectors.joining("; "));
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getInt("ordinal"),
                row.getObject("arrived", OffsetDateTime.class).toInstant(),
                row.getString("number"),
                row.getString("unit"),
                row.getString("round"),
                row.getString("document_number"),
                row.getObject("document_date", LocalDate.class),
                DossierState.valueOf(row.getString("state")),
                row.getObject("answer_due", LocalDate.class));
    }

    private record Line(
            int ordinal,
            Instant arrived,
            String number,
            String unit,
            String round,
            String documentNumber,
            LocalDate documentDate,
            DossierState state,
            LocalDate due) {}
}
