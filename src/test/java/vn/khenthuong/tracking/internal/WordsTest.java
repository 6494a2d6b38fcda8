package vn.khenthuong.tracking.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import vn.khenthuong.decision.AwardListProcess;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.nomination.NominationProcess;

@DisplayName("Tên các bước và kết quả")
class WordsTest {

    private static final Pattern JOURNALS = Pattern.compile("JournalEntry|[Jj]ournal\\b");

    /** Capitals in those sources that are neither a step nor an outcome: items of papers, an abbreviation, a value of a table. */
    private static final Set<String> NO_STEPS = Set.of(
            "LOCAL_PLAN",
            "MATTER_DOCUMENT",
            "OBSERVATION_DOCUMENT",
            "PETITION_DOCUMENT",
            "ROUND_DOCUMENT",
            "SIGNED_SCAN",
            "ATTACHMENT",
            "UBND",
            "STT",
            "TRUE");

    private final Words words = shipped();

    @Test
    @DisplayName("bước được gọi như trên sơ đồ")
    void stepsAreCalledAsInTheModels() {
        assertThat(words.step("userTask_reviewDossier")).isEqualTo("Thẩm tra");
        assertThat(words.step("userTask_decide")).isEqualTo("Quyết định khen thưởng");
        assertThat(words.step("event_listSubmitted")).isEqualTo("Chờ danh sách");
    }

    @Test
    @DisplayName("bước không có trên sơ đồ vẫn có tên tiếng Việt")
    void domainStepsHaveNames() {
        assertThat(words.step("WITHDRAWN")).isEqualTo("Đơn vị rút hồ sơ");
        assertThat(words.step("AWARDED")).isEqualTo("Được khen thưởng");
    }

    @Test
    @DisplayName("kết quả được gọi như trên biểu mẫu, nếu không thì theo bảng chung")
    void outcomesHaveNames() {
        assertThat(words.outcome("userTask_receiveDossier", "COMPLETE")).isNotEqualTo("COMPLETE");
        assertThat(words.outcome("serviceTask_reserveQuota", "OVER_QUOTA")).isEqualTo("Vượt chỉ tiêu");
        assertThat(words.outcome("userTask_issueDecision", "AWARDED")).isEqualTo("Được khen thưởng");
        assertThat(words.outcome("STARTED", null)).isNull();
    }

    @Test
    @DisplayName("mọi kết quả của mọi nhiệm vụ, mọi cách giải quyết tạm dừng có tên tiếng Việt, cả ở bước ngoài sơ đồ")
    void everyOutcomeHasWords() throws IllegalAccessException {
        List<UserTask<?>> tasks = new ArrayList<>();
        for (var holder : List.of(NominationProcess.Tasks.class, AwardListProcess.Tasks.class)) {
            for (var field : holder.getDeclaredFields()) {
                if (field.getType() == UserTask.class) {
                    tasks.add((UserTask<?>) field.get(null));
                }
            }
        }

        assertThat(tasks).hasSizeGreaterThan(10);
        for (var task : tasks) {
            for (var outcome : task.outcomes().getEnumConstants()) {
                for (var step : List.of(task.id(), "RESUMED", "HOLD_ENDED", "unknown")) {
                    assertThat(words.outcome(step, outcome.name()))
                            .as("%s at %s", outcome, step)
                            .isNotEqualTo(outcome.name());
                }
            }
        }
    }

    @Test
    @DisplayName("mọi bước, mọi kết quả mà một tính năng ghi vào nhật ký có tên tiếng Việt")
    void everythingJournalledHasWords() throws IOException {
        var name = Pattern.compile("\"([A-Z]{3,}(?:_[A-Z]+)*_?)\"");
        var missing = new TreeSet<String>();
        var seen = 0;
        for (var source : journalling()) {
            for (var found = name.matcher(Files.readString(source)); found.find(); ) {
                var code = found.group(1);
                seen++;
                if (!NO_STEPS.contains(code)
                        && words.step(code).equals(code)
                        && words.outcome("unknown", code).equals(code)) {
                    missing.add("%s in %s".formatted(code, source.getFileName()));
                }
            }
        }
        assertThat(seen).isGreaterThan(100);
        assertThat(missing).isEmpty();
        assertThat(words.step("DECISION_AMENDMENT") + ": " + words.outcome("DECISION_AMENDMENT", "PROPOSED"))
                .isEqualTo("Sửa đổi, đính chính quyết định: đã đề nghị, chờ cấp số");
        assertThat(words.outcome("PUBLICATION", "WITHDRAWN")).isEqualTo("đã gỡ");
    }

    /** Sources that write lines of the journal themselves or hand a step on to what does. */
    private static List<Path> journalling() throws IOException {
        try (var all = Files.walk(Path.of("src/main/java/vn/khenthuong"))) {
            return all.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.toString().contains("/tracking/"))
                    .filter(file -> {
                        try {
                            return JOURNALS.matcher(Files.readString(file)).find();
                        } catch (IOException unreadable) {
                            throw new UncheckedIOException(unreadable);
                        }
                    })
                    .toList();
        }
    }

    @Test
    @DisplayName("điều chưa có tên thì giữ nguyên mã")
    void theUnknownKeepsItsCode() {
        assertThat(words.step("userTask_unknown")).isEqualTo("userTask_unknown");
    }

    @Test
    @DisplayName("chữ viết theo NFC")
    void composedUnicode() {
        var label = words.step("userTask_receiveDossier");

        assertThat(Normalizer.isNormalized(label, Normalizer.Form.NFC)).isTrue();
    }

    private static Words shipped() {
        try {
            return new Words(new ObjectMapper());
        } catch (Exception unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
