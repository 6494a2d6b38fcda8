package vn.khenthuong.administration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.OfficeNoticeSettings;

/** The mails of the office over HTTP, for administrators. */
@RestController
@RequestMapping("/api/notice-settings")
@Tag(name = "Thư thông báo")
class NoticeSettingsApi {

    private final NoticeSettingsDesk desk;
    private final OfficeNoticeSettings settings;
    private final Administrators administrators;

    NoticeSettingsApi(NoticeSettingsDesk desk, OfficeNoticeSettings settings, Administrators administrators) {
        this.desk = desk;
        this.settings = settings;
        this.administrators = administrators;
    }

    /**
     * Everything that is decided.
     *
     * @param mailboxes addresses by code of the unit
     * @param muted what groups do not get as mails, by group
     */
    record Decided(
            NoticeSettingsDesk.Entry office, Map<String, String> mailboxes, Map<String, Set<NoticeKind>> muted) {}

    /** A common mailbox; an empty address takes it away. */
    record Mailbox(String address) {}

    /** What a group does not get as mails of their own. */
    record Muted(List<String> kinds) {}

    /** What has changed, or would change, in sentences. */
    record Changes(List<String> changes) {}

    @GetMapping
    @Operation(
            summary =
                    "Thư của cơ quan: giờ bản tin, người gửi, hộp thư chung, thư không gửi riêng; chỉ dành cho quản trị viên")
    Decided decided() {
        administrators.require();
        return new Decided(desk.present(), settings.mailboxes(), settings.muted());
    }

    @PutMapping
    @Operation(summary = "Đổi cách cơ quan gửi thư; với trial=true chỉ cho biết điều gì sẽ đổi")
    Changes change(@RequestParam(defaultValue = "false") boolean trial, @RequestBody NoticeSettingsDesk.Entry entry) {
        return new Changes(trial ? desk.foresee(entry) : desk.change(entry));
    }

    @PutMapping("/mailboxes/{unit}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Đặt hoặc bỏ hộp thư chung của một đơn vị; thủ trưởng đơn vị được báo")
    void setMailbox(@PathVariable String unit, @RequestBody Mailbox mailbox) {
        desk.setMailbox(unit, mailbox.address());
    }

    @PutMapping("/groups/{group}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Chọn loại thư không bắt buộc mà một nhóm không nhận riêng; thư theo quy định không tắt được")
    void mute(@PathVariable String group, @RequestBody Muted muted) {
        desk.mute(group, muted.kinds());
    }
}
