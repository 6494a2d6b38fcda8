package vn.khenthuong.doors;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The reviewed table: which answer each role gets to each operation. */
final class AccessMatrix {

    private static final String RESOURCE = "/contract/access-matrix.csv";
    private static final List<String> KEY = List.of("door", "method", "path", "about");
    private static final String TELLS = "tells";
    private static final String REASON = "why";

    /**
     * @param key door, method, path and subject, separated by commas as they stand in the file
     * @param tells to whom the answer is another one when there are dossiers that are hidden from them: their columns, by spaces
     */
    record Row(String key, Map<Role, String> answers, String tells, String why) {

        String line() {
            return key + ","
                    + List.of(Role.values()).stream()
                            .map(role -> answers.getOrDefault(role, ""))
                            .collect(Collectors.joining(","))
                    + "," + tells + "," + why;
        }
    }

    private final Map<String, Row> rows = new TreeMap<>();

    private AccessMatrix() {}

    static AccessMatrix read() {
        var matrix = new AccessMatrix();
        try (var file = AccessMatrix.class.getResourceAsStream(RESOURCE);
                var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            var header = lines.readLine();
            if (!header.equals(header())) {
                throw new IllegalStateException("The matrix begins with “%s”, not “%s”".formatted(header, header()));
            }
            lines.lines().filter(line -> !line.isBlank()).forEach(matrix::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return matrix;
    }

    private void add(String line) {
        var words = KEY.size() + Role.values().length;
        var cells = line.split(",", words + 2);
        if (cells.length < words + 2) {
            throw new IllegalStateException("Too short: " + line);
        }
        var key = String.join(",", List.of(cells).subList(0, KEY.size()));
        var answers = IntStream.range(0, Role.values().length)
                .boxed()
                .collect(Collectors.toMap(column -> Role.values()[column], column -> cells[KEY.size() + column]));
        if (rows.put(key, new Row(key, answers, cells[words], cells[words + 1])) != null) {
            throw new IllegalStateException("Twice: " + key);
        }
    }

    static String header() {
        var columns = new ArrayList<>(KEY);
        columns.addAll(Role.columns());
        columns.add(TELLS);
        columns.add(REASON);
        return String.join(",", columns);
    }

    static String key(Operation operation, Subject subject) {
        return "%s,%s,%s,%s".formatted(operation.door(), operation.method(), operation.path(), subject.word());
    }

    Collection<Row> rows() {
        return rows.values();
    }

    /** The expected answer, or null where nothing is said. */
    String answer(String key, Role role) {
        var row = rows.get(key);
        return row == null ? null : row.answers().get(role);
    }

    boolean tells(String key, Role role) {
        return rows.containsKey(key)
                && List.of(rows.get(key).tells().split(" ")).contains(role.column());
    }

    String why(String key) {
        return rows.containsKey(key) ? rows.get(key).why() : "";
    }
}
