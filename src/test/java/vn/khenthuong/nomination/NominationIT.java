package vn.khenthuong.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khenthuong.nomination.NominationDesk.PREPARE;
import static vn.khenthuong.nomination.NominationDesk.SIGN;
import static vn.khenthuong.nomination.NominationDesk.with;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Official;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

@DisplayName("Đề nghị khen thưởng trong đơn vị")
@IntegrationTest
class NominationIT {

    private static final String UNIT = "di-linh";
    private static final LocalDate FINAL_REVIEW = LocalDate.of(2025, 1, 2);

    @Autowired
    private NominationDesk desk;

    @Autowired
    private Officials officials;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private DueJobs dueJobs;

    @Autowired
    private MutableClock clock;

    @Autowired
    private Nominations nominations;

    @Autowired
    private TransactionTemplate transaction;

    @AfterEach
    void backToTheFirstDay() {
        clock.reset();
    }

    @Test
    @DisplayName("Di Linh 2023: hồ sơ thứ tư quay lại với con số, rút một hồ sơ thì được trình (R-063)")
    void fourthCaseComesBack() {
        String round = desk.openRound("SO_KET_2023");
        String first = desk.submitted(round, UNIT, "Hội Nông dân xã A");
        desk.submitted(round, UNIT, "Hội Nông dân xã B");
        desk.submitted(round, UNIT, "Hội Nông dân xã C");
        String fourth = desk.prepared(round, UNIT, "Hội Nông dân xã D");

        String signing = desk.head(UNIT).task(fourth, SIGN).id();
        desk.head(UNIT).claim(desk.head(UNIT).task(fourth, SIGN)).expectSuccess();
        desk.sign(UNIT, fourth).expectSuccess();

        var told = desk.head(UNIT)
                .get("/api/tasks/" + signing + "/next")
                .expect(200)
                .json();
        assertThat(told.path("refused").asBoolean()).isTrue();
        assertThat(told.path("sentence").asText())
                .contains("không được nhận: Huyện Di Linh đã đề nghị 3/3 trường hợp", "Mục IV", "Hoàn thiện hồ sơ");
        assertThat(desk.state(fourth)).isEqualTo("DRAFT");
        Official officer = desk.officer(UNIT);
        assertThat(officer.formVariables(officer.task(fourth, PREPARE))
                        .get("remark")
                        .asText())
                .startsWith("Huyện Di Linh đã đề nghị 3/3 trường hợp");
        assertThat(desk.journal(fourth)).contains("serviceTask_reserveQuota/OVER_QUOTA");
        assertThat(desk.places(round)).isEqualTo(3);

        desk.withdraw("lanhdao.di-linh", first).expect(204);
        dueJobs.run();
        desk.prepare(UNIT, fourth, Nominees.agency(UNIT)).expectSuccess();
        desk.sign(UNIT, fourth).expectSuccess();

        assertThat(desk.state(fourth)).isEqualTo("SUBMITTED");
        assertThat(desk.state(first)).isEqualTo("WITHDRAWN");
        assertThat(desk.places(round)).isEqualTo(3);
        assertThat(fourth).isEqualTo(round + "-DI-LINH-0004");
        assertThat(desk.journal(first)).contains("WITHDRAWN/WITHDRAW");
        assertThat(desk.withdraw("lanhdao.di-linh", first).status()).isEqualTo(409);
    }

    @Test
    @DisplayName("Chỉ thủ trưởng của đơn vị rút được; đơn vị khác không biết có hồ sơ")
    void whoWithdraws() {
        String round = desk.openRound("SO_KET_2023");
        String number = desk.submitted(round, UNIT, "Hội Phụ nữ");

        desk.withdraw("canbo.di-linh", number).expect(403);
        desk.withdraw("lanhdao.lam-ha", number).expect(404);
        desk.withdraw("lanhdao.so-ldtbxh", number).expect(403);
        Reply incomplete = desk.head(UNIT)
                .post("/api/dossiers/" + number + "/withdrawal", Map.of("documentNumber", "1", "reason", " "));

        incomplete.expect(400);
        assertThat(incomplete.sentence()).contains("“Lý do”", "“Ngày văn bản”", "không được để trống");
        assertThat(desk.state(number)).isEqualTo("SUBMITTED");
    }

