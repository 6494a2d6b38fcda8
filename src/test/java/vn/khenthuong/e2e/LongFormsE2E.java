package vn.khenthuong.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.OpenTask;
import vn.khenthuong.support.RoundAnswers;

/**
 * The longest forms, at the screen most offices have and on a phone: what is asked is in view at once, the buttons always are, and
 * the tabulator stops nowhere where nothing is seen. Prints what it measures.
 */
@IntegrationTest(jobsRun = true)
@DisplayName("Biểu mẫu dài: ô đầu tiên và các nút luôn trong tầm mắt")
class LongFormsE2E {

    private static final int YEAR = 2022;
    private static final int SIGNED_YEAR = 2023;
    private static final String CONSOLIDATE_REPORT = "userTask_consolidateReport";
    private static final String REVIEWED = "di-linh";

    /** More than any form has. */
    private static final int MOST_STOPS = 150;

    private static final String SEEN = "seen";
    private static final String LEFT = "left";

    private static final String SIDEWAYS =
            "document.documentElement.scrollWidth - document.documentElement.clientWidth";

    private static final String MEASURES = """
            () => {
              const form = document.querySelector('.task-card .fjs-container');
              const fields = [...form.querySelectorAll('input, textarea, select')]
                .filter(one => !one.disabled && !one.readOnly && one.getClientRects().length);
              const buttons = [...document.querySelectorAll('.task-card .form-actions .btn')];
              const seen = one => {
                const box = one.getBoundingClientRect();
                return box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth
                  && one.contains(document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2));
              };
              return {
                first: Math.round(fields[0].getBoundingClientRect().top),
                firstSeen: seen(fields[0]),
                height: Math.round(form.getBoundingClientRect().height),
                width: Math.round(form.getBoundingClientRect().width),
                buttonsSeen: buttons.filter(seen).length
              };
            }
            """;

    /** Puts the cursor before the form. */
    private static final String TO_THE_FIRST = """
            () => [...document.querySelectorAll('.task-card .fjs-container :is(input, textarea, select, [tabindex="0"])')]
              .find(one => !one.disabled && one.getClientRects().length).focus()
            """;

    /** Where the cursor is: outside of the form, at something seen, or what cannot be seen. */
    private static final String STOP = """
            () => {
              const at = document.activeElement;
              if (!at.closest('.task-card .fjs-container')) return 'left';
              const shown = at.closest('.fjs-input-group') ?? at;
              const box = shown.getBoundingClientRect();
              const isSeen = shown.checkVisibility({ checkOpacity: true, checkVisibilityCSS: true })
                && box.width > 1 && box.height > 1 && box.right > 0 && box.left < innerWidth;
              return isSeen ? 'seen' : at.outerHTML.slice(0, 200);
            }
            """;

    private static final Map<LongForm, OpenTask> TASKS = new HashMap<>();

    @RegisterExtension
    static final Desks DESKS = new Desks();

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    /** Whose task it is. */
    enum LongForm {
        PREPARE_DOSSIER("canbo.dam-rong"),
        REVIEW_DOSSIER(Route.FOCAL_OFFICER),
        CONSOLIDATE_LIST(Route.FOCAL_OFFICER),
        PREPARE_REPORT("canbo.dam-rong"),
        CONSOLIDATE_REPORT(Route.FOCAL_OFFICER),
        SIGN_CONSOLIDATED_REPORT(Route.FOCAL_HEAD);

        private final String officer;

        LongForm(String officer) {
            this.officer = officer;
        }
    }

    enum Screen {
        OFFICE(1366, 768),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    @BeforeEach
    void tasks() {
        if (!TASKS.isEmpty()) {
            return;
        }
        var route = opened("SK2023A", LocalDate.now(clock).plusYears(1));
        var dossier = route.open(Nominee.village("dam-rong", "Thôn Liêng Trang 1 xã Đạ Tông"));
        TASKS.put(LongForm.PREPARE_DOSSIER, route.task("canbo.dam-rong", dossier, Route.PREPARE));
        var proposed = new ArrayList<String>();
        for (var name : List.of("Thôn 1 xã Gia Hiệp", "Thôn 2 xã Gia Hiệp")) {
            var number = route.submitted(Nominee.village(REVIEWED, name));
            route.receive(number);
            route.select(number);
            proposed.add(number);
        }
        var reviewed = route.submitted(Nominee.village("lam-ha", "Thôn Tân Hà"));
        route.receive(reviewed);
        TASKS.put(LongForm.REVIEW_DOSSIER, route.task(Route.FOCAL_OFFICER, reviewed, Route.REVIEW));
        consolidation();
        reports();
        TASKS.forEach((form, task) -> officials.as(form.officer).claim(task).expectSuccess());
    }

