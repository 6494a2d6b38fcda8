package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.journey.Route.*;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.security.Browser;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

/** Agencies are asked about an enterprise between reception and review, over HTTP. */
@IntegrationTest
@DisplayName("Lấy ý kiến hiệp y")
class ConsultationIT {

    private static final String OPINION = "userTask_giveOpinion";
    private static final List<String> AGENCIES = List.of("cuc-thue", "bhxh", "so-tnmt", "cong-an");
    private static final String NAME = "Công ty Cổ phần Chè Cầu Đất Xanh";
    private static final LocalDate MONDAY = LocalDate.of(2023, 5, 15);
    private static int rounds;

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcTemplate jdbc;

    private Reorganisation reorganisation;
    private Route route;

    @Autowired
    void tools(AutowireCapableBeanFactory beans) {
        reorganisation = beans.createBean(Reorganisation.class);
    }

    @Test
    @DisplayName(
            "bốn cơ quan được hỏi cùng lúc, mỗi cơ quan chỉ biết việc của mình; đủ ý kiến thì người thẩm tra có việc ngay;"
                    + " có ý kiến không đồng ý thì phải giải trình")
    void agreeAndDisagree() {
        var number = consulting();
        assertThat(route.state(number)).isEqualTo("CONSULTING");
        assertThat(route.dossier(number).path("receipt").path("answerDue").asText())
                .as("ten working days more than without agencies")
                .isNotEmpty();
        assertThat(jdbc.queryForList(
                        "SELECT DISTINCT tenant_id_ FROM public.act_ru_task WHERE task_def_key_ = ? AND proc_inst_id_ IN"
                                + " (SELECT id_ FROM public.act_ru_execution WHERE business_key_ LIKE ?) ORDER BY 1",
                        String.class,
                        OPINION,
                        number + "-%"))
                .containsExactlyInAnyOrderElementsOf(AGENCIES);
        seesNothingElse(number);

        assertThat(answer(number, "cuc-thue", Map.of("outcome", "DISAGREE"))
                        .expect(400)
                        .sentence())
                .contains("Lý do");
        assertThat(route.submit("canbo.cuc-thue", key(number, "cuc-thue"), OPINION, Map.of("outcome", "AGREE"))
                        .expect(400)
                        .sentence())
                .contains("Số văn bản trả lời");
        answer(number, "cuc-thue", Map.of("outcome", "DISAGREE", "reason", "Còn nợ thuế quý I"))
                .expectSuccess();
        answer(number, "bhxh", Map.of("outcome", "AGREE")).expectSuccess();
        answer(number, "so-tnmt", Map.of("outcome", "AGREE")).expectSuccess();
        assertThat(route.state(number)).isEqualTo("CONSULTING");
        assertThat(officials.as(FOCAL_OFFICER).tasks(number)).isEmpty();
        answer(number, "cong-an", Map.of("outcome", "AGREE")).expectSuccess();

        assertThat(route.state(number)).isEqualTo("RECEIVED");
        var shown = route.shown(FOCAL_OFFICER, number, REVIEW);
        assertThat(shown.get("consultationRows").toString())
                .contains("Cục Thuế tỉnh", "Không đồng ý", "Còn nợ thuế quý I", "Bảo hiểm xã hội tỉnh", "Công an tỉnh");
        assertThat(route.submit(FOCAL_OFFICER, number, REVIEW, selection())
                        .expect(400)
                        .sentence())
                .contains("Giải trình ý kiến không đồng ý");
        route.complete(
                FOCAL_OFFICER,
                number,
                REVIEW,
                Playground.with(selection(), "consultationAnswer", "Đã nộp đủ ngày 20/5, có chứng từ"));

        assertThat(route.state(number)).isEqualTo("REVIEWED");
        var asked = agency(number, "cuc-thue");
        assertThat(asked.path("outcome").asText()).isEqualTo("DISAGREE");
        assertThat(asked.path("reviewAnswer").asText()).startsWith("Đã nộp đủ");
        assertThat(route.journey(number).toString())
                .contains("Lấy ý kiến hiệp y", "Cục Thuế tỉnh", "Còn nợ thuế quý I", "Cho ý kiến hiệp y");
        assertThat(page("canbo.di-linh", "/ho-so/" + number))
                .contains("Ý kiến hiệp y", "Còn nợ thuế quý I", "Đã nộp đủ");
        assertThat(notices("canbo.cuc-thue"))
                .contains("Lấy ý kiến hiệp y: hồ sơ " + number)
                .doesNotContain(NAME);
        assertThat(notices(FOCAL_OFFICER)).contains("Đã có ý kiến hiệp y: hồ sơ " + number);
    }

