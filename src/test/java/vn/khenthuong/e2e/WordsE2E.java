package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/**
 * Nobody meets an English word: the screens of Tasklist, Cockpit, Admin and Welcome and our own pages, read in a browser that is
 * set to English.
 */
@IntegrationTest
@DisplayName("Trên màn hình không có từ tiếng Anh nào")
class WordsE2E {

    private static final String OFFICER = "canbo.lac-duong";
    private static final String TASKLIST = "/camunda/app/tasklist/default/";
    private static final String COCKPIT = "/camunda/app/cockpit/default/";
    private static final String ADMIN = "/camunda/app/admin/default/";
    private static final String BUSY = ".app-splash, .glyphicon-loading, .animate-spin";

    @RegisterExtension
    static final Desks DESKS = new Desks();

    private final EnglishWords words = new EnglishWords();

    @Autowired
    private Officials officials;

    @Test
    @DisplayName("Máy đọc nhận ra từ tiếng Anh, bỏ qua tên và tiếng Việt không dấu")
    void readerIsAwake() {
        assertThat(words.isEnglish("Add a comment")).isTrue();
        assertThat(words.isEnglish("Nhiệm vụ: Due date")).isTrue();
        assertThat(words.isEnglish("SEARCH_PLACEHOLDER")).isTrue();
        assertThat(words.isEnglish("canbo.task-user@khenthuong.local, userTask_report, /task/list"))
                .isFalse();
        assertThat(words.isEnglish("Trang trong, do ban in ra; BPMN, DMN")).isFalse();
    }

    @Test
    @DisplayName("Trang đăng nhập")
    void signIn() {
        var stranger = DESKS.stranger(officials.address());
        for (var application : new String[] {"tasklist", "cockpit", "admin", "welcome"}) {
            var page = stranger.open("/camunda/app/%s/default/#/login".formatted(application));
            assertThat(page.locator("form input[type=password]")).isVisible();
            read(page, "dang-nhap-" + application);
            page.locator("form input[type=text]").fill("khong.co");
            page.locator("form input[type=password]").fill("sai");
            page.locator("form [type=submit]").click();
            assertThat(page.locator(".notifications .alert")).isVisible();
            read(page, "dang-nhap-sai-" + application);
            page.close();
        }
        read(stranger.open("/dang-nhap"), "dang-nhap");
        nothingEnglish();
    }

    @Test
    @DisplayName("Cán bộ trong Tasklist: danh sách, biểu mẫu, các thẻ, hộp thoại")
    void tasklist() {
        var number = officials
                .as(OFFICER)
                .start(
                        "nomination",
                        Map.of(
                                "roundCode", "SK2023",
                                "nomineeType", "INDIVIDUAL",
                                "nomineeName", "Cil Múp Ha Chữ",
                                "criteriaGroup", "OFFICIAL",
                                "awardForm", "BANG_KHEN_TINH"))
                .expect(200)
                .json()
                .path("businessKey")
                .asText();
        var officer = officials.as(OFFICER);
        officer.unclaim(officer.awaitTask(number, "userTask_prepareDossier")).expect(204);
        var page = open(OFFICER, TASKLIST);
        assertThat(page.locator(".tasks-list li.task").first()).isVisible();
        read(page, "nhiem-vu");
        page.locator(".tasks-list li.task").first().click();
        assertThat(page.locator(".task-card .fjs-container")).isVisible();
        read(page, "bieu-mau-chua-nhan");
        page.locator(".task-card button.claim").click();
        assertThat(page.locator(".task-card .disabled-form")).hasCount(0);
        read(page, "bieu-mau");
        page.locator(".task-card button.btn-primary[type=submit]").click();
        assertThat(page.locator(".fjs-form-field-error").first()).isVisible();
        read(page, "bieu-mau-con-thieu");
        page.locator(".fjs-container .flatpickr-input").first().click();
        read(page, "chon-ngay");
        page.keyboard().press("Escape");
        eachTab(page, ".task-card .nav-tabs li a", "the");
        page.locator(".task-card .task-actions a, .task-card .task-actions button")
                .all()
                .forEach(Locator::hover);
        read(page, "nut-nhiem-vu");
        page.close();

        page = open(OFFICER, TASKLIST);
        page.locator(".start-process-action a").click();
        assertThat(page.locator(".modal-content .startable, .modal-content .process-definition, .modal-content ul a")
                        .first())
                .isVisible();
        read(page, "bat-dau-quy-trinh");
        page.locator(".modal-content").getByText("Đề nghị khen thưởng").first().click();
        assertThat(page.locator(".modal-content .fjs-container")).isVisible();
        read(page, "bieu-mau-bat-dau");
        page.close();

        page = open(OFFICER, TASKLIST);
        page.locator("[cam-widget-header] .account .dropdown-toggle").click();
        read(page, "trinh-don-ca-nhan");
        page.keyboard().press("Escape");
        page.locator(
                        ".tasks-list .search-area input, [cam-tasks] input[type=text], .cam-widget-search input, .search-container input")
                .first()
                .click();
        read(page, "tim-nhiem-vu");
        page.close();
        nothingEnglish();
    }

