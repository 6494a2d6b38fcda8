package vn.khenthuong.tracking.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.tracking.NextStep;
import vn.khenthuong.tracking.NextSteps;
import vn.khenthuong.tracking.TaskCard;
import vn.khenthuong.tracking.TaskCards;

/** What the cards of Tasklist show, one request for all that are in view; and what comes after a task. */
@RestController
@RequestMapping("/api/tasks")
@Tag(name = "Nhiệm vụ")
class TaskCardsController {

    private final TaskCards cards;
    private final NextSteps next;

    TaskCardsController(TaskCards cards, NextSteps next) {
        this.cards = cards;
        this.next = next;
    }

    @GetMapping("/cards")
    @Operation(summary = "Số hồ sơ, đối tượng, đơn vị, đợt, hạn của các việc người hỏi được giao; việc khác bị bỏ qua")
    List<TaskCard> cards(@RequestParam List<String> ids) {
        return cards.of(ids.stream().distinct().toList());
    }

    @GetMapping("/{id}/next")
    @Operation(summary = "Việc người hỏi vừa hoàn thành nay ở chỗ ai, đến bao giờ")
    NextStep afterTask(@PathVariable String id) {
        return next.afterTask(id);
    }

    @GetMapping("/starts/{instance}/next")
    @Operation(summary = "Quy trình người hỏi vừa bắt đầu nay ở chỗ ai, đến bao giờ")
    NextStep afterStart(@PathVariable String instance) {
        return next.afterStart(instance);
    }
}