    @ParameterizedTest(name = "{0}: {2} {3} {4} → {5}")
    @CsvSource(
            delimiter = '|',
            value = {
                "di-linh|INDIVIDUAL|OFFICIAL|HUAN_CHUONG_LAO_DONG|400|Ban Thi đua - Khen thưởng Trung ương (điểm c khoản 2 Mục IV)",
                "di-linh|INDIVIDUAL|OFFICIAL|BANG_KHEN_THU_TUONG|400|Ban Thi đua - Khen thưởng Trung ương (điểm c khoản 2 Mục IV)",
                "di-linh|INDIVIDUAL|OFFICIAL|GIAY_KHEN|400|theo thẩm quyền của mình (điểm c khoản 2 Mục IV)",
                "di-linh|COLLECTIVE|OFFICIAL|BANG_KHEN_TINH|400|dành cho cá nhân, không dùng cho tập thể",
                "di-linh|COLLECTIVE|POLICY_BANK|BANG_KHEN_TINH|400|chỉ dành cho Chi nhánh Ngân hàng Chính sách xã hội tỉnh",
                "so-y-te|COLLECTIVE|VILLAGE|BANG_KHEN_TINH|400|chỉ do huyện, thành phố đề nghị",
                "so-y-te|HOUSEHOLD|HOUSEHOLD_HELPER|BANG_KHEN_TINH|400|Ủy ban nhân dân huyện, thành phố nơi cư trú"
            })
    @DisplayName("Điều không được đề nghị có câu trả lời đúng chỗ, không để lại gì")
    void refusedStarts(String unit, String type, String group, String award, int status, String sentence) {
        String round = desk.openRound("SO_KET_2023");

        Reply reply = desk.officer(unit)
                .start(Nominees.PROCESS, with(Nominees.start(round, type, "Ai đó", group), "awardForm", award));

        reply.expect(status);
        assertThat(reply.sentence()).contains(sentence);
        assertThat(desk.started(round, unit, "Tổ công tác")).endsWith("-0001");
    }

    @Test
    @DisplayName("Đợt lạ, đợt đã đóng, người không lập hồ sơ, trường lạ")
    void refusedRounds() {
        String round = desk.openRound("SO_KET_2023");
        Map<String, Object> start = Nominees.collective(round, "Tổ công tác");

        assertThat(desk.officer(UNIT)
                        .start(Nominees.PROCESS, with(start, "roundCode", "KHONG-CO"))
                        .expect(400)
                        .sentence())
                .contains("Đợt khen thưởng");
        assertThat(desk.officer(UNIT)
                        .start(Nominees.PROCESS, with(start, "quotaOk", true))
                        .expect(400)
                        .sentence())
                .contains("quotaOk");
        assertThat(desk.officer(UNIT)
                        .start(Nominees.PROCESS, with(start, "nomineeName", "<script>alert(1)</script>"))
                        .status())
                .isEqualTo(400);
        assertThat(desk.head(UNIT).start(Nominees.PROCESS, start).status()).isIn(403, 404);
        close(round);
        assertThat(desk.officer(UNIT).start(Nominees.PROCESS, start).expect(400).sentence())
                .contains(round);
    }

    @Test
    @DisplayName("Chỉ đưa ra đợt đang mở và đối tượng trong luồng của đơn vị")
    void offered() {
        String round = desk.openRound("SO_KET_2023");

        String forDepartment =
                desk.officer("so-y-te").get(startForm()).expect(200).text();
        String forDistrict = desk.officer(UNIT).get(startForm()).expect(200).text();

        assertThat(forDepartment).contains(round).contains("OFFICIAL").doesNotContain("HOUSEHOLD", "POLICY_BANK");
        assertThat(forDistrict)
                .contains(round, "HOUSEHOLD_SELF_ESCAPE", "BANG_KHEN_TINH")
                .doesNotContain("GIAY_KHEN");
    }