    @Test
    @DisplayName("Giám sát trong Cockpit: bảng theo dõi, quy trình, tiến trình, quyết định")
    void cockpit() throws Exception {
        var instance = officials
                .as("giamsat")
                .get("/engine-rest/process-instance?processDefinitionKey=awardRound")
                .expect(200)
                .json()
                .get(0)
                .path("id")
                .asText();
        read(open("giamsat", COCKPIT + "#/dashboard"), "giam-sat");
        for (var section : new String[] {"processes", "decisions", "tasks"}) {
            read(open("giamsat", COCKPIT + "#/" + section), "giam-sat-" + section);
        }
        var page = open("giamsat", COCKPIT + "#/process-instance/" + instance + "/runtime");
        assertThat(page.locator(".bjs-container .djs-element").first()).isVisible();
        read(page, "tien-trinh");
        eachTab(page, ".ctn-content-bottom .nav-tabs li a", "tien-trinh");
        page.close();
        nothingEnglish();
    }

    @Test
    @DisplayName("Quản trị trong Admin: người dùng, nhóm, đơn vị, hệ thống")
    void admin() {
        for (var section : new String[] {
            "users",
            "users/" + OFFICER + "?tab=profile",
            "users/" + OFFICER + "?tab=groups",
            "user-create",
            "groups",
            "group-create",
            "tenants",
            "system?section=system-settings-general"
        }) {
            read(open("quantri", ADMIN + "#/" + section), "quan-tri-" + section.replaceAll("\\W+", "-"));
        }
        read(open("quantri", "/camunda/app/welcome/default/"), "trang-chinh-quan-tri");
        nothingEnglish();
    }

    @Test
    @DisplayName("Trang chính và các trang của ta")
    void ownPages() {
        read(open(OFFICER, "/camunda/app/welcome/default/"), "trang-chinh");
        for (var path : new String[] {
            "/ho-so", "/theo-doi/SK2023", "/xu-ly-loat", "/bao-cao", "/thong-bao", "/cong-bo", "/khong-co-trang-nay"
        }) {
            read(open(OFFICER, path), "trang" + path.replace('/', '-'));
        }
        nothingEnglish();
    }

    private Page open(String userId, String path) {
        var page = DESKS.of(officials.address(), userId).open(path);
        page.waitForLoadState(LoadState.NETWORKIDLE);
        return page;
    }

    /** Reads what lies under each tab; a tab is known by its place, whatever it is called. */
    private void eachTab(Page page, String tabs, String screen) {
        for (var index = 0; index < page.locator(tabs).count(); index++) {
            page.locator(tabs).nth(index).click();
            page.waitForLoadState(LoadState.NETWORKIDLE);
            words.read(page, screen + "-" + (index + 1));
        }
    }

    private void read(Page page, String screen) {
        assertThat(page.locator(BUSY).locator("visible=true")).hasCount(0);
        words.read(page, screen);
    }

    private void nothingEnglish() {
        assertThat(words.found())
                .as(() -> "English words on screen:\n" + String.join("\n", words.found()))
                .isEmpty();
    }
}