    /** An officer of the tax department knows his own question and nothing more. */
    private void seesNothingElse(String number) {
        var tax = officials.as("canbo.cuc-thue");
        var shown = route.shown("canbo.cuc-thue", key(number, "cuc-thue"), OPINION);
        assertThat(shown.get("nominee").asText()).isEqualTo(NAME);
        assertThat(shown.keySet())
                .containsExactlyInAnyOrder(
                        "dossierNumber",
                        "agencyName",
                        "nominee",
                        "nomineeTypeLabel",
                        "address",
                        "awardFormLabel",
                        "unitName",
                        "why",
                        "lastDay");
        var questions = tax.get("/api/consultations").expect(200).json();
        assertThat(StreamSupport.stream(questions.spliterator(), false)
                        .filter(one -> one.path("dossier").asText().equals(number))
                        .map(one -> one.path("agency").asText()))
                .containsExactly("cuc-thue");
        assertThat(page("canbo.cuc-thue", "/hiep-y")).contains(NAME, number, "Đang chờ ý kiến");
        for (var closed : List.of(
                "/api/dossiers/" + number,
                "/api/dossiers/%s/journey".formatted(number),
                "/api/dossiers/%s/documents".formatted(number),
                "/ho-so/" + number)) {
            tax.get(closed).expect(404);
        }
        assertThat(tax.get("/api/dossiers?q=" + number)
                        .expect(200)
                        .json()
                        .path("total")
                        .asInt())
                .isZero();
        assertThat(tax.tasks(key(number, "bhxh"))).isEmpty();
        var other = instance(key(number, "bhxh"));
        tax.get("/engine-rest/process-instance/" + other).expect(404);
        assertThat(tax.get("/engine-rest/variable-instance?processInstanceIdIn=" + other)
                        .text())
                .isEqualTo("[]");
        officials.as("canbo.di-linh").get("/api/consultations").expect(200);
        assertThat(officials.as("canbo.di-linh").tasks(key(number, "cuc-thue"))).isEmpty();
    }

    @Test
    @DisplayName(
            "im lặng: hết hạn thì hồ sơ đi tiếp, không coi là đồng ý; trả lời muộn được lưu, hiện, không đổi hành trình")
    void noReplyAndLateAnswer() {
        var number = consulting();
        assertThat(due(key(number, "cuc-thue"))).isEqualTo("2023-05-30T00:00");
        answer(number, "bhxh", Map.of("outcome", "AGREE")).expectSuccess();
        assertThat(late("canbo.cuc-thue", number, "cuc-thue", "AGREE")
                        .expect(409)
                        .sentence())
                .contains("còn trong hạn");
        clock.set(LocalDate.of(2023, 5, 29));
        jobs.run();
        assertThat(route.state(number)).isEqualTo("CONSULTING");

        clock.set(LocalDate.of(2023, 5, 30));
        jobs.run();

        assertThat(route.state(number)).isEqualTo("RECEIVED");
        assertThat(agency(number, "cuc-thue").path("state").asText()).isEqualTo("NO_REPLY");
        assertThat(agency(number, "cuc-thue").path("outcome").isNull()).isTrue();
        assertThat(agency(number, "bhxh").path("state").asText()).isEqualTo("ANSWERED");
        assertThat(officials.as("canbo.cuc-thue").tasks(key(number, "cuc-thue")))
                .isEmpty();
        assertThat(route.journey(number).toString()).contains("Ghi nhận không trả lời");
        assertThat(notices("lanhdao.cuc-thue")).contains("Hết hạn trả lời ý kiến hiệp y");

        late("canbo.bhxh", number, "cuc-thue", "DISAGREE").expect(404);
        late("canbo.di-linh", number, "cuc-thue", "DISAGREE").expect(404);
        assertThat(late("canbo.bhxh", number, "bhxh", "DISAGREE").expect(409).sentence())
                .contains("không nhận thêm");
        late("canbo.cuc-thue", number, "cuc-thue", "DISAGREE").expect(200);
        assertThat(late("canbo.cuc-thue", number, "cuc-thue", "AGREE")
                        .expect(409)
                        .sentence())
                .contains("không đồng ý, trả lời muộn");

        assertThat(route.state(number)).isEqualTo("RECEIVED");
        var asked = agency(number, "cuc-thue");
        assertThat(asked.path("state").asText()).isEqualTo("NO_REPLY");
        assertThat(asked.path("late").asBoolean()).isTrue();
        assertThat(route.submit(FOCAL_OFFICER, number, REVIEW, selection())
                        .expect(400)
                        .sentence())
                .contains("Giải trình ý kiến không đồng ý");
        route.complete(
                FOCAL_OFFICER, number, REVIEW, Playground.with(selection(), "consultationAnswer", "Đã xác minh lại"));
        assertThat(route.state(number)).isEqualTo("REVIEWED");
    }

