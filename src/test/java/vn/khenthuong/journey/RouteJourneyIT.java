package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;
import static vn.khenthuong.journey.Route.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.FinalReview;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

/** The main job from a unit to the Chair's decision, over HTTP only, with the job executor on. */
@IntegrationTest(jobsRun = true)
@DisplayName("Từ đơn vị đến quyết định của Chủ tịch")
class RouteJourneyIT {

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Test
    @DisplayName("SK2023: hai địa phương, một sở, hai danh sách, đến khi đợt kết thúc")
    void interimReview() {
        new InterimReview(new Route(officials, clock, "SK2023")).play();
    }

    @Test
    @AnewAfterwards
    @DisplayName("TK2025: sở làm đầu mối và sở thẩm định tự đề nghị, người thứ hai xử lý (bốn mắt)")
    void departmentsNominateThemselves() {
        FinalReview.open(officials, clock);
        var route = new Route(officials, clock, FinalReview.CODE);
        var own = route.prepared(Nominee.official("so-ldtbxh", "Nguyễn Thị Hồng Ánh"));
        route.approve(own).expectSuccess();
        var home = route.submitted(Nominee.official("so-noi-vu", "Trần Quốc Đạt"));

        refused(route, "canbo.so-ldtbxh", own, RECEIVE, Map.of("outcome", "COMPLETE"));
        route.complete("canbo2.so-ldtbxh", own, RECEIVE, Map.of("outcome", "COMPLETE"));
        refused(route, "canbo.so-ldtbxh", own, REVIEW, selection());
        route.complete("canbo2.so-ldtbxh", own, REVIEW, selection());
        route.receive(home);
        route.select(home);

        route.closeRound();
        route.listed(route.list(1), List.of(own, home));

        refused(route, "canbo.so-noi-vu", home, APPRAISE, Map.of("outcome", "PASS"));
        route.complete("canbo2.so-noi-vu", home, APPRAISE, Map.of("outcome", "PASS"));
        route.pass(own);
        route.complete("lanhdao2.so-noi-vu", route.list(1), SIGN_APPRAISAL, route.signed(Map.of("outcome", "SUBMIT")));
        route.decide(route.list(1), List.of(own, home), List.of()).expectSuccess();
        route.issue(route.list(1));

        route.awaitState(own, "AWARDED");
        route.awaitState(home, "AWARDED");
        route.awaitRoundState("ENDED");
    }

    /** Refused in Vietnamese; the task stays for somebody else, who completes it next. */
    private static void refused(Route route, String userId, String number, String task, Map<String, ?> answers) {
        assertThat(route.submit(userId, number, task, answers).expect(403).sentence())
                .contains("nguyên tắc bốn mắt");
    }

    /** The first round, step by step; what one step leaves behind the next one needs. */
    private static final class InterimReview {

        private final Route route;
        private String village;
        private String household;
        private String withdrawn;
        private String fourth;
        private String supplemented;
        private String rejected;
        private String unfinished;
        private String office;
        private String nurse;

        InterimReview(Route route) {
            this.route = route;
        }

        void play() {
            diLinhFillsItsQuota();
            theFourthGoesThroughAfterAWithdrawal();
            othersNominate();
            reception();
            reviewsOfTheUnits();
            closing();
            reviewsOfThePool();
            firstListIsComposedAndSigned();
            homeAffairsAppraises();
            theChairDecides();
            theDeferredOneGoesOnTheSecondList();
            everythingHasEnded();
        }

        private void diLinhFillsItsQuota() {
            assertThat(route.places("di-linh")).containsExactly(0, 0, 3);
            village = route.submitted(Nominee.village("di-linh", "Thôn 4 xã Hòa Bắc"));
            assertThat(route.places("di-linh")).containsExactly(1, 0, 2);
            household = route.submitted(Nominee.household("di-linh", "Ka Brối"));
            withdrawn = route.submitted(Nominee.official("di-linh", "Lê Văn Tám"));
            assertThat(route.places("di-linh")).containsExactly(3, 0, 0);
            assertThat(route.state(village)).isEqualTo("SUBMITTED");
        }

        private void theFourthGoesThroughAfterAWithdrawal() {
            fourth = route.prepared(Nominee.village("di-linh", "Thôn 7 xã Gia Hiệp"));
            route.approve(fourth).expectSuccess();
            assertThat(route.shown("canbo.di-linh", fourth, PREPARE)
                            .get("remark")
                            .asText())
                    .startsWith("Huyện Di Linh đã đề nghị 3/3 trường hợp");
            assertThat(route.state(fourth)).isEqualTo("DRAFT");

            route.as("canbo.di-linh")
                    .post("/api/dossiers/%s/withdrawal".formatted(withdrawn), route.signed(Map.of("reason", "Rút")))
                    .expect(403);
            route.withdraw(withdrawn).expect(204);
            assertThat(route.places("di-linh")).containsExactly(2, 0, 1);
            awaitEnded(withdrawn);

            route.prepare(fourth);
            route.approve(fourth).expectSuccess();
            assertThat(route.state(fourth)).isEqualTo("SUBMITTED");
            assertThat(route.places("di-linh")).containsExactly(3, 0, 0);
        }

