package vn.khenthuong.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.support.Bookmark;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.JdbcExecutions;
import vn.khenthuong.support.Officials;

/**
 * Every operation at every mount, asked by everybody. The answers stand in {@code contract/access-matrix.csv}, which people
 * review; what was observed is written beside the reports of the build as a proposal for rows that are missing or have changed.
 */
@DisplayName("Ma trận quyền: mọi thao tác, mọi cửa, mọi vai")
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AccessMatrixIT {

    private static final Logger log = LoggerFactory.getLogger(AccessMatrixIT.class);

    private static final Path OBSERVED = Path.of("target", "access-matrix-observed.csv");

    private final ApplicationContext application;
    private final Officials officials;
    private final Clock clock;
    private final JdbcClient jdbc;
    private final Bookmark bookmark;
    private final JdbcExecutions executions;
    private final AccessMatrix matrix = AccessMatrix.read();
    private final Map<String, Map<Role, String>> observed = new TreeMap<>();
    private final Map<Role, Walk> walks = new EnumMap<>(Role.class);
    private final Map<String, Set<Role>> telling = new TreeMap<>();
    private List<Operation> operations;
    private House house;

    AccessMatrixIT(
            @Autowired ApplicationContext application,
            @Autowired Officials officials,
            @Autowired Clock clock,
            @Autowired JdbcClient jdbc,
            @Autowired Bookmark bookmark,
            @Autowired JdbcExecutions executions) {
        this.application = application;
        this.officials = officials;
        this.clock = clock;
        this.jdbc = jdbc;
        this.bookmark = bookmark;
        this.executions = executions;
    }

    @BeforeAll
    void arrange() {
        operations = Operations.of(application);
        house = new House(officials, clock, jdbc);
        house.addPeople(application);
        house.openReports(application);
        house.commend();
        house.registerPlan(application);
        house.takeBack();
        for (var role : Role.values()) {
            walks.put(
                    role,
                    new Walk(
                            operations,
                            house,
                            new Caller(officials, role),
                            role,
                            new Bodies(clock),
                            bookmark,
                            executions));
            if (role.isBlind()) {
                walks.get(role).lookAround();
            }
        }
        house.openDossiers();
        bookmark.place();
    }

    @Test
    @Order(1)
    @DisplayName("mỗi thao tác có dòng của mình, không dòng nào thừa")
    void everyOperationHasItsRow() {
        var there = keys();
        var rows = matrix.rows().stream().map(AccessMatrix.Row::key).collect(Collectors.toCollection(TreeSet::new));
        var missing = new TreeSet<>(there);
        missing.removeAll(rows);
        assertThat(missing)
                .as("operations without a row in contract/access-matrix.csv; look at the answers in %s", OBSERVED)
                .isEmpty();
        rows.removeAll(there);
        assertThat(rows).as("rows of operations that do not exist").isEmpty();
    }

    @ParameterizedTest
    @Order(2)
    @EnumSource(Role.class)
    @DisplayName("trả lời như trong bảng, không lộ, không đổi gì")
    void asTheMatrixSays(Role role) {
        var report = walks.get(role).everywhere(new State(jdbc));
        report.answers()
                .forEach((key, answer) -> observed.computeIfAbsent(key, any -> new EnumMap<>(Role.class))
                        .put(role, answer));
        report.telling()
                .forEach(key ->
                        telling.computeIfAbsent(key, any -> new TreeSet<>()).add(role));
        var others = new ArrayList<>(report.faults());
        report.telling().stream()
                .filter(key -> !matrix.tells(key, role))
                .forEach(
                        key -> others.add("%s: another answer when there are dossiers that are hidden".formatted(key)));
        report.answers().forEach((key, answer) -> {
            var expected = matrix.answer(key, role);
            if (expected != null && !expected.equals(answer)) {
                others.add("%s: %s instead of %s".formatted(key, answer, expected));
            }
        });
        assertThat(others).as("%s, %d requests", role, report.requests()).isEmpty();
    }

    @AfterAll
    void writeDown() throws IOException {
        var lines = new ArrayList<String>();
        lines.add(AccessMatrix.header());
        for (var door : Door.values()) {
            for (var operation : operations) {
                if (operation.door() == door) {
                    Stream.of(Subject.values())
                            .map(subject -> AccessMatrix.key(operation, subject))
                            .filter(observed::containsKey)
                            .map(key ->
                                    new AccessMatrix.Row(key, observed.get(key), tells(key), matrix.why(key)).line())
                            .forEach(lines::add);
                }
            }
        }
        Files.write(OBSERVED, lines);
        log.info("%d rows x %d roles, %d requests"
                .formatted(
                        lines.size() - 1,
                        Role.values().length,
                        walks.values().stream().mapToInt(Walk::requests).sum()));
        walks.values().forEach(walk -> log.info(walk.timing()));
    }

    private TreeSet<String> keys() {
        return operations.stream()
                .flatMap(operation -> Walk.subjects(operation, house.places()).stream()
                        .map(subject -> AccessMatrix.key(operation, subject)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String tells(String key) {
        return telling.getOrDefault(key, Set.of()).stream().map(Role::column).collect(Collectors.joining(" "));
    }
}
