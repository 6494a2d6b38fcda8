package vn.khenthuong.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.notification.FailedNotices;

/** What administrators do about mails. */
@RestController
@Tag(name = "Thư thông báo")
class NoticeController {

    private final FailedNotices failed;
    private final CurrentActor actor;

    NoticeController(FailedNotices failed, CurrentActor actor) {
        this.failed = failed;
        this.actor = actor;
    }

    @PostMapping("/api/notices/{id}/retry")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Gửi lại một thư không gửi được; chỉ quản trị hệ thống")
    void retry(@PathVariable UUID id) {
        failed.retry(id, actor.require());
    }
}
