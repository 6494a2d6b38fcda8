package vn.khenthuong.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * SQL reads tables of its own module only, or a view that the owner offers. A changelog belongs to the module its name begins
 * with; tables of the engine are known where the engine is.
 */
@DisplayName("Bảng của ai người ấy đọc")
class TablesOfOthersTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/khenthuong");
    private static final Path CHANGELOGS = Path.of("src/main/resources/db/changelog");

    private static final Pattern CREATED = Pattern.compile("CREATE (TABLE|VIEW) khenthuong\\.(\\w+)");
    private static final Pattern NAMED = Pattern.compile("khenthuong\\.([a-z_]+)\\b");
    private static final Pattern OF_ENGINE = Pattern.compile("\\bact_[a-z]+_[a-z]+", Pattern.CASE_INSENSITIVE);
    private static final Pattern IMPORTS = Pattern.compile("(?m)^(import|package) .*$");
    private static final Pattern COMMENTS = Pattern.compile("(?s)/\\*.*?\\*/|(?m)//.*$");

    /** Changelogs whose name does not begin with the module. */
    private static final Map<String, String> OWNERS =
            Map.of("digest", "notification", "annual", "annualreport", "drafts", "forms");

    private record Owned(String module, boolean view) {}

    @Test
    @DisplayName("không câu SQL nào đọc bảng của phần khác, trừ khung nhìn mà chủ bảng đưa ra")
    void readsOwnTablesOnly() {
        assertThat(violations(sources())).isEmpty();
    }

    @Test
    @DisplayName("mỗi phần đọc những bảng nào")
    void listsTheTables() {
        var named = new TreeMap<String, TreeSet<String>>();
        sources()
                .forEach((file, text) -> tables(text)
                        .forEach(table -> named.computeIfAbsent(module(file), key -> new TreeSet<>())
                                .add(table)));

        assertThat(named.get("tracking"))
                .containsExactly(
                        "amended_nominee",
                        "audit_line",
                        "completed_task",
                        "dossier_arrival",
                        "dossier_hold_overview",
                        "dossier_nominee",
                        "dossier_overview",
                        "issued_decision",
                        "list_membership",
                        "open_task",
                        "round_overview",
                        "withdrawn_publication");
        assertThat(named.get("quota")).allMatch(table -> table.startsWith("quota_"));
        assertThat(named.keySet()).doesNotContain("kernel", "errors", "security", "pages", "webapps", "paper", "batch");
    }

    @Test
    @DisplayName("quy tắc ấy bắt được một vi phạm thật")
    void theRuleCanFail() {
        assertThat(violations(Map.of(Path.of("tracking/internal/Rows.java"), "\"SELECT 1 FROM khenthuong.dossier\"")))
                .containsExactly("tracking/internal/Rows.java: dossier");
        assertThat(violations(Map.of(Path.of("tracking/internal/Rows.java"), "\"SELECT 1 FROM public.act_ru_task\"")))
                .containsExactly("tracking/internal/Rows.java: act_ru_task");
        assertThat(violations(Map.of(
                        Path.of("tracking/internal/Rows.java"), "\"SELECT 1 FROM khenthuong.dossier_overview\"")))
                .isEmpty();
    }

    private static List<String> violations(Map<Path, String> sources) {
        var owners = owners();
        var found = new TreeSet<String>();
        sources.forEach((file, text) -> {
            tables(text).stream()
                    .filter(owners::containsKey)
                    .filter(table -> !owners.get(table).view()
                            && !owners.get(table).module().equals(module(file)))
                    .forEach(table -> found.add(file + ": " + table));
            if (!knowsEngine(file)) {
                OF_ENGINE.matcher(text).results().forEach(hit -> found.add(file + ": " + hit.group()));
            }
        });
        return List.copyOf(found);
    }

    private static boolean knowsEngine(Path file) {
        var path = file.toString();
        return path.startsWith("engine/") || path.startsWith("forms/") || path.contains("/process/");
    }

    private static TreeSet<String> tables(String text) {
        var found = new TreeSet<String>();
        NAMED.matcher(text).results().forEach(hit -> found.add(hit.group(1)));
        found.retainAll(owners().keySet());
        return found;
    }

    private static String module(Path file) {
        return file.getName(0).toString();
    }

    private static Map<Path, String> sources() {
        var found = new HashMap<Path, String>();
        try (var files = Files.walk(SOURCES)) {
            files.filter(path -> path.toString().endsWith(".java")).forEach(path -> {
                var code = IMPORTS.matcher(read(path)).replaceAll("");
                found.put(SOURCES.relativize(path), COMMENTS.matcher(code).replaceAll(""));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private static Map<String, Owned> owners() {
        var found = new HashMap<String, Owned>();
        try (var files = Files.list(CHANGELOGS)) {
            files.filter(path -> path.toString().endsWith(".sql")).forEach(path -> {
                var name = path.getFileName().toString().split("[-.]")[1];
                var module = OWNERS.getOrDefault(name, name);
                CREATED.matcher(read(path))
                        .results()
                        .forEach(hit -> found.put(
                                hit.group(2), new Owned(module, hit.group(1).equals("VIEW"))));
            });
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