        private void othersNominate() {
            supplemented = route.submitted(Nominee.village("dam-rong", "Thôn Liêng Trang 1"));
            rejected = route.submitted(Nominee.official("dam-rong", "Phạm Thị Hoa"));
            unfinished = route.open(Nominee.household("dam-rong", "Rơ Ông Ha Krang"));
            office = route.submitted(Nominee.agency("so-y-te", "Phòng Nghiệp vụ Y"));
            nurse = route.submitted(Nominee.official("so-y-te", "Đỗ Thị Mận"));
            assertThat(route.places("dam-rong")).containsExactly(2, 0, 2);
            assertThat(route.pool("COLLECTIVE")).containsExactly(0, 0, 5);
            assertThat(route.pool("INDIVIDUAL")).containsExactly(0, 0, 6);
        }

        private void reception() {
            List.of(village, household, fourth, office, nurse).forEach(route::receive);
            assertThat(route.dossier(village).path("receipt").path("answerDue").asText())
                    .isGreaterThan(route.today());

            route.proposeRejection(rejected);
            assertThat(route.state(rejected)).isEqualTo("SUBMITTED");
            assertThat(route.places("dam-rong")).as("kept until the head signs").containsExactly(2, 0, 2);
            route.complete(FOCAL_HEAD, rejected, SIGN_REJECTION, route.signed(Map.of("outcome", "APPROVE")));
            assertThat(route.state(rejected)).isEqualTo("REJECTED");
            assertThat(route.places("dam-rong")).containsExactly(1, 0, 3);

            route.complete(
                    FOCAL_OFFICER,
                    supplemented,
                    RECEIVE,
                    Map.of(
                            "outcome",
                            "SUPPLEMENT",
                            "supplementItems",
                            List.of("achievement"),
                            "reason",
                            "Tóm tắt thành tích chưa rõ số liệu"));
            assertThat(route.state(supplemented)).isEqualTo("SUPPLEMENT_REQUESTED");
            route.complete(
                    "canbo.dam-rong",
                    supplemented,
                    SUPPLEMENT,
                    Map.of("outcome", "SUBMIT", "achievementSummary", "Giảm 32 hộ nghèo trong ba năm."));
            route.complete(
                    "lanhdao.dam-rong", supplemented, APPROVE_SUPPLEMENT, route.signed(Map.of("outcome", "APPROVE")));
            route.receive(supplemented);
            assertThat(route.places("dam-rong")).containsExactly(1, 0, 3);
        }

        private void reviewsOfTheUnits() {
            List.of(village, household, supplemented).forEach(route::select);
            route.notSelect(fourth);
            assertThat(route.as(FOCAL_OFFICER).tasks(office)).isEmpty();
            assertThat(route.state(office)).isEqualTo("RECEIVED");
        }

        private void closing() {
            route.as(APPRAISER)
                    .post("/api/rounds/SK2023/closing", route.signed(Map.of()))
                    .expect(403);
            route.closeRound();
            awaitEnded(unfinished);
            assertThat(route.state(unfinished)).isEqualTo("EXPIRED");
            assertThat(route.as("canbo.dam-rong")
                            .start(
                                    "nomination",
                                    Nominee.household("dam-rong", "Muộn").start("SK2023"))
                            .expect(400)
                            .sentence())
                    .contains("SK2023");
        }

        private void reviewsOfThePool() {
            route.select(office);
            route.select(nurse);
        }

        private void firstListIsComposedAndSigned() {
            var listed = List.of(village, household, supplemented, office, nurse);
            var silent = new HashMap<>(route.composition("SUBMIT", listed));
            silent.put("minimumReason", null);
            assertThat(route.submit(FOCAL_OFFICER, route.list(1), CONSOLIDATE, silent)
                            .expect(400)
                            .sentence())
                    .contains("tối thiểu");
            route.consolidate(route.list(1), "SUBMIT", listed);
            assertThat(route.pool("COLLECTIVE")).containsExactly(1, 0, 4);
            assertThat(route.pool("INDIVIDUAL")).containsExactly(1, 0, 5);

            route.signFocal(route.list(1));
            assertThat(route.pool("COLLECTIVE")).containsExactly(0, 1, 4);
            assertThat(route.places("di-linh")).containsExactly(1, 2, 0);
            assertThat(route.places("dam-rong")).containsExactly(0, 1, 3);
            assertThat(route.state(village)).isEqualTo("REVIEWED");
        }

        private void homeAffairsAppraises() {
            route.accept(route.list(1));
            assertThat(route.state(fourth)).isEqualTo("NOT_SELECTED");
            assertThat(route.places("di-linh")).containsExactly(0, 2, 1);
            awaitEnded(fourth);

            route.pass(village);
            route.complete(APPRAISER, household, APPRAISE, refusal("FAIL"));
            route.complete(
                    APPRAISER,
                    supplemented,
                    APPRAISE,
                    Map.of("outcome", "RETURN", "reason", "Cần xác minh lại số liệu"));
            route.pass(office);
            route.pass(nurse);
            assertThat(route.state(supplemented)).isEqualTo("RECEIVED");
            assertThat(route.as(APPRAISAL_HEAD).tasks(route.list(1))).isEmpty();

            route.select(supplemented);
            route.pass(supplemented);
            route.submitToChair(route.list(1));
            assertThat(route.state(household)).isEqualTo("FAILED");
            assertThat(route.places("di-linh")).containsExactly(0, 1, 2);
            assertThat(route.state(village)).isEqualTo("WITH_CHAIR");
        }

