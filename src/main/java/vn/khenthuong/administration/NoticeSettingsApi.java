package vn.khenthuong.administration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.OfficeNoticeSettings;
import vn.khenthuong.notification.OfficeNoticeSettings.Outcome;

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

    /**
     * What has changed, or would change, in sentences.
     *
     * @param changeId under which it waits for a second administrator; null where it does not
     */
    record Changes(List<String> changes, UUID changeId) {}

    @GetMapping
    @Operation(
            summary =
                    "Thư của cơ quan: giờ bản tin, người gửi, hộp thư chung, thư không gửi riêng; chỉ dành cho quản trị viên")
    Decided decided() {
        administrators.require();
        return new Decided(desk.present(), settings.mailboxes(), settings.muted());
    }

    @PutMapping
    @Operation(
            summary =
                    "Đổi cách cơ quan gửi thư; khi có hai quản trị viên thì chờ người thứ hai xác nhận (202); với trial=true chỉ cho biết điều gì sẽ đổi")
    ResponseEntity<Changes> change(
            @RequestParam(defaultValue = "false") boolean trial, @RequestBody NoticeSettingsDesk.Entry entry) {
        return answer(HttpStatus.OK, trial ? new Outcome(desk.foresee(entry), null) : desk.change(entry, null));
    }

    private static ResponseEntity<Changes> answer(HttpStatus done, Outcome outcome) {
        return ResponseEntity.status(outcome.proposal() == null ? done : HttpStatus.ACCEPTED)
                .body(
                        done == HttpStatus.NO_CONTENT && outcome.proposal() == null
                                ? null
                                : new Changes(outcome.changes(), outcome.proposal()));
    }

    @PutMapping("/mailboxes/{unit}")
    @Operation(
            summary =
                    "Đặt hoặc bỏ hộp thư chung của một đơn vị; khi có hai quản trị viên thì chờ người thứ hai xác nhận (202); thủ trưởng đơn vị được báo")
    ResponseEntity<Changes> setMailbox(@PathVariable String unit, @RequestBody Mailbox mailbox) {
        return answer(HttpStatus.NO_CONTENT, desk.setMailbox(unit, mailbox.address()));
    }

    @GetMapping("/changes")
    @Operation(summary = "Thay đổi cách gửi thư chờ quản trị viên thứ hai xác nhận, cũ nhất trước")
    List<OfficeNoticeSettings.Proposal> pending() {
        administrators.require();
        return settings.pending();
    }

    @PostMapping("/changes/{id}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Xác nhận thay đổi cách gửi thư do quản trị viên khác đề nghị; có hiệu lực ngay")
    void confirm(@PathVariable UUID id) {
        settings.confirm(id, administrators.require());
    }

    @PostMapping("/changes/{id}/refusal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Từ chối thay đổi cách gửi thư, hoặc rút đề nghị của mình, có lý do")
    void refuse(@PathVariable UUID id, @RequestBody OfficialController.Refusal refusal) {
        settings.refuse(id, refusal.reason(), administrators.require());
    }

    @PutMapping("/groups/{group}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Operation(summary = "Chọn loại thư không bắt buộc mà một nhóm không nhận riêng; thư theo quy định không tắt được")
    void mute(@PathVariable String group, @RequestBody Muted muted) {
        desk.mute(group, muted.kinds());
    }
}
