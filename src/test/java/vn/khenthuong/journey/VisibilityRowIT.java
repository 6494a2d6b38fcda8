package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.Route.APPRAISAL_HEAD;
import static vn.khenthuong.journey.Route.CHAIR;
import static vn.khenthuong.journey.Route.PREPARE;
import static vn.khenthuong.journey.Route.SIGN_APPRAISAL;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.khenthuong.nomination.DossierReader;
import vn.khenthuong.nomination.DossierScope;
import vn.khenthuong.nomination.DossierStage;
import vn.khenthuong.nomination.VisibilityLevel;
import vn.khenthuong.nomination.VisibilityRow;
import vn.khenthuong.security.Browser;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

/**
 * Two more rows of the visibility table open every door for the secretary of the council and for an agency that is consulted, with
 * no other difference; a third is that of the office of the People's Committee, where it checks what goes to the Chair.
 */
@DisplayName("Thêm một dòng vào bảng quyền xem: mọi cửa đều mở theo")
@IntegrationTest(properties = "khenthuong.decision.office-checks=true")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VisibilityRowIT {

    private static final String SECRETARY = "thuky.hdtdkt";
    private static final String AGENCY = "canbo.cuc-thue";
    private static final String OFFICE = "canbo.vp-ubnd";
    private static final String CHECK_BY_OFFICE = "userTask_checkByOffice";
    private static final String ROUND = "BANG1";
    private static final String UNIT = "so-y-te";
    private static final String NAME = "Đặng Thị Thêm Dòng";
    private static final String IDENTITY_NUMBER = "068099000333";

    private final Officials officials;
    private final Clock clock;
    private final IdentityService identities;
    private final DueJobs jobs;
    private Route route;
    private String number;
    private String instance;

    VisibilityRowIT(
            @Autowired Officials officials,
            @Autowired Clock clock,
            @Autowired IdentityService identities,
            @Autowired DueJobs jobs) {
        this.officials = officials;
        this.clock = clock;
        this.identities = identities;
        this.jobs = jobs;
    }

    @TestConfiguration
    static class TwoMoreRows {

        @Bean
        VisibilityRow secretary() {
            return new VisibilityRow(
                    new DossierReader.InGroup(SECRETARY),
                    DossierScope.ALL_UNITS,
                    DossierStage.RECEIVED,
                    VisibilityLevel.PAPERS);
        }

        @Bean
        VisibilityRow agency() {
            return new VisibilityRow(
                    new DossierReader.InGroup(AGENCY),
                    DossierScope.ALL_UNITS,
                    DossierStage.RECEIVED,
                    VisibilityLevel.DOSSIER);
        }
    }

    @BeforeAll
    void submitDossier() {
        // Which tenants the engine shows an agency is a matter of its memberships, not of the table.
        identities.createTenantUserMembership(UNIT, AGENCY);
        route = new Playground(officials, clock).open(ROUND);
        number = route.open(Nominee.official(UNIT, NAME));
        route.uploadPapers(number);
        var task = officials.as("canbo." + UNIT).task(number, PREPARE);
        instance = task.processInstanceId();
        route.complete(
                "canbo." + UNIT,
                number,
                PREPARE,
                Playground.with(route.content(number), "identityNumber", IDENTITY_NUMBER));
        route.approve(number).expectSuccess();
    }

    @Test
    @DisplayName("trước giai đoạn của dòng: không thấy gì; từ giai đoạn ấy: thấy ở mọi cửa, đúng mức của dòng")
    void everyDoorFollows() {
        nothing(SECRETARY);
        nothing(AGENCY);

        route.receive(number);

        everywhere(SECRETARY);
        officials.as(SECRETARY).get("/api/dossiers/" + number + "/documents").expect(200);
        everywhere(AGENCY);
        officials.as(AGENCY).get("/api/dossiers/" + number + "/documents").expect(404);
    }

    @Test
    @DisplayName("Văn phòng UBND tỉnh kiểm tra trước Chủ tịch: trả lại thì về Sở Nội vụ, chuyển thì Chủ tịch có việc")
    void theOfficeLooksFirst() {
        var round = new Playground(officials, clock).open("BANG2");
        var dossier = round.reviewed(Nominee.household("di-linh", "Hộ Văn phòng xem"));
        var list = round.list(1);
        round.closeRound();
        jobs.run();
        round.listed(list, List.of(dossier));
        jobs.run();
        round.pass(dossier);
        jobs.run();
        var office = officials.as(OFFICE);
        var chair = officials.as(CHAIR);
        office.get("/api/dossiers/" + dossier).expect(404);

        round.submitToChair(list);
        assertThat(chair.tasks(list)).isEmpty();
        assertThat(told(OFFICE, list)).isTrue();
        assertThat(told(CHAIR, list)).isFalse();
        office.get("/api/dossiers/" + dossier).expect(200);
        assertThat(office.get("/engine-rest/process-definition?latestVersion=true")
                        .expect(200)
                        .text())
                .as("the name and the picture of what the task belongs to")
                .contains("awardList");
        var shown = office.formVariables(office.task(list, CHECK_BY_OFFICE)).get("caseRows");
        assertThat(shown).hasSize(1);
        assertThat(shown.get(0).path("place").asText()).isEqualTo("Hộ gia đình 1");
        assertThat(shown.get(0).path("council").asText()).matches("\\d+/\\d+ \\(.+%\\)");
        assertThat(shown.get(0).path("quota").asText()).isEqualTo("1/3");
        assertThat(round.submit(OFFICE, list, CHECK_BY_OFFICE, Map.of("outcome", "RETURN"))
                        .status())
                .isEqualTo(400);
        round.complete(OFFICE, list, CHECK_BY_OFFICE, Map.of("outcome", "RETURN", "reason", "Thiếu Tờ trình bản giấy"));
        assertThat(round.state(dossier)).isEqualTo("APPRAISED");
        office.get("/api/dossiers/" + dossier).expect(404);
        assertThat(officials
                        .as(APPRAISAL_HEAD)
                        .formVariables(officials.as(APPRAISAL_HEAD).task(list, SIGN_APPRAISAL))
                        .get("note")
                        .asText())
                .contains("Thiếu Tờ trình bản giấy");

        round.submitToChair(list);
        round.complete(OFFICE, list, CHECK_BY_OFFICE, Map.of("outcome", "PASS"));
        assertThat(told(CHAIR, list)).isTrue();
        round.decide(list, List.of(dossier), List.of()).expectSuccess();
        round.issue(list);
        jobs.run();
        assertThat(round.state(dossier)).isEqualTo("AWARDED");
    }

    private boolean told(String user, String list) {
        return officials.as(user).get("/api/notices").expect(200).text().contains(list);
    }

    private void nothing(String reader) {
        var official = officials.as(reader);
        assertThat(total(reader, "?round=" + ROUND)).isZero();
        assertThat(total(reader, "?q=" + encode(NAME))).isZero();
        official.get("/api/dossiers/" + number).expect(404);
        official.get("/api/dossiers/" + number + "/journey").expect(404);
        official.get("/api/dossiers/" + number + "/documents").expect(404);
        assertThat(page(reader, "/ho-so?q=" + encode(NAME))).doesNotContain(number);
        official.get("/ho-so/" + number).expect(404);
        official.get("/engine-rest/process-instance/" + instance).expect(404);
        official.get("/engine-rest/process-instance/" + instance + "/variables/nominee")
                .expect(404);
        assertThat(official.get("/engine-rest/variable-instance?processInstanceIdIn=" + instance)
                        .text())
                .isEqualTo("[]");
    }

    private void everywhere(String reader) {
        var official = officials.as(reader);
        assertThat(total(reader, "?round=" + ROUND)).isEqualTo(1);
        assertThat(total(reader, "?q=" + encode(NAME))).isEqualTo(1);
        assertThat(official.get("/api/dossiers/" + number)
                        .expect(200)
                        .json()
                        .path("nomineeName")
                        .asText())
                .isEqualTo(NAME);
        official.get("/api/dossiers/" + number + "/journey").expect(200);
        assertThat(page(reader, "/ho-so?q=" + encode(NAME))).contains(NAME, number);
        assertThat(page(reader, "/ho-so/" + number)).contains(NAME).doesNotContain(IDENTITY_NUMBER);
        official.get("/engine-rest/process-instance/" + instance).expect(200);
        assertThat(official.get("/engine-rest/process-instance/" + instance + "/variables/nominee")
                        .expect(200)
                        .text())
                .contains(NAME);
        assertThat(official.get("/engine-rest/variable-instance?variableName=nominee")
                        .expect(200)
                        .text())
                .contains(NAME);
        assertThat(official.get("/engine-rest/history/variable-instance?processInstanceId=" + instance)
                        .expect(200)
                        .text())
                .contains(NAME);
    }

    private int total(String reader, String query) {
        return officials
                .as(reader)
                .get("/api/dossiers" + query)
                .expect(200)
                .json()
                .path("total")
                .asInt();
    }

    private String page(String reader, String path) {
        return new Browser(officials.address())
                .signedInToWebApplications(reader)
                .page(path)
                .body();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
