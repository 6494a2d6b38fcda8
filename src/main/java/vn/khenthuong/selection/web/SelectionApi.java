package vn.khenthuong.selection.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.selection.PoolSelection;
import vn.khenthuong.selection.SelectionSheet;

/** The choice from the provincial pool over HTTP. */
@RestController
@RequestMapping("/api/rounds/{code}/selection")
@Tag(name = "Danh sách chung cấp tỉnh")
class SelectionApi {

    private final PoolSelection selection;
    private final CurrentActor actors;

    SelectionApi(PoolSelection selection, CurrentActor actors) {
        this.selection = selection;
        this.actors = actors;
    }

    @GetMapping
    @Operation(summary = "Các hồ sơ của danh sách chung cấp tỉnh đặt cạnh nhau, thứ hạng và ý kiến của Sở Nội vụ")
    SelectionSheet sheet(@PathVariable String code) {
        return selection.sheet(code, actors.require());
    }

    @PutMapping
    @Operation(summary = "Xếp hạng các hồ sơ của một loại đối tượng; chỉ cán bộ cơ quan đầu mối")
    SelectionSheet rank(@PathVariable String code, @Valid @RequestBody RankingRequest request) {
        selection.rank(code, request.wanted(), actors.require());
        return sheet(code);
    }

    @PostMapping("/agreement")
    @Operation(summary = "Sở Nội vụ thống nhất bằng văn bản (AGREE), hoặc có ý kiến khác kèm lý do (OBJECT)")
    SelectionSheet state(@PathVariable String code, @Valid @RequestBody PositionRequest request) {
        selection.state(code, request.wanted(), actors.require());
        return sheet(code);
    }
}
