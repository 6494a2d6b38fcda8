package vn.khenthuong.assignment.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.assignment.Handover;
import vn.khenthuong.assignment.HandoverPlan;
import vn.khenthuong.assignment.HandoverRequest;
import vn.khenthuong.assignment.Handovers;
import vn.khenthuong.assignment.HeldTask;
import vn.khenthuong.kernel.CurrentActor;

/** What the pages {@code /phan-cong/ban-giao} do, over HTTP. */
@RestController
@RequestMapping("/api/handovers")
@Tag(name = "Phân công")
class HandoverApi {

    private final Handovers handovers;
    private final HandoverMinutes minutes;
    private final CurrentActor actor;

    HandoverApi(Handovers handovers, HandoverMinutes minutes, CurrentActor actor) {
        this.handovers = handovers;
        this.minutes = minutes;
        this.actor = actor;
    }

    /**
     * Everything of one official to another.
     *
     * @param giver user id; none: the caller himself
     * @param release whether what the receiver cannot take goes back to its group
     * @param seen as the trial told it
     */
    record Wanted(String giver, String receiver, boolean release, String note, String seen) {

        HandoverRequest by(String caller) {
            return HandoverRequest.typed(giver == null ? caller : giver, receiver, release, note, seen);
        }
    }

    /**
     * What a handover does, or has done.
     *
     * @param id of its minutes; null for a trial
     * @param occasion subject of its line in the journal; null for a trial
     * @param seen to be sent with the handover itself; null when it is done
     */
    record Answer(
            UUID id, String occasion, String giver, String receiver, Instant at, String seen, List<TaskAnswer> tasks) {

        static Answer of(HandoverPlan plan) {
            return new Answer(
                    null,
                    null,
                    plan.giver().userId(),
                    plan.receiver().userId(),
                    null,
                    plan.seen(),
                    plan.lines().stream()
                            .map(line -> TaskAnswer.of(line, plan.outcome(line)))
                            .toList());
        }

        static Answer of(Handover made) {
            return new Answer(
                    made.id(),
                    made.occasion(),
                    made.giver(),
                    made.receiver(),
                    made.at(),
                    null,
                    made.lines().stream().map(TaskAnswer::of).toList());
        }
    }

    /**
     * A task of a handover.
     *
     * @param basis {@code TAKEN}, {@code LEFT} or {@code RETURNED}
     * @param outcome {@code HANDED_OVER}, {@code STAYED} or {@code RELEASED}
     * @param due first instant that is too late
     * @param typed labels of the fields that were filled in and not sent
     */
    record TaskAnswer(
            String step,
            String subject,
            Instant due,
            HeldTask.Basis basis,
            HandoverPlan.Outcome outcome,
            String reason,
            int papers,
            List<String> typed) {

        static TaskAnswer of(HandoverPlan.Line line, HandoverPlan.Outcome outcome) {
            var task = line.task();
            return new TaskAnswer(
                    task.name(),
                    task.subject(),
                    task.due(),
                    line.held().basis(),
                    outcome,
                    line.objection(),
                    line.papers(),
                    line.typed() == null ? List.of() : line.typed().fields());
        }

        static TaskAnswer of(Handover.Line line) {
            return new TaskAnswer(
                    line.step(),
                    line.subject(),
                    line.due(),
                    line.basis(),
                    line.outcome(),
                    line.objection(),
                    line.papers(),
                    line.typed());
        }
    }

    @PostMapping
    @Operation(
            summary = "Bàn giao mọi việc của một cán bộ cho người kế nhiệm đang giữ cùng vai trò, kèm phần đang nhập; "
                    + "với trial=true chỉ cho biết việc nào bàn giao được, việc nào không và vì sao")
    ResponseEntity<Answer> handOver(@RequestParam(defaultValue = "false") boolean trial, @RequestBody Wanted wanted) {
        var caller = actor.require();
        var request = wanted.by(caller.userId());
        return trial
                ? ResponseEntity.ok(Answer.of(handovers.plan(request, caller)))
                : ResponseEntity.status(HttpStatus.CREATED).body(Answer.of(handovers.carryOut(request, caller)));
    }

    @GetMapping("/{id}")
    @Operation(summary = "Một lần bàn giao: cho người giao, người nhận và thủ trưởng đơn vị")
    Answer one(@PathVariable UUID id) {
        return Answer.of(handovers.require(id, actor.require()));
    }

    @GetMapping("/{id}.docx")
    @Operation(summary = "Biên bản bàn giao (DOCX)")
    ResponseEntity<byte[]> docx(@PathVariable UUID id) {
        return HandoverController.docx(handovers.require(id, actor.require()), minutes);
    }

    @GetMapping("/{id}.pdf")
    @Operation(summary = "Biên bản bàn giao (PDF), cùng lời")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        return HandoverController.pdf(handovers.require(id, actor.require()), minutes);
    }
}