        private void theChairDecides() {
            route.decide(route.list(1), List.of(village, office), List.of(supplemented))
                    .expectSuccess();
            assertThat(route.withdraw(village).expect(409).sentence()).contains("Chủ tịch");
            route.issue(route.list(1));
            assertThat(route.state(village)).isEqualTo("AWARDED");
            assertThat(route.state(nurse)).isEqualTo("NOT_AWARDED");
            assertThat(route.dossier(nurse).path("refusal").path("reason").asText())
                    .isEqualTo("Thành tích chưa tiêu biểu");
            assertThat(route.dossier(supplemented).path("deferred").asBoolean()).isTrue();
            assertThat(route.pool("INDIVIDUAL")).containsExactly(0, 0, 6);
            assertThat(route.pool("COLLECTIVE")).containsExactly(0, 1, 4);
            assertThat(route.places("dam-rong").get(2)).isEqualTo(3);
        }

        private void theDeferredOneGoesOnTheSecondList() {
            route.listed(route.list(2), List.of(supplemented));
            route.pass(supplemented);
            route.submitToChair(route.list(2));
            route.decide(route.list(2), List.of(supplemented), List.of()).expectSuccess();
            route.issue(route.list(2));
        }

        private void everythingHasEnded() {
            route.awaitRoundState("ENDED");
            Map.of(
                            village, "AWARDED",
                            household, "FAILED",
                            withdrawn, "WITHDRAWN",
                            fourth, "NOT_SELECTED",
                            supplemented, "AWARDED",
                            rejected, "REJECTED",
                            unfinished, "EXPIRED",
                            office, "AWARDED",
                            nurse, "NOT_AWARDED")
                    .forEach((number, state) -> {
                        awaitEnded(number);
                        assertThat(route.state(number)).as(number).isEqualTo(state);
                    });
            assertThat(route.places("di-linh")).containsExactly(0, 1, 2);
            assertThat(route.places("dam-rong")).containsExactly(0, 1, 3);
            assertThat(route.pool("COLLECTIVE")).containsExactly(0, 1, 4);
            tellsTheStory();
        }

        private void tellsTheStory() {
            var steps = StreamSupport.stream(route.journey(supplemented).spliterator(), false)
                    .toList();
            assertThat(steps)
                    .extracting(step -> text(step, "step"), step -> text(step, "outcome"))
                    .containsSubsequence(
                            tuple(PREPARE, "SUBMIT"),
                            tuple(APPROVE, "APPROVE"),
                            tuple(RECEIVE, "SUPPLEMENT"),
                            tuple(SUPPLEMENT, "SUBMIT"),
                            tuple(APPROVE_SUPPLEMENT, "APPROVE"),
                            tuple(RECEIVE, "COMPLETE"),
                            tuple(REVIEW, "SELECT"),
                            tuple(SIGN_FOCAL, "APPROVE"),
                            tuple(RECEIVE_LIST, "LISTED"),
                            tuple(APPRAISE, "RETURN"),
                            tuple(REVIEW, "SELECT"),
                            tuple(APPRAISE, "PASS"),
                            tuple(SIGN_APPRAISAL, "WITH_CHAIR"),
                            tuple(ISSUE, "DEFERRED"),
                            tuple(RECEIVE_LIST, "LISTED"),
                            tuple(APPRAISE, "PASS"),
                            tuple(ISSUE, "AWARDED"));
            assertThat(steps).allSatisfy(step -> {
                assertThat(text(step, "label")).isNotBlank();
                assertThat(text(step, "at")).isNotBlank();
                assertThat(text(step, "actorName")).isNotBlank();
            });
            assertThat(StreamSupport.stream(route.journey(withdrawn).spliterator(), false))
                    .anySatisfy(step -> {
                        assertThat(text(step, "step")).isEqualTo("WITHDRAWN");
                        assertThat(text(step, "actor")).isEqualTo("lanhdao.di-linh");
                    });
        }

        /** The instance in the engine, as the officer of the unit sees it. */
        private void awaitEnded(String number) {
            var instance = route.dossier(number).path("processInstanceId").asText();
            await().atMost(Duration.ofSeconds(40))
                    .pollInterval(Duration.ofMillis(100))
                    .untilAsserted(() -> assertThat(route.as(route.officerOf(number))
                                    .get("/engine-rest/history/process-instance/" + instance)
                                    .expect(200)
                                    .json()
                                    .path("state")
                                    .asText())
                            .isEqualTo("COMPLETED"));
        }

        private static String text(JsonNode step, String field) {
            return step.path(field).asText(null);
        }
    }
}