    @Test
    @DisplayName("đơn vị rút khi đang hỏi: không ai trả lời được nữa, việc của các cơ quan mất, các cơ quan được báo")
    void withdrawnWhileAsked() {
        var number = consulting();
        answer(number, "bhxh", Map.of("outcome", "AGREE")).expectSuccess();
        route.withdraw(number).expect(204);

        assertThat(answer(number, "cuc-thue", Map.of("outcome", "AGREE"))
                        .expect(409)
                        .sentence())
                .contains("không còn phải trả lời");
        jobs.run();

        assertThat(route.state(number)).isEqualTo("WITHDRAWN");
        assertThat(officials.as("canbo.cuc-thue").tasks(key(number, "cuc-thue")))
                .isEmpty();
        assertThat(agency(number, "cuc-thue").path("state").asText()).isEqualTo("CANCELLED");
        assertThat(agency(number, "bhxh").path("state").asText()).isEqualTo("ANSWERED");
        assertThat(notices("canbo.cuc-thue")).contains("Thôi lấy ý kiến hiệp y");
    }

    @Test
    @DisplayName("tạm dừng khi đang hỏi: không trả lời được, đồng hồ đứng, hẹn giờ ngủ; tiếp tục thì còn đúng số ngày")
    void heldWhileAsked() {
        var number = consulting();
        clock.set(MONDAY.plusDays(2));
        hold(number, "hold").expect(204);
        jobs.run();

        var refused = answer(number, "cuc-thue", Map.of("outcome", "AGREE")).expect(409);
        assertThat(refused.sentence()).contains("đang tạm dừng").doesNotContain("Đang xác minh đơn");
        assertThat(due(key(number, "cuc-thue"))).isNull();
        assertThat(page("canbo.cuc-thue", "/hiep-y")).contains("Đang tạm dừng, chưa tính hạn");
        clock.set(LocalDate.of(2023, 6, 12));
        jobs.run();
        assertThat(route.state(number)).isEqualTo("CONSULTING");

        hold(number, "resumption").expect(204);
        jobs.run();
        assertThat(due(key(number, "cuc-thue"))).isEqualTo("2023-06-23T00:00");
        assertThat(agency(number, "cuc-thue").path("due").asText()).startsWith("2023-06-22T17:00");
        answer(number, "cuc-thue", Map.of("outcome", "AGREE")).expectSuccess();
        clock.set(LocalDate.of(2023, 6, 23));
        jobs.run();
        assertThat(route.state(number)).isEqualTo("RECEIVED");
    }

    @Test
    @DisplayName("người thẩm tra hỏi thêm một cơ quan, một lần, kèm lý do; hỏi xong trở lại thẩm tra")
    void oneMoreAgency() {
        open();
        var number = route.submitted(Nominee.village("di-linh", "Thôn 4 hỏi thêm"));
        route.receive(number);
        assertThat(route.state(number)).isEqualTo("RECEIVED");
        var more = Map.of("outcome", "CONSULT", "consultedAgency", "thanh-tra", "reason", "Có đơn phản ánh");
        assertThat(route.submit(FOCAL_OFFICER, number, REVIEW, Playground.with(more, "consultedAgency", "so-ldtbxh"))
                        .expect(400)
                        .sentence())
                .contains("Cơ quan lấy thêm ý kiến");
        route.complete(FOCAL_OFFICER, number, REVIEW, more);
        assertThat(route.state(number)).isEqualTo("CONSULTING");
        answer(number, "thanh-tra", Map.of("outcome", "AGREE")).expectSuccess();

        assertThat(route.state(number)).isEqualTo("RECEIVED");
        assertThat(route.submit(FOCAL_OFFICER, number, REVIEW, Playground.with(more, "consultedAgency", "bhxh"))
                        .status())
                .isIn(400, 409);
        route.select(number);
        assertThat(route.state(number)).isEqualTo("REVIEWED");
    }