    private void consolidation() {
        var route = opened("SK2023B", LocalDate.now(clock).plusDays(30));
        for (var name : List.of("Ka Brối", "Ka Să", "K’ Brếu")) {
            var number = route.submitted(Nominee.household(REVIEWED, name));
            route.receive(number);
            route.select(number);
        }
        route.closeRound();
        TASKS.put(LongForm.CONSOLIDATE_LIST, route.task(Route.FOCAL_OFFICER, route.list(1), Route.CONSOLIDATE));
    }

    private Route opened(String round, LocalDate unitDeadline) {
        officials
                .as(Route.APPRAISER)
                .start("awardRound", RoundAnswers.of(round, "SO_KET_2023", LocalDate.now(clock), unitDeadline))
                .expectSuccess();
        officials.as(Route.APPRAISAL_HEAD).complete(round, "userTask_confirmOpening", Map.of("outcome", "APPROVE"));
        return new Route(officials, clock, round);
    }

    /** Of years that are past, so that they may be consolidated. */
    private void reports() {
        clock.set(LocalDate.of(SIGNED_YEAR + 1, 2, 1));
        for (var year : List.of(YEAR, SIGNED_YEAR)) {
            officials
                    .as(Route.FOCAL_OFFICER)
                    .start("annualReport", Map.of("year", year))
                    .expectSuccess();
        }
        task(LongForm.PREPARE_REPORT, new ReportNumber(YEAR, "dam-rong").toString(), "userTask_prepareReport");
        task(LongForm.CONSOLIDATE_REPORT, ReportNumber.ofYear(YEAR), CONSOLIDATE_REPORT);
        var signed = ReportNumber.ofYear(SIGNED_YEAR);
        var officer = officials.as(Route.FOCAL_OFFICER);
        officer.submit(
                        officer.awaitTask(signed, CONSOLIDATE_REPORT),
                        Map.of("assessment", "Phong trào có chuyển biến.", "missingReason", "Chưa đơn vị nào nộp."))
                .expectSuccess();
        task(LongForm.SIGN_CONSOLIDATED_REPORT, signed, "userTask_signConsolidatedReport");
    }

    private void task(LongForm form, String key, String task) {
        TASKS.put(form, officials.as(form.officer).awaitTask(key, task));
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(LongForm.class)
    @DisplayName(
            "1366×768: ô đầu tiên không phải cuộn mới thấy, nút trong tầm mắt, phím Tab không dừng ở chỗ không thấy")
    void office(LongForm form) {
        open(form, Screen.OFFICE).close();
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(LongForm.class)
    @DisplayName("390×844: ô đầu tiên và các nút trong tầm mắt, không cuộn ngang")
    void phone(LongForm form) {
        open(form, Screen.PHONE).close();
    }

    private Page open(LongForm form, Screen screen) {
        var page = DESKS.of(officials.address(), form.officer).open("/cong-bo");
        page.setViewportSize(screen.width, screen.height);
        page.navigate("/camunda/app/tasklist/default/#/?task=" + TASKS.get(form).id());
        var card = page.locator(".task-card");
        card.locator(".fjs-container .fjs-form-field").first().waitFor();
        assertThat(card.locator(".disabled-form")).hasCount(0);
        var picture = "bieu-mau-dai-" + form.name().toLowerCase(Locale.ROOT) + "-" + screen.width;
        page.waitForFunction("() => document.getAnimations().length === 0");
        Screenshots.take(page, picture);
        var measures = (Map<?, ?>) page.evaluate(MEASURES);
        var stops = stops(page);
        System.out.printf("%s %s %s, stops %d%n", form, screen, measures, stops.size());
        assertThat(stops).as("stops of the tabulator").containsOnly(SEEN);
        assertThat(page.locator(".task-filters .task-filter a:visible")).hasCount(0);
        assertThat(measures.get("firstSeen")).as("first field in view").isEqualTo(true);
        assertThat(measures.get("buttonsSeen")).as("buttons in view").isEqualTo(2);
        assertThat((Integer) page.evaluate(SIDEWAYS))
                .as("pixels to scroll sideways")
                .isZero();
        return page;
    }

    /** Goes through the form by the tabulator: what it stops at. */
    private static List<String> stops(Page page) {
        page.evaluate(TO_THE_FIRST);
        var stops = new ArrayList<String>();
        var stop = SEEN;
        while (!stop.equals(LEFT) && stops.size() < MOST_STOPS) {
            stops.add(stop);
            page.keyboard().press("Tab");
            stop = (String) page.evaluate(STOP);
        }
        return stops;
    }
}
