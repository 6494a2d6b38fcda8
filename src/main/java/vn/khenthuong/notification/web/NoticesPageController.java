package vn.khenthuong.notification.web;

import java.time.Clock;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.notification.DeliveryLog;
import vn.khenthuong.notification.NoticePreference;
import vn.khenthuong.notification.NoticePreferences;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Downloads;
import vn.khenthuong.paper.ListWorkbook;

/** The page {@code /thong-bao}: what the reader was told, and what he wants to be told in the morning. */
@Controller
@RequestMapping("/thong-bao")
class NoticesPageController {

    private static final int SHOWN = 50;
    private static final String SAVED = "luu";

    private final DeliveryLog log;
    private final NoticePreferences preferences;
    private final Organization organization;
    private final CurrentActor currentActor;
    private final Clock clock;

    NoticesPageController(
            DeliveryLog log,
            NoticePreferences preferences,
            Organization organization,
            CurrentActor currentActor,
            Clock clock) {
        this.log = log;
        this.preferences = preferences;
        this.organization = organization;
        this.currentActor = currentActor;
        this.clock = clock;
    }

    @GetMapping
    String page(@RequestParam(name = "xong", defaultValue = "") String done, Model model) {
        var userId = currentActor.require().userId();
        model.addAttribute("trang", NoticesPage.of(preferences.of(userId), log.inbox(userId, SHOWN)));
        model.addAttribute("tin", done.equals(SAVED) ? "Đã lưu lựa chọn của bạn." : null);
        model.addAttribute("nguoi", organization.nameOf(userId));
        return "thong-bao";
    }

    @GetMapping("/danh-sach.xlsx")
    ResponseEntity<byte[]> workbook() {
        var received = log.inbox(currentActor.require().userId(), SHOWN);
        return Downloads.of(
                "thong-bao.xlsx",
                ListWorkbook.MEDIA_TYPE,
                ListWorkbook.titled("THÔNG BÁO ĐÃ NHẬN")
                        .table("Thông báo", NoticesPage.COLUMNS, received)
                        .bytes(clock.instant()));
    }

    /** A browser says nothing about a box that is not ticked. */
    @PostMapping("/lua-chon")
    String choose(
            @RequestParam(defaultValue = "false") boolean digest,
            @RequestParam(defaultValue = "false") boolean newSteps,
            @RequestParam(defaultValue = "false") boolean dueSoon,
            @RequestParam(defaultValue = "false") boolean singleMails) {
        preferences.change(
                currentActor.require().userId(), new NoticePreference(digest, newSteps, dueSoon, singleMails));
        return "redirect:/thong-bao?xong=" + SAVED;
    }
}