    @Test
    @DisplayName("Thiếu giấy tờ, phiếu vô lý, ngày tương lai, quá 300 chữ: từ chối, việc vẫn mở")
    void refusedPreparations() {
        String round = desk.openRound("SO_KET_2023");
        String number = desk.started(round, UNIT, "Hội Nông dân");
        Map<String, Object> answers = Nominees.agency(UNIT);

        assertThat(desk.prepare(UNIT, number, answers).expect(400).sentence())
                .contains("còn thiếu giấy tờ bắt buộc", "Báo cáo thành tích", "Biên bản");
        desk.uploadPapers(UNIT, number);
        assertThat(desk.prepare(UNIT, number, with(answers, "votesFor", 9))
                        .expect(400)
                        .sentence())
                .contains("“Số phiếu tán thành” (9)");
        assertThat(desk.prepare(UNIT, number, with(answers, "votesFor", -1))
                        .expect(400)
                        .sentence())
                .contains("Số phiếu tán thành");
        assertThat(desk.prepare(UNIT, number, with(answers, "minutesDate", "2099-01-01"))
                        .expect(400)
                        .sentence())
                .contains("sau hôm nay");
        assertThat(desk.prepare(UNIT, number, with(answers, "achievementFrom", "2019-01-01"))
                        .expect(400)
                        .sentence())
                .contains("điểm b khoản 2 Mục IV Kế hoạch");
        assertThat(desk.prepare(UNIT, number, with(answers, "achievementSummary", "chữ ".repeat(301)))
                        .expect(400)
                        .sentence())
                .contains("300 chữ");
        assertThat(desk.prepare(UNIT, number, with(answers, "outcome", "WITHDRAW"))
                        .expect(400)
                        .sentence())
                .contains("Lý do");
        assertThat(desk.state(number)).isEqualTo("DRAFT");

        desk.prepare(UNIT, number, answers).expectSuccess();
        assertThat(desk.state(number)).isEqualTo("PREPARED");
    }

    @Test
    @DisplayName("Thôi đề nghị một hồ sơ còn dở không cần điền gì khác")
    void dropped() {
        String round = desk.openRound("SO_KET_2023");
        String number = desk.started(round, UNIT, "Hội Nông dân");

        desk.prepare(UNIT, number, Map.of("outcome", "WITHDRAW", "reason", "Nhập nhầm tên"))
                .expectSuccess();

        assertThat(desk.state(number)).isEqualTo("WITHDRAWN");
        assertThat(desk.officer(UNIT).tasks(number)).isEmpty();
    }

    @Test
    @DisplayName("Một người một lần trong đợt; trùng tên thì phải giải thích, dù viết NFD")
    void duplicates() {
        String round = desk.openRound("SO_KET_2023");
        String name = "Nguyễn Thị Hồng Ánh";
        String first = person(round, name);
        desk.prepare(UNIT, first, Nominees.official("012345678901")).expectSuccess();
        String second = person(round, Normalizer.normalize(name.toUpperCase(), Normalizer.Form.NFD));

        assertThat(desk.prepare(
                                UNIT,
                                second,
                                with(Nominees.official("012345678901"), "duplicateRemark", "Hai người khác nhau"))
                        .expect(400)
                        .sentence())
                .contains("Số định danh này đã có")
                .doesNotContain(first);
        assertThat(desk.prepare(UNIT, second, Nominees.official("112345678901"))
                        .expect(400)
                        .sentence())
                .contains("trùng tên");
        desk.prepare(UNIT, second, with(Nominees.official("112345678901"), "duplicateRemark", "Hai người khác nhau"))
                .expectSuccess();

        desk.head(UNIT).complete(first, SIGN, Map.of("outcome", "WITHDRAW", "reason", "Không đủ điều kiện"));
        String third = person(round, "Trần Văn Bình");
        desk.prepare(UNIT, third, Nominees.official("012345678901")).expectSuccess();
    }

    @Test
    @DisplayName("Hai hồ sơ cùng số định danh nộp cùng lúc: đúng một hồ sơ được nhận")
    void sameIdentityAtOnce() throws Exception {
        String round = desk.openRound("SO_KET_2023");
        List<String> numbers = List.of(person(round, "Người Một"), person(round, "Người Hai"));
        List<Reply> replies = together(numbers.stream()
                .<Callable<Reply>>map(number -> () -> desk.prepare(UNIT, number, Nominees.official("212345678901")))
                .toList());

        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(204, 400);
    }

