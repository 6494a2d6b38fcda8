package vn.khenthuong.e2e;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What our Dockerfile says, read from it: as much of the language as it uses. */
record Dockerfile(List<Stage> stages) {

    private static final Pattern SETTING = Pattern.compile("(\\w+)=(?:\"([^\"]*)\"|(\\S+))");

    static Dockerfile read() throws IOException {
        var lines = Files.readAllLines(Path.of("Dockerfile")).stream().filter(line -> !line.startsWith("#"));
        var text = String.join("\n", lines.toList()).replaceAll("\\\\\n\\s*", " ");
        var stages = new ArrayList<List<Instruction>>();
        text.lines().filter(line -> !line.isBlank()).map(Instruction::of).forEach(instruction -> {
            if (instruction.name().equals("FROM")) {
                stages.add(new ArrayList<>());
            }
            stages.get(stages.size() - 1).add(instruction);
        });
        return new Dockerfile(stages.stream().map(Stage::new).toList());
    }

    /** Where the jar is built. */
    Stage build() {
        return stages.get(0);
    }

    /** What runs on a server. */
    Stage image() {
        return stages.get(stages.size() - 1);
    }

    /** A line; a line that goes on in the next one is one. */
    record Instruction(String name, String rest) {

        private static Instruction of(String line) {
            var words = line.strip().split("\\s+", 2);
            return new Instruction(words[0], words[1]);
        }
    }

    /**
     * Files that are copied.
     *
     * @param target the folder, ending with a slash, or the path of the one source
     */
    record Copy(List<String> sources, String target) {

        private static Copy of(String words) {
            var paths = Stream.of(words.split("\\s+"))
                    .filter(word -> !word.startsWith("--"))
                    .toList();
            return new Copy(paths.subList(0, paths.size() - 1), paths.get(paths.size() - 1));
        }
    }

    /** Everything from a FROM to the next. */
    record Stage(List<Instruction> instructions) {

        Path folder() {
            return Path.of(one("WORKDIR"));
        }

        List<Copy> copies() {
            return all("COPY").map(Copy::of).toList();
        }

        List<String> runs() {
            return all("RUN").toList();
        }

        Map<String, String> environment() {
            var settings = new LinkedHashMap<String, String>();
            all("ENV")
                    .flatMap(rest -> SETTING.matcher(rest).results())
                    .forEach(
                            setting -> settings.put(setting.group(1), setting.group(setting.group(2) == null ? 3 : 2)));
            return settings;
        }

        List<String> entrypoint() {
            return command(one("ENTRYPOINT"));
        }

        List<String> healthCheck() {
            var rest = one("HEALTHCHECK");
            return command(rest.substring(rest.indexOf('[')));
        }

        private static List<String> command(String json) {
            try {
                return Arrays.asList(new ObjectMapper().readValue(json, String[].class));
            } catch (JsonProcessingException notJson) {
                throw new IllegalArgumentException(json, notJson);
            }
        }

        private String one(String name) {
            var found = all(name).toList();
            if (found.size() != 1) {
                throw new IllegalStateException("Expected one " + name + ", found " + found);
            }
            return found.get(0);
        }

        private Stream<String> all(String name) {
            return instructions.stream()
                    .filter(instruction -> instruction.name().equals(name))
                    .map(Instruction::rest);
        }
    }
}
