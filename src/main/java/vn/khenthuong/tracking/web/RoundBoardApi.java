package vn.khenthuong.tracking.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.tracking.RoundBoard;
import vn.khenthuong.tracking.RoundBoards;

/** The figures of the page {@code /theo-doi/{code}} over HTTP. */
@RestController
@Tag(name = "Đợt khen thưởng")
class RoundBoardApi {

    private final RoundBoards boards;
    private final CurrentActor actor;

    RoundBoardApi(RoundBoards boards, CurrentActor actor) {
        this.boards = boards;
        this.actor = actor;
    }

    @GetMapping("/api/rounds/{code}/board")
    @Operation(summary = "Bảng theo dõi đợt: hồ sơ theo trạng thái và bước, trễ hạn, chỉ tiêu, số ngày làm việc")
    RoundBoard board(@PathVariable String code) {
        return boards.of(code, actor.require());
    }
}
