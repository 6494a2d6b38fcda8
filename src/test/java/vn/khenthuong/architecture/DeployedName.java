package vn.khenthuong.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * One line of {@code contract/deployed-names.txt}, which says what the kinds mean.
 *
 * @param process key of the process whose model names it, or {@code -}
 * @param name as the model writes it; empty for the process itself
 */
record DeployedName(String kind, String process, String name) {

    private static final Path FILE = Path.of("src/test/resources/contract/deployed-names.txt");

    static List<DeployedName> all() throws IOException {
        try (var lines = Files.lines(FILE)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(DeployedName::parse)
                    .toList();
        }
    }

    static List<DeployedName> ofKind(String kind) throws IOException {
        return all().stream().filter(line -> line.kind.equals(kind)).toList();
    }

    private static DeployedName parse(String line) {
        var words = line.split(" ", 3);
        return new DeployedName(words[0], words[1], words.length > 2 ? words[2] : "");
    }

    @Override
    public String toString() {
        return "%s %s %s".formatted(kind, process, name).strip();
    }
}