    @Test
    @DisplayName("danh sách chung: đợt đóng trong lúc hỏi thì hỏi xong thẩm tra ngay; đợt còn mở thì chờ đóng")
    void pool() {
        open();
        var waits = submittedAndReceived("so-cong-thuong", "Hợp tác xã Chờ");
        var goesOn = submittedAndReceived("so-cong-thuong", "Hợp tác xã Đi Tiếp");
        AGENCIES.forEach(
                agency -> answer(waits, agency, Map.of("outcome", "AGREE")).expectSuccess());
        assertThat(officials.as(FOCAL_OFFICER).tasks(waits)).isEmpty();

        route.closeRound();
        jobs.run();
        assertThat(officials.as(FOCAL_OFFICER).tasks(waits)).isNotEmpty();
        assertThat(officials.as(FOCAL_OFFICER).tasks(goesOn)).isEmpty();
        AGENCIES.forEach(
                agency -> answer(goesOn, agency, Map.of("outcome", "AGREE")).expectSuccess());
        assertThat(officials.as(FOCAL_OFFICER).tasks(goesOn)).isNotEmpty();
    }

    @Test
    @DisplayName("hai cơ quan cuối trả lời cùng lúc: cả hai được ghi, hồ sơ đi tiếp đúng một lần")
    void twoAgenciesAtOnce() throws Exception {
        for (var attempt = 0; attempt < 3; attempt++) {
            var number = consulting();
            answer(number, "bhxh", Map.of("outcome", "AGREE")).expectSuccess();
            answer(number, "so-tnmt", Map.of("outcome", "AGREE")).expectSuccess();
            var tax = route.task("canbo.cuc-thue", key(number, "cuc-thue"), OPINION);
            var police = route.task("canbo.cong-an", key(number, "cong-an"), OPINION);
            var answers = route.signed(Map.of("outcome", "AGREE"));

            var replies = Together.<Reply>act(
                    () -> officials.as("canbo.cuc-thue").submit(tax, answers),
                    () -> officials.as("canbo.cong-an").submit(police, answers));

            replies.forEach(Reply::expectSuccess);
            assertThat(route.state(number)).isEqualTo("RECEIVED");
            assertThat(officials.as(FOCAL_OFFICER).tasks(number)).hasSize(1);
        }
    }

    @Test
    @DisplayName("hai cán bộ trả lời cùng một việc: một người được, người kia nghe là chậm hơn; chỉ một ý kiến")
    void twoOfficersOfOneAgency() throws Exception {
        var number = consulting();
        var task = route.task("canbo.cuc-thue", key(number, "cuc-thue"), OPINION);
        var agree = route.signed(Map.of("outcome", "AGREE"));
        var disagree = route.signed(Map.of("outcome", "DISAGREE", "reason", "Còn nợ thuế"));

        var replies = Together.<Reply>act(
                () -> officials.as("canbo.cuc-thue").submit(task, agree),
                () -> officials.as("canbo.cuc-thue").submit(task, disagree));

        assertThat(replies.stream().filter(reply -> reply.status() / 100 == 2)).hasSize(1);
        assertThat(replies.stream().filter(reply -> reply.status() == 409 || reply.status() == 404))
                .hasSize(1);
        assertThat(StreamSupport.stream(route.journey(number).spliterator(), false)
                        .filter(step -> step.path("step").asText().equals(OPINION)
                                && !step.path("at").isNull()))
                .hasSize(1);
    }

