package vn.khenthuong.e2e;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Which files of the project Docker gets to see; the last rule that fits a file, or a folder it lies in, decides. */
record DockerIgnore(List<String> rules) {

    private static final String EXCEPT = "!";

    static DockerIgnore read() throws IOException {
        return new DockerIgnore(Files.readAllLines(Path.of(".dockerignore")));
    }

    /** @param file relative to the folder of the project */
    boolean lets(Path file) {
        return rules.stream()
                .filter(rule -> fits(rule, file))
                .reduce((earlier, later) -> later)
                .map(rule -> rule.startsWith(EXCEPT))
                .orElse(true);
    }

    private static boolean fits(String rule, Path file) {
        var pattern = rule.startsWith(EXCEPT) ? rule.substring(EXCEPT.length()) : rule;
        var matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
        return Stream.iterate(file, folder -> folder != null, Path::getParent).anyMatch(matcher::matches);
    }
}
