package vn.khenthuong.batch.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Arrays;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.batch.BatchItem;
import vn.khenthuong.batch.BatchStep;
import vn.khenthuong.batch.BatchWork;
import vn.khenthuong.batch.SharedDocument;
import vn.khenthuong.kernel.CurrentActor;

/** What the page {@code /xu-ly-loat} does, over HTTP. */
@RestController
@RequestMapping("/api/batches")
@Tag(name = "Xử lý hàng loạt")
class BatchApi {

    private final BatchWork work;
    private final CurrentActor actor;

    BatchApi(BatchWork work, CurrentActor actor) {
        this.work = work;
        this.actor = actor;
    }

    /**
     * What is to be done.
     *
     * @param tasks ids of the tasks, as {@code waiting} tells them
     * @param documentNumber of the document that is signed for all of them; only for steps that have one
     * @param documentDate likewise
     */
    @Schema(name = "ChosenTasks")
    record Chosen(
            @NotNull(message = "Thiếu danh sách việc.") List<String> tasks,
            String documentNumber,
            String documentDate) {

        SharedDocument document() {
            return new SharedDocument(documentNumber, documentDate);
        }
    }

    /** A step with how many of its tasks wait for the caller. */
    record Waiting(String step, String label, long waiting) {}

    @GetMapping
    @Operation(summary = "Các bước có thể xử lý hàng loạt, mỗi bước có bao nhiêu việc đang chờ người gọi")
    List<Waiting> steps() {
        return Arrays.stream(BatchStep.values())
                .map(step -> new Waiting(step.name(), step.label(), work.count(step, actor.require())))
                .toList();
    }

    @GetMapping("/{step}/waiting")
    @Operation(summary = "Việc đang chờ người gọi ở một bước có thể xử lý hàng loạt")
    List<BatchItem> waiting(@PathVariable String step) {
        return work.waiting(BatchStep.parse(step), actor.require());
    }

    @PostMapping("/{step}/trial")
    @Operation(summary = "Làm thử: bao nhiêu được, bao nhiêu không và vì sao; không thay đổi gì")
    BatchAnswer trial(@PathVariable String step, @Valid @RequestBody Chosen chosen) {
        return BatchAnswer.of(work.tried(BatchStep.parse(step), chosen.tasks(), chosen.document(), actor.require()));
    }

    @PostMapping("/{step}")
    @Operation(summary = "Làm: mỗi việc một giao dịch và một dòng nhật ký; trả kết quả từng việc")
    BatchAnswer done(@PathVariable String step, @Valid @RequestBody Chosen chosen) {
        return BatchAnswer.of(work.done(BatchStep.parse(step), chosen.tasks(), chosen.document(), actor.require()));
    }
}