    @Test
    @DisplayName(
            "trả lời đúng lúc hết hạn: hoặc trong hạn hoặc không trả lời, không bao giờ cả hai; hồ sơ đi tiếp một lần")
    void answerAgainstTheTimer() throws Exception {
        for (var attempt = 0; attempt < 4; attempt++) {
            var number = consulting();
            List.of("bhxh", "so-tnmt", "cong-an")
                    .forEach(agency ->
                            answer(number, agency, Map.of("outcome", "AGREE")).expectSuccess());
            var task = route.task("canbo.cuc-thue", key(number, "cuc-thue"), OPINION);
            var timer = management
                    .createJobQuery()
                    .processInstanceId(instance(key(number, "cuc-thue")))
                    .timers()
                    .singleResult()
                    .getId();
            var answers = route.signed(Map.of("outcome", "AGREE"));

            var outcomes = Together.<Boolean>act(
                    () -> officials.as("canbo.cuc-thue").submit(task, answers).status() / 100 == 2, () -> fired(timer));

            assertThat(outcomes).containsOnlyOnce(true);
            assertThat(route.state(number)).isEqualTo("RECEIVED");
            assertThat(agency(number, "cuc-thue").path("state").asText())
                    .isEqualTo(outcomes.get(0) ? "ANSWERED" : "NO_REPLY");
            assertThat(officials.as(FOCAL_OFFICER).tasks(number)).hasSize(1);
        }
    }

    private boolean fired(String timer) {
        try {
            management.executeJob(timer);
            return true;
        } catch (RuntimeException given) {
            return false;
        }
    }

    @Test
    @AnewAfterwards
    @DisplayName("cơ quan sắp xếp lại khi đang được hỏi: cơ quan tiếp nhận nhiệm vụ thấy và trả lời thay")
    void reorganisedWhileAsked() {
        var before = LocalDate.of(2025, 2, 24);
        reorganisation.reach(before);
        route = new Playground(officials, clock).open("SAPXEP");
        var number = submittedAndReceived("di-linh", NAME);
        reorganisation.announce();
        reorganisation.reach(LocalDate.of(2025, 3, 3));

        assertThat(officials
                        .as("canbo.so-nnmt")
                        .get("/api/consultations")
                        .expect(200)
                        .text())
                .contains(key(number, "so-tnmt"));
        route.complete("canbo.so-nnmt", key(number, "so-tnmt"), OPINION, route.signed(Map.of("outcome", "AGREE")));
        assertThat(agency(number, "so-tnmt").path("state").asText()).isEqualTo("ANSWERED");
    }

    // --- the ways

    private void open() {
        clock.set(MONDAY);
        route = new Playground(officials, clock).open("HIEPY%02d".formatted(++rounds));
    }

