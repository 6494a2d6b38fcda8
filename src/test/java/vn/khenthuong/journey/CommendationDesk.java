package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

/** The letters of commendation of units, as their officials write and decide them over HTTP. */
final class CommendationDesk {

    static final String PROCESS = "unitCommendation";
    static final String PREPARE = "userTask_prepareCommendation";
    static final String DECIDE = "userTask_decideCommendation";
    static final String API = "/api/commendations";

    private final Officials officials;
    private final Clock clock;
    private final int year;

    CommendationDesk(Officials officials, Clock clock) {
        this(officials, clock, LocalDate.now(clock).getYear());
    }

    /**
     * @param year of the movement that people are commended for
     */
    CommendationDesk(Officials officials, Clock clock, int year) {
        this.officials = officials;
        this.clock = clock;
        this.year = year;
    }

    /** A list of the year with nobody on it. */
    String begun(String unit) {
        return officials
                .as("canbo." + unit)
                .start(PROCESS, Map.of("year", year, "occasion", "YEARLY"))
                .expectSuccess()
                .json()
                .path("businessKey")
                .asText();
    }

    /** The same with an individual on it. */
    String written(String unit, String name) {
        var number = begun(unit);
        add(number, "canbo." + unit, "INDIVIDUAL", name).expect(200);
        return number;
    }

    /** The same with the head. */
    String prepared(String unit, String name) {
        var number = written(unit, name);
        officials.as("canbo." + unit).complete(number, PREPARE, Map.of("outcome", "SUBMIT"));
        return number;
    }

    Reply add(String number, String userId, String type, String name) {
        return officials
                .as(userId)
                .post(
                        "%s/%s/entries".formatted(API, number),
                        Map.of(
                                "type",
                                type,
                                "name",
                                name,
                                "detail",
                                "Thôn 2",
                                "achievement",
                                "Giúp 12 hộ thoát nghèo"));
    }

    Map<String, Object> decision(String number) {
        return Map.of(
                "outcome",
                "DECIDE",
                "documentNumber",
                number,
                "documentDate",
                LocalDate.now(clock).toString());
    }

    Reply decide(String userId, String number, String documentNumber) {
        var head = officials.as(userId);
        return head.submit(head.task(number, DECIDE), decision(documentNumber));
    }

    void hasState(String userId, String number, String state) {
        assertThat(officials
                        .as(userId)
                        .get(API + "/" + number)
                        .expect(200)
                        .json()
                        .path("state")
                        .asText())
                .isEqualTo(state);
    }
}
