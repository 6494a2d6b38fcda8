package vn.khenthuong.notification.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.notification.DeliveryLog;
import vn.khenthuong.notification.NoticePreference;
import vn.khenthuong.notification.NoticePreferences;

/** What the caller was told, and wants to be told. */
@RestController
@RequestMapping("/api/notices")
@Tag(name = "Thư thông báo")
class OwnNoticesController {

    private static final int MOST = 100;

    private final DeliveryLog log;
    private final NoticePreferences preferences;
    private final CurrentActor actor;

    OwnNoticesController(DeliveryLog log, NoticePreferences preferences, CurrentActor actor) {
        this.log = log;
        this.preferences = preferences;
        this.actor = actor;
    }

    @GetMapping
    @Operation(summary = "Các thư gửi cho người gọi, mới nhất trước, nhiều nhất 100")
    List<NoticeView> own() {
        return log.inbox(actor.require().userId(), MOST).stream()
                .map(NoticeView::of)
                .toList();
    }

    @GetMapping("/preferences")
    @Operation(summary = "Người gọi muốn được nhắc những gì mỗi sáng")
    NoticePreference preferences() {
        return preferences.of(actor.require().userId());
    }

    @PutMapping("/preferences")
    @Operation(summary = "Đổi những gì người gọi muốn được nhắc mỗi sáng; thư theo quy định vẫn gửi")
    NoticePreference change(@Valid @RequestBody PreferenceRequest request) {
        var userId = actor.require().userId();
        preferences.change(userId, request.wanted());
        return preferences.of(userId);
    }
}