    /** Received, its four agencies asked. */
    @Test
    @DisplayName(
            "công văn hiệp y: cơ quan đầu mối xem dự thảo trước khi tiếp nhận; hỏi xong mỗi cơ quan đọc công văn của mình; hỏi thêm có dự thảo")
    void letter() throws IOException {
        open();
        var reader = new PaperReader(officials);
        var number = route.submitted(Nominee.enterprise("di-linh", NAME));
        var draft = reader.paper(FOCAL_OFFICER, number, "CONG_VAN_HIEP_Y");
        assertThat(draft.path("draft").asBoolean()).isTrue();
        var address = preview(route.shown(FOCAL_OFFICER, number, RECEIVE));
        officials.as(FOCAL_OFFICER).get(address).expect(200);
        for (var outsider : List.of("canbo.di-linh", "canbo.cuc-thue", APPRAISER)) {
            officials.as(outsider).get(address).expect(404);
        }
        assertThat(reader.pdf(FOCAL_OFFICER, draft))
                .contains(
                        "DỰTHẢO", "CụcThuếtỉnh", "Côngantỉnh", PaperReader.letters(NAME), "đếnhếtngày29tháng5năm2023");

        route.receive(number);
        jobs.run();

        var subject = key(number, "cuc-thue");
        var paper = reader.paper("canbo.cuc-thue", subject, "CONG_VAN_HIEP_Y");
        assertThat(paper.path("versions")).hasSize(1);
        assertThat(reader.pdf("canbo.cuc-thue", paper))
                .contains(
                        "SỞLAOĐỘNG-THƯƠNGBINHVÀXÃHỘI",
                        "Số:/SLĐTBXH-…",
                        "V/vhiệpykhenthưởngđợt",
                        "Kínhgửi:CụcThuếtỉnh",
                        PaperReader.letters(NAME),
                        "BằngkhencủaChủtịch",
                        "thốngnhất,hoặckhôngthốngnhấtvàlýdo.",
                        "đếnhếtngày29tháng5năm2023.",
                        "thủtụckhenthưởngđượctiếptục./.",
                        "GIÁMĐỐC",
                        "-Lưu:VT.",
                        "DỰTHẢO")
                .doesNotContain("Côngantỉnh", "null", "TĐKT");
        reader.sameWords("canbo.cuc-thue", paper);
        var document = route.signed(Map.of());
        var numbering = "/api/papers/%s/number".formatted(paper.path("id").asText());
        officials.as("canbo.cuc-thue").post(numbering, document).expect(403);
        officials.as(FOCAL_OFFICER).post(numbering, document).expect(200);
        assertThat(reader.pdf("canbo.cuc-thue", paper))
                .contains("Số:" + document.get("documentNumber"))
                .doesNotContain("DỰTHẢO", "Số:/");
        reader.readBy(
                paper,
                subject,
                List.of("lanhdao.cuc-thue", FOCAL_OFFICER),
                List.of("canbo.cong-an", "canbo.da-teh", "quantri"));
        assertThat(reader.kinds(FOCAL_OFFICER, number).stream().filter("CONG_VAN_HIEP_Y"::equals))
                .hasSize(AGENCIES.size());
        assertThat(page("canbo.cuc-thue", "/hiep-y")).contains("Công văn hiệp y");

        var village = route.submitted(Nominee.village("di-linh", "Thôn 4 xem dự thảo"));
        assertThat(reader.kinds(FOCAL_OFFICER, village)).doesNotContain("CONG_VAN_HIEP_Y");
        route.receive(village);
        assertThat(reader.kinds(FOCAL_OFFICER, village)).doesNotContain("CONG_VAN_HIEP_Y");
        officials
                .as(FOCAL_OFFICER)
                .get(preview(route.shown(FOCAL_OFFICER, village, REVIEW)))
                .expect(200);
    }

    private static String preview(Map<String, JsonNode> shown) {
        return "/api/papers/%s.pdf?inline=true"
                .formatted(shown.get("consultationLetter").asText());
    }

    private String consulting() {
        open();
        return submittedAndReceived("di-linh", NAME);
    }

    private String submittedAndReceived(String unit, String name) {
        var number = route.submitted(Nominee.enterprise(unit, name));
        route.receive(number);
        return number;
    }

    private Reply answer(String number, String agency, Map<String, ?> opinion) {
        return route.submit("canbo." + agency, key(number, agency), OPINION, route.signed(opinion));
    }

    private Reply late(String user, String number, String agency, String outcome) {
        return officials
                .as(user)
                .post(
                        "/api/consultations/%s/late-answer".formatted(key(number, agency)),
                        route.signed(Map.of("outcome", outcome, "reason", "Còn nợ thuế quý I")));
    }

    private Reply hold(String number, String deed) {
        return officials
                .as(FOCAL_HEAD)
                .post(
                        "/api/dossiers/%s/%s".formatted(number, deed),
                        route.signed(Map.of("reason", "Đang xác minh đơn")));
    }

    private JsonNode agency(String number, String agency) {
        return StreamSupport.stream(route.dossier(number).path("consultations").spliterator(), false)
                .filter(one -> one.path("agency").asText().equals(agency))
                .findFirst()
                .orElseThrow();
    }

    private String notices(String user) {
        return officials.as(user).get("/api/notices").expect(200).text();
    }

    private String page(String user, String path) {
        return new Browser(officials.address())
                .signedInToWebApplications(user)
                .page(path)
                .body();
    }

    private static String key(String number, String agency) {
        return number + "-" + agency.toUpperCase(java.util.Locale.ROOT);
    }

    private String instance(String key) {
        return jdbc.queryForObject(
                "SELECT proc_inst_id_ FROM public.act_hi_procinst WHERE business_key_ = ?", String.class, key);
    }

    private String due(String key) {
        var due = jdbc.queryForObject("""
                SELECT task.due_date_ FROM public.act_ru_task task
                  JOIN public.act_ru_execution instance ON instance.id_ = task.proc_inst_id_
                 WHERE instance.business_key_ = ?""", LocalDateTime.class, key);
        return due == null ? null : due.toString();
    }
}
