package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.Route.APPRAISAL_HEAD;
import static vn.khenthuong.journey.Route.APPRAISER;
import static vn.khenthuong.journey.Route.CHAIR;
import static vn.khenthuong.journey.Route.CLERK;
import static vn.khenthuong.journey.Route.CONSOLIDATE;
import static vn.khenthuong.journey.Route.FOCAL_HEAD;
import static vn.khenthuong.journey.Route.FOCAL_OFFICER;
import static vn.khenthuong.journey.Route.OBSERVER;
import static vn.khenthuong.journey.Route.PREPARE;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/** Whatever is served about a dossier and a list, at every step and to everybody, names clauses of the plan and no rule by its id. */
@IntegrationTest(jobsRun = true)
@DisplayName("Không ai nhìn thấy mã quy tắc")
class RuleCodesIT {

    private static final String ROUND = "SK2023";

    private static final Pattern CODE = Pattern.compile("(?<![\\w/.+-])(?:R-\\d{3}|A-\\d{2})(?!\\d)");

    private final Officials officials;
    private final Route route;

    RuleCodesIT(@Autowired Officials officials, @Autowired Clock clock) {
        this.officials = officials;
        this.route = new Route(officials, clock, ROUND);
    }

    @Test
    @DisplayName("hồ sơ của mọi nhóm tiêu chí, danh sách: biểu mẫu, trang, lời từ chối, giao diện lập trình")
    void everythingServed() {
        var village = route.prepared(Nominee.village("di-linh", "Thôn 4 xã Hòa Bắc"));
        look(village);
        route.approve(village).expectSuccess();
        var official = route.submitted(Nominee.official("di-linh", "Lê Văn Tám"));
        route.submitted(Nominee.household("di-linh", "Ka Brối"));
        var fourth = route.prepared(Nominee.official("di-linh", "Ka Thị Hằng"));
        route.approve(fourth).expectSuccess();
        var agency = route.submitted(Nominee.agency("so-y-te", "Phòng Bảo trợ"));
        for (var number : List.of(village, official, fourth, agency)) {
            look(number);
        }
        assertThat(officials.as("canbo.di-linh").get("/ho-so/" + fourth).text())
                .contains("(điểm c khoản 2 Mục IV)")
                .contains("điểm c khoản 2 Mục IV: “các huyện chọn không quá 03 trường hợp/địa phương”");
        assertThat(officials.as("canbo.di-linh").get("/ho-so/" + village).text())
                .contains(">điểm d khoản 1 Mục IV<");
        refusals(fourth);

        route.receive(village);
        look(village);
        route.select(village);
        route.receive(agency);
        route.closeRound();
        route.awaitState(fourth, "EXPIRED");
        route.select(agency);
        look(agency);
        list(route.list(1), List.of(village, agency));
    }

    private void refusals(String number) {
        for (var form : List.of("HUAN_CHUONG_LAO_DONG", "GIAY_KHEN")) {
            Map<String, Object> answers =
                    new HashMap<>(Nominee.official("di-linh", "Bnông Thị Hà").start(ROUND));
            answers.put("awardForm", form);
            clean(officials.as("canbo.di-linh").start("nomination", answers).text());
        }
        clean(route.submit("canbo.di-linh", number, PREPARE, Map.of("outcome", "SUBMIT"))
                .expect(400)
                .text());
    }

    private void list(String list, List<String> dossiers) {
        route.task(FOCAL_OFFICER, list, CONSOLIDATE);
        look(list);
        assertThat(route.shown(FOCAL_OFFICER, list, CONSOLIDATE)
                        .get("shortfall")
                        .asText())
                .contains("dưới mức tối thiểu 03 tập thể (điểm c khoản 2 Mục IV)");
        route.consolidate(list, "SUBMIT", dossiers);
        look(list);
        route.signFocal(list);
        look(list);
        route.accept(list);
        for (var number : dossiers) {
            look(number);
            route.pass(number);
        }
        look(list);
        route.submitToChair(list);
        look(list);
        route.decide(list, dossiers, List.of()).expectSuccess();
        route.issue(list);
        for (var number : dossiers) {
            route.awaitState(number, "AWARDED");
            look(number);
        }
        clean(officials.stranger().get("/cong-bo").text());
    }

    /** What everybody is served who may know of the dossier or list. */
    private void look(String key) {
        for (var user : List.of(
                "canbo.di-linh",
                "lanhdao.di-linh",
                "canbo.so-y-te",
                FOCAL_OFFICER,
                FOCAL_HEAD,
                APPRAISER,
                APPRAISAL_HEAD,
                CHAIR,
                CLERK,
                OBSERVER)) {
            var official = officials.as(user);
            official.tasks(key).forEach(task -> {
                var address = "/engine-rest/task/" + task.id();
                clean(official.get(address + "/deployed-form").text());
                clean(official.get(address + "/form-variables?deserializeValues=false")
                        .text());
            });
            for (var page : List.of(
                    "/ho-so",
                    "/ho-so/" + key,
                    "/theo-doi/" + ROUND,
                    "/thong-bao",
                    "/xu-ly-loat",
                    "/phan-cong",
                    "/phan-cong/ban-giao",
                    "/api/dossiers/" + key,
                    "/api/dossiers/" + key + "/journey",
                    "/api/rounds/" + ROUND + "/board",
                    "/api/rounds/" + ROUND + "/quotas",
                    "/api/rounds/" + ROUND + "/lists")) {
                clean(official.get(page).text());
            }
        }
    }

    private static void clean(String served) {
        assertThat(CODE.matcher(served).results().map(found -> around(served, found.start())))
                .isEmpty();
    }

    private static String around(String served, int place) {
        return served.substring(Math.max(0, place - 80), Math.min(served.length(), place + 20));
    }
}