    @Test
    @DisplayName("Số hồ sơ liền nhau, không trùng, khi nhiều người lập cùng lúc")
    void numbersUnderConcurrency() throws Exception {
        String round = desk.openRound("SO_KET_2023");
        int starts = 16;
        List<String> numbers = together(IntStream.range(0, starts)
                .<Callable<String>>mapToObj(index -> () -> {
                    if (index % 4 == 3) {
                        desk.officer(UNIT)
                                .start(
                                        Nominees.PROCESS,
                                        with(Nominees.collective(round, "Hỏng"), "awardForm", "GIAY_KHEN"))
                                .expect(400);
                        return "";
                    }
                    return desk.started(round, UNIT, "Tổ " + index);
                })
                .toList());

        Set<String> expected = new HashSet<>(IntStream.rangeClosed(1, 12)
                .mapToObj(serial -> "%s-DI-LINH-%04d".formatted(round, serial))
                .toList());
        assertThat(numbers.stream().filter(number -> !number.isEmpty())).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    @DisplayName("Tiêu chí định lượng không đạt: phải giải trình, kết quả được giữ cho người xét sau")
    void numericCriteria() {
        clock.set(FINAL_REVIEW);
        String round = desk.openRound("TONG_KET_2025");
        String number = desk.started("dam-rong", Nominees.start(round, "COLLECTIVE", "Thôn 3", "VILLAGE"));
        desk.uploadPapers("dam-rong", number);
        Official officer = desk.officer("dam-rong");
        String commune = officer.formVariables(officer.task(number, PREPARE))
                .get("communes")
                .get(0)
                .path("value")
                .asText();
        Map<String, Object> answers = Nominees.village(commune, 100, 50);

        assertThat(desk.prepare("dam-rong", number, answers).expect(400).sentence())
                .contains("(điểm d khoản 1 Mục IV)", "đầu kỳ 100, hiện nay 50, giảm 50,00 %", "Giải trình");
        desk.prepare("dam-rong", number, with(answers, "criteriaExplanation", "Thiên tai năm 2024"))
                .expectSuccess();

        CriteriaOutcome outcome = nominations.criteria(number);
        assertThat(outcome.needsRemark()).isTrue();
        assertThat(outcome.explanation()).isEqualTo("Thiên tai năm 2024");
        Official head = desk.head("dam-rong");
        assertThat(head.formVariables(head.task(number, SIGN))
                        .get("criteriaRows")
                        .get(1)
                        .path("verdict")
                        .asText())
                .isEqualTo("Không đạt");
    }

    @Test
    @DisplayName("Năm 2023: mức giảm trên 50 % chờ người thẩm tra xác nhận, không cần giải trình (A-05)")
    void numericCriteriaIn2023() {
        String round = desk.openRound("SO_KET_2023");
        String number = desk.started(UNIT, Nominees.start(round, "COLLECTIVE", "Thôn 5", "VILLAGE"));
        desk.uploadPapers(UNIT, number);
        Official officer = desk.officer(UNIT);
        String commune = officer.formVariables(officer.task(number, PREPARE))
                .get("communes")
                .get(0)
                .path("value")
                .asText();

        desk.prepare(UNIT, number, Nominees.village(commune, 100, 80)).expectSuccess();

        assertThat(nominations.criteria(number).tests())
                .extracting(CriteriaOutcome.Test::verdict)
                .containsExactly(CriteriaOutcome.Verdict.MET, CriteriaOutcome.Verdict.CONFIRM);
    }

    @Test
    @DisplayName(
            "Đã được khen ở đợt khác: trùng thời gian thành tích thì bị từ chối, sau đó thì được và được nhắc (A-18)")
    void rewardedInAnotherRound() {
        String name = "Phòng Kinh tế và Hạ tầng";
        clock.set(LocalDate.of(2023, 7, 3));
        String first = desk.openRound("SO_KET_2023");
        String earlier = desk.started(first, UNIT, name);
        desk.uploadPapers(UNIT, earlier);
        desk.prepare(UNIT, earlier, with(Nominees.agency(UNIT), "achievementTo", "2023-06-30"))
                .expectSuccess();
        jdbc.sql("UPDATE khenthuong.dossier SET state = 'AWARDED' WHERE number = ?")
                .param(earlier)
                .update();
        clock.set(FINAL_REVIEW);
        String second = desk.openRound("TONG_KET_2025");
        String number = desk.started(second, UNIT, name);
        desk.uploadPapers(UNIT, number);

        assertThat(desk.prepare(UNIT, number, Nominees.agency(UNIT)).expect(400).sentence())
                .contains(
                        "đã được khen thưởng ở đợt",
                        "thành tích từ 01/01/2021 đến 30/06/2023",
                        "điểm b khoản 2 Mục I Kế hoạch");
        desk.prepare(UNIT, number, with(Nominees.agency(UNIT), "achievementFrom", "2023-07-01"))
                .expectSuccess();
        Official head = desk.head(UNIT);
        assertThat(head.formVariables(head.task(number, SIGN)).get("warnings").asText())
                .contains("của chính đối tượng này đã được khen thưởng");
    }

    @Test
    @DisplayName("Đợt đóng: hồ sơ chưa trình hết hạn, hồ sơ đã trình đi tiếp")
    void closing() {
        String round = desk.openRound("SO_KET_2023");
        String draft = desk.started(round, UNIT, "Đang soạn");
        String prepared = desk.prepared(round, UNIT, "Chờ ký");
        String submitted = desk.submitted(round, UNIT, "Đã trình");

        close(round);
        assertThat(desk.sign(UNIT, prepared).status()).isIn(400, 409);
        dueJobs.run();

        assertThat(desk.state(draft)).isEqualTo("EXPIRED");
        assertThat(desk.state(prepared)).isEqualTo("EXPIRED");
        assertThat(desk.state(submitted)).isEqualTo("SUBMITTED");
        assertThat(desk.officer(UNIT).tasks(draft)).isEmpty();
        assertThat(desk.head(UNIT).tasks(prepared)).isEmpty();
        assertThat(desk.journal(draft)).contains("EXPIRED");
    }

    @Test
    @DisplayName(
            "Bốn mắt: người lập không ký, không tiếp nhận; người tiếp nhận được thẩm tra; hai người ấy không thẩm định")
    void fourEyes() {
        String number = desk.started(desk.openRound("SO_KET_2023"), UNIT, "Bốn Mắt");
        Actor one = new Actor("mot", Set.of());
        Actor two = new Actor("hai", Set.of());
        take(number, one, Duty.PREPARE);
        take(number, one, Duty.PREPARE);

        for (Duty duty : List.of(Duty.SIGN, Duty.RECEIVE, Duty.REVIEW, Duty.APPRAISE)) {
            assertThatThrownBy(() -> take(number, one, duty))
                    .isInstanceOf(NotPermittedException.class)
                    .hasMessageContaining("Người đã lập hồ sơ này không được");
        }
        Actor three = new Actor("ba", Set.of());
        take(number, two, Duty.RECEIVE);
        take(number, two, Duty.REVIEW);
        take(number, three, Duty.REVIEW);
        assertThatThrownBy(() -> take(number, two, Duty.APPRAISE))
                .isInstanceOf(NotPermittedException.class)
                .hasMessage("Người đã tiếp nhận hồ sơ này không được thẩm định hồ sơ (nguyên tắc bốn mắt).");
        assertThatThrownBy(() -> take(number, three, Duty.APPRAISE))
                .isInstanceOf(NotPermittedException.class)
                .hasMessage("Người đã thẩm tra hồ sơ này không được thẩm định hồ sơ (nguyên tắc bốn mắt).");
    }

    private void take(String number, Actor actor, Duty duty) {
        transaction.executeWithoutResult(status -> nominations.takeDuty(number, actor, duty));
    }

    private String person(String round, String name) {
        String number = desk.started(UNIT, Nominees.start(round, "INDIVIDUAL", name, "OFFICIAL"));
        desk.uploadPapers(UNIT, number);
        return number;
    }

    private void close(String round) {
        officials
                .as("lanhdao.so-noi-vu")
                .post(
                        "/api/rounds/" + round + "/closing",
                        Map.of("documentNumber", "02/SNV", "documentDate", "2023-05-12"))
                .expectSuccess();
    }

    private static String startForm() {
        return "/engine-rest/process-definition/key/" + Nominees.PROCESS + "/deployed-start-form";
    }

    @Test
    @DisplayName("Bị từ chối một lần là biết hết: ô sai, ô thiếu, số không khớp, giấy tờ thiếu; lỗi nào của ô nào")
    void everythingAtOnce() {
        String round = desk.openRound("SO_KET_2023");
        String number = desk.started(UNIT, Nominees.start(round, "HOUSEHOLD", "Ka Brối", "HOUSEHOLD_SELF_ESCAPE"));
        Map<String, Object> answers = new HashMap<>(Nominees.official("12345"));
        List.of("position", "workplace", "officialCriteria", "officialAchievement")
                .forEach(answers::remove);
        answers.put("address", "Thôn 1");
        answers.put("selfEscapeEffort", "Tự nguyện đăng ký thoát nghèo");
        answers.put("policyLoan", "NO");
        answers.put("birthDate", "2099-01-01");
        answers.put("councilPresent", 10);

        Reply refused = desk.prepare(UNIT, number, answers).expect(400);

        Map<String, String> sentences = new LinkedHashMap<>();
        refused.json()
                .path("errors")
                .forEach(error -> sentences.merge(
                        error.path("field").asText(),
                        error.path("message").asText(),
                        (one, other) -> one + " " + other));
        assertThat(sentences)
                .containsOnlyKeys("identityNumber", "commune", "birthDate", "councilPresent", "null")
                .containsEntry("identityNumber", "“Số định danh (CCCD 12 số hoặc CMND 9 số)” không đúng định dạng.")
                .containsEntry("commune", "Cần chọn “Xã, phường, thị trấn”.");
        assertThat(sentences.get("birthDate")).contains("không được sau hôm nay");
        assertThat(sentences.get("councilPresent")).contains("(10) không được lớn hơn");
        assertThat(sentences.get("null")).contains("còn thiếu giấy tờ bắt buộc");
        assertThat(refused.sentence()).isEqualTo(String.join(" ", sentences.values()));
        assertThat(desk.state(number)).isEqualTo("DRAFT");
    }

    @Test
    @DisplayName("Nút lập đề nghị bấm hai lần, ở hai cửa sổ, chỉ lập một hồ sơ; người lập nhận việc luôn")
    void startedOnce() throws Exception {
        String round = desk.openRound("SO_KET_2023");
        Map<String, Object> start = Nominees.collective(round, "Hội Nông dân xã Đinh Trang Hòa");

        List<Reply> replies = together(List.of(
                () -> desk.officer(UNIT).start(Nominees.PROCESS, start),
                () -> desk.officer(UNIT).start(Nominees.PROCESS, start)));

        assertThat(replies).extracting(Reply::status).containsExactlyInAnyOrder(200, 409);
        String number = round + "-DI-LINH-0001";
        assertThat(replies.stream()
                        .filter(reply -> reply.status() == 409)
                        .findFirst()
                        .orElseThrow()
                        .sentence())
                .contains("vừa được lập thành hồ sơ " + number);
        assertThat(desk.started(round, UNIT, "Hội Nông dân xã Gia Bắc")).endsWith("-0002");
        assertThat(jdbc.sql("SELECT assignee_ FROM public.act_ru_task WHERE task_def_key_ = ? AND proc_inst_id_ ="
                                + " (SELECT proc_inst_id_ FROM public.act_hi_procinst WHERE business_key_ = ?)")
                        .params(PREPARE, number)
                        .query(String.class)
                        .single())
                .isEqualTo("canbo.di-linh");
    }

    @Test
    @DisplayName(
            "Tên viết sai được sửa khi hoàn thiện; tên mới trùng hồ sơ khác thì phải giải thích; trình rồi thì thôi")
    void rename() {
        String round = desk.openRound("SO_KET_2023");
        desk.submitted(round, UNIT, "Hội Nông dân xã Tân Nghĩa");
        String number = desk.started(round, UNIT, "Hội Nông zân xã Tân Nghĩa");
        desk.uploadPapers(UNIT, number);
        Map<String, Object> answers = with(Nominees.agency(UNIT), "nomineeName", "Hội nông dân xã Tân Nghĩa");

        assertThat(desk.prepare(UNIT, number, answers).expect(400).sentence())
                .contains("Cần nhập “Giải thích về việc trùng tên”");
        assertThat(desk.column(number, "nominee_name")).isEqualTo("Hội Nông zân xã Tân Nghĩa");
        assertThat(desk.prepare(UNIT, number, with(answers, "nomineeName", "…"))
                        .expect(400)
                        .sentence())
                .contains("phải có chữ");

        desk.prepare(UNIT, number, with(answers, "duplicateRemark", "Hội của thôn khác"))
                .expectSuccess();

        assertThat(desk.column(number, "nominee_name")).isEqualTo("Hội nông dân xã Tân Nghĩa");
        assertThat(desk.head(UNIT)
                        .formVariables(desk.head(UNIT).task(number, SIGN))
                        .get("nominee")
                        .asText())
                .isEqualTo("Hội nông dân xã Tân Nghĩa");
    }

    private static <T> List<T> together(List<Callable<T>> tasks) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(tasks.size());
        try {
            List<Future<T>> running = pool.invokeAll(tasks);
            return running.stream().map(NominationIT::result).toList();
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        }
    }
}
