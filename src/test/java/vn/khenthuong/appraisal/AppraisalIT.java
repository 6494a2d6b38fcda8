package vn.khenthuong.appraisal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.document.internal.SampleFiles;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.Nominees;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.round.RoundClosing;
import vn.khenthuong.round.RoundKind;
import vn.khenthuong.round.RoundMandate;
import vn.khenthuong.round.RoundProposal;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

/** Reception, review and appraisal through the real process, forms and tables. */
@IntegrationTest
@DisplayName("Tiếp nhận, thẩm tra, thẩm định")
class AppraisalIT {

    private static final String HEAD = "lanhdao.so-ldtbxh";
    private static final String SIGN_REJECTION = "userTask_signRejection";
    private static final String RECEIVE = "userTask_receiveDossier";
    private static final String REVIEW = "userTask_reviewDossier";
    private static final String APPRAISE = "userTask_appraiseDossier";
    private static final String OFFICER = "canbo.so-ldtbxh";
    private static final String SECOND_OFFICER = "canbo2.so-ldtbxh";
    private static final String APPRAISER = "canbo.so-noi-vu";
    private static final DateTimeFormatter REST_TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");
    private static int rounds;

    @Autowired
    private Officials officials;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Receipts receipts;

    @Autowired
    private Opinions opinions;

    @Autowired
    private QuotaLedger ledger;

    @Autowired
    private Rounds awardRounds;

    @Autowired
    private ProcessMessages messages;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private DueJobs jobs;

    @Autowired
    private MutableClock clock;

    private String round;

    @BeforeEach
    void nextRound() {
        round = "THAMDINH" + ++rounds;
    }

    @Test
    @DisplayName("đủ hồ sơ: giấy tiếp nhận, hẹn ngày trả lời; thẩm tra ngay; mọi ý kiến được giữ")
    void receivedAndReviewed() {
        open(RoundKind.SO_KET_2023);
        var number = submitted("di-linh");

        complete(OFFICER, number, RECEIVE, Map.of("outcome", "COMPLETE"));

        var dossier = nominations.require(number);
        assertThat(dossier.state()).isEqualTo(DossierState.RECEIVED);
        assertThat(receipts.of(dossier)).hasValueSatisfying(receipt -> {
            assertThat(receipt.number()).matches("[1-9][0-9]*/TN-SO-LDTBXH-2023");
            assertThat(receipt.answerDue()).isAfter(LocalDate.now(clock).plusDays(25));
        });
        refused(400, "Mã lý do", submit(OFFICER, number, REVIEW, Map.of("outcome", "NOT_SELECT", "reason", "Yếu")));
        refused(
                400,
                "danh sách chung cấp tỉnh",
                submit(
                        OFFICER,
                        number,
                        REVIEW,
                        Map.of("outcome", "NOT_SELECT", "reason", "Đủ số", "reasonCode", "BEYOND_NUMBER")));
        complete(OFFICER, number, REVIEW, Map.of("outcome", "SELECT", "remark", "Có mô hình hay"));
        assertThat(nominations.require(number).state()).isEqualTo(DossierState.REVIEWED);
        assertThat(opinions.of(number)).singleElement().satisfies(opinion -> {
            assertThat(opinion.outcome()).isEqualTo(Opinion.Outcome.SELECT);
            assertThat(opinion.remark()).isEqualTo("Có mô hình hay");
            assertThat(opinion.actor()).isEqualTo(OFFICER);
        });
    }

    @Test
    @DisplayName("yêu cầu bổ sung: nêu từng mục, một lần, đến hạn muộn hơn (A-21)")
    void supplement() {
        open(RoundKind.SO_KET_2023);
        var number = submitted("di-linh");
        var officer = officials.as(OFFICER);
        var form = officer.formVariables(officer.task(number, RECEIVE));
        assertThat(StreamSupport.stream(form.get("supplementOptions").spliterator(), false)
                        .map(option -> option.path("value").asText()))
                .contains("COUNCIL_MINUTES", "achievement");

        refused(
                400,
                "Cần chọn “Các mục phải bổ sung”",
                submit(OFFICER, number, RECEIVE, Map.of("outcome", "SUPPLEMENT", "reason", "Thiếu")));
        refused(
                400,
                "không có lựa chọn",
                submit(
                        OFFICER,
                        number,
                        RECEIVE,
                        Map.of("outcome", "SUPPLEMENT", "reason", "Thiếu", "supplementItems", List.of("SECRET"))));
        complete(
                OFFICER,
                number,
                RECEIVE,
                Map.of(
                        "outcome",
                        "SUPPLEMENT",
                        "reason",
                        "Thiếu trang",
                        "supplementItems",
                        List.of("COUNCIL_MINUTES")));

        assertThat(nominations.require(number).state()).isEqualTo(DossierState.SUPPLEMENT_REQUESTED);
        assertThat(ledger.holdsPlace(number)).isTrue();
        var unit = officials.as("canbo.di-linh");
        var due = OffsetDateTime.parse(
                unit.task(number, "userTask_supplementDossier").due(), REST_TIME);
        assertThat(due.toInstant())
                .as("the unit deadline, which is later")
                .isCloseTo(awardRounds.deadlineFor(round, "di-linh"), within(1, ChronoUnit.SECONDS));
        unit.upload(number, "COUNCIL_MINUTES", "bien-ban.pdf", SampleFiles.pdf())
                .expect(201);
        unit.complete(number, "userTask_supplementDossier", Map.of("outcome", "SUBMIT"));
        officials
                .as("lanhdao.di-linh")
                .complete(
                        number,
                        "userTask_approveSupplement",
                        Map.of("outcome", "APPROVE", "documentNumber", "15/UBND", "documentDate", "2023-10-05"));
        refused(
                400,
                "không được yêu cầu thêm",
                submit(
                        OFFICER,
                        number,
                        RECEIVE,
                        Map.of("outcome", "SUPPLEMENT", "reason", "Nữa", "supplementItems", List.of("achievement"))));
        complete(OFFICER, number, RECEIVE, Map.of("outcome", "COMPLETE"));
    }

    @Test
    @DisplayName("từ chối: cán bộ đề nghị, thủ trưởng đầu mối ký; giữ chỗ đến khi ký, người tiếp nhận không ký (A-32)")
    void rejected() {
        open(RoundKind.SO_KET_2023);
        var number = submitted("di-linh");

        refused(400, "Mã lý do", submit(OFFICER, number, RECEIVE, Map.of("outcome", "REJECT", "reason", "Sai")));
        refused(400, "không có lựa chọn", submit(OFFICER, number, RECEIVE, rejection("BELOW_STANDARD")));
        refused(400, "yêu cầu bổ sung trước", submit(OFFICER, number, RECEIVE, rejection("INSUFFICIENT_DOSSIER")));
        complete(OFFICER, number, RECEIVE, rejection("WRONG_SUBJECT"));

        assertThat(nominations.require(number).state()).isEqualTo(DossierState.SUBMITTED);
        assertThat(ledger.holdsPlace(number)).isTrue();
        assertThat(officials.as(OFFICER).tasks(number)).isEmpty();
        var head = officials.as(HEAD);
        assertThat(head.formVariables(head.task(number, SIGN_REJECTION))
                        .get("proposedRefusal")
                        .asText())
                .isEqualTo("Không đúng đối tượng – Sai đối tượng");
        refused(400, "Lý do", submit(HEAD, number, SIGN_REJECTION, Map.of("outcome", "RETURN")));
        complete(HEAD, number, SIGN_REJECTION, Map.of("outcome", "RETURN", "reason", "Đúng đối tượng"));
        assertThat(ledger.holdsPlace(number)).isTrue();

        complete(OFFICER, number, RECEIVE, rejection("WRONG_SUBJECT"));
        refused(400, "gồm chữ số", submit(HEAD, number, SIGN_REJECTION, signed("abc", "2023-10-02")));
        refused(400, "không được trước", submit(HEAD, number, SIGN_REJECTION, signed("77/SLĐTBXH", "2023-09-30")));
        complete(HEAD, number, SIGN_REJECTION, signed("77/SLĐTBXH", "2023-10-02"));

        assertThat(nominations.require(number).state()).isEqualTo(DossierState.REJECTED);
        assertThat(nominations.require(number).refusal())
                .isEqualTo(new Refusal(ReasonCode.WRONG_SUBJECT, "Sai đối tượng"));
        assertThat(nominations.rejection(number).orElseThrow().document().number())
                .isEqualTo("77/SLĐTBXH");
        assertThat(ledger.holdsPlace(number)).isFalse();
    }

    @Test
    @DisplayName(
            "thôn còn dịch vụ thiếu hụt năm 2025: không đề nghị chọn được nếu thủ trưởng đầu mối chưa có văn bản (A-28)")
    void unmetCriterionOf2025() {
        open(RoundKind.TONG_KET_2025);
        var number = submittedVillage("dam-rong", Map.of("serviceHealth", "LACKING"));
        complete(OFFICER, number, RECEIVE, Map.of("outcome", "COMPLETE"));
        var form = officials.as(OFFICER).formVariables(officials.as(OFFICER).task(number, REVIEW));
        assertThat(form.get("needsOverride").asBoolean()).isTrue();

        var select = Map.of("outcome", "SELECT", "remark", "Có mô hình hay");
        refused(400, "Cần nhập “Lý do vẫn đề nghị chọn”", submit(OFFICER, number, REVIEW, select));
        var overridden = new HashMap<String, Object>(select);
        overridden.put("overrideReason", "Trạm y tế đang xây");
        overridden.put("documentNumber", "78/SLĐTBXH");
        overridden.put("documentDate", "2023-09-01");
        refused(400, "không được trước", submit(OFFICER, number, REVIEW, overridden));
        overridden.put("documentDate", "2023-10-02");
        complete(OFFICER, number, REVIEW, overridden);

        var override = nominations.require(number).review().override();
        assertThat(override.cited()).isEqualTo("Trạm y tế đang xây (văn bản số 78/SLĐTBXH ngày 02/10/2023)");
        assertThat(opinions.of(number))
                .singleElement()
                .satisfies(opinion -> assertThat(opinion.override()).isEqualTo(override));
    }

    @Test
    @DisplayName("thôn năm 2025 đạt cả ba ý: đề nghị chọn như thường, số ước ghi “Đạt (ước)”")
    void metCriteriaOf2025() {
        open(RoundKind.TONG_KET_2025);
        var number = submittedVillage("dam-rong", Map.of("figuresKind", "ESTIMATED"));
        complete(OFFICER, number, RECEIVE, Map.of("outcome", "COMPLETE"));
        var form = officials.as(OFFICER).formVariables(officials.as(OFFICER).task(number, REVIEW));

        assertThat(form.get("needsOverride").asBoolean()).isFalse();
        assertThat(form.get("criteriaRows").get(1).path("verdict").asText()).isEqualTo("Đạt (ước)");
        complete(OFFICER, number, REVIEW, Map.of("outcome", "SELECT"));
    }

    private static Map<String, Object> rejection(String code) {
        return Map.of("outcome", "REJECT", "reason", "Sai đối tượng", "reasonCode", code);
    }

    private static Map<String, Object> signed(String number, String date) {
        return Map.of("outcome", "APPROVE", "documentNumber", number, "documentDate", date);
    }

    /** Poor households fell by 60 percent; with answers that differ. */
    private String submittedVillage(String unit, Map<String, Object> different) {
        var officer = officials.as("canbo." + unit);
        var number = officer.start(Nominees.PROCESS, Nominees.start(round, "COLLECTIVE", "Thôn 1", "VILLAGE"))
                .expectSuccess()
                .json()
                .path("businessKey")
                .asText();
        List.of("SUBMISSION_LETTER", "ACHIEVEMENT_REPORT", "COUNCIL_MINUTES")
                .forEach(item -> officer.upload(number, item, item + ".pdf", SampleFiles.pdf())
                        .expect(201));
        var commune = officer.formVariables(officer.task(number, "userTask_prepareDossier"))
                .get("communes")
                .get(0)
                .path("value")
                .asText();
        var answers = new HashMap<>(Nominees.village(commune, 100, 40));
        answers.put("criteriaExplanation", "Trạm y tế đang xây");
        answers.putAll(different);
        officer.complete(number, "userTask_prepareDossier", answers);
        officials.as("lanhdao." + unit).complete(number, "userTask_approveByUnit", signed("12/TTr", "2023-10-01"));
        return number;
    }

    @Test
    @DisplayName("danh sách chung cấp tỉnh: thẩm tra mở khi đợt đóng (A-17)")
    void poolWaitsForTheClosing() {
        open(RoundKind.SO_KET_2023);
        var number = submitted("so-y-te");
        complete(OFFICER, number, RECEIVE, Map.of("outcome", "COMPLETE"));
        assertThat(officials.as(OFFICER).tasks(number)).isEmpty();

        var head = new Actor("lanhdao.so-noi-vu", Set.of("lanhdao.so-noi-vu"));
        transaction.executeWithoutResult(status -> {
            awardRounds.closeNow(round, new RoundClosing("9/SNV", LocalDate.now(clock), null), head);
            messages.send("round.closed", number);
        });
        jobs.run();

        complete(OFFICER, number, REVIEW, Map.of("outcome", "NOT_SELECT", "reason", "Chưa nổi bật"));
        assertThat(nominations.require(number).review().refusal().reason()).isEqualTo("Chưa nổi bật");
    }

    @Test
    @DisplayName("trả lại thẩm tra rồi thẩm định lại: ý kiến cũ còn nguyên, chỗ trong danh sách giữ nguyên")
    void returnedToReview() {
        open(RoundKind.SO_KET_2023);
        var number = submitted("di-linh");
        complete(OFFICER, number, RECEIVE, Map.of("outcome", "COMPLETE"));
        complete(OFFICER, number, REVIEW, Map.of("outcome", "SELECT"));
        listed(number);

        refused(400, "Lý do", submit(APPRAISER, number, APPRAISE, Map.of("outcome", "RETURN")));
        complete(APPRAISER, number, APPRAISE, Map.of("outcome", "RETURN", "reason", "Xác minh số hộ"));
        complete(OFFICER, number, REVIEW, Map.of("outcome", "SELECT", "remark", "Đã xác minh"));
        refused(400, "Mã lý do", submit(APPRAISER, number, APPRAISE, Map.of("outcome", "FAIL", "reason", "Yếu")));
        complete(
                APPRAISER,
                number,
                APPRAISE,
                Map.of("outcome", "FAIL", "reason", "Không đạt", "reasonCode", "BELOW_STANDARD"));

        var dossier = nominations.require(number);
        assertThat(dossier.state()).isEqualTo(DossierState.APPRAISED);
        assertThat(dossier.list()).isEqualTo(round + "-DS1");
        assertThat(opinions.of(number))
                .extracting(Opinion::outcome)
                .containsExactly(
                        Opinion.Outcome.SELECT, Opinion.Outcome.RETURN, Opinion.Outcome.SELECT, Opinion.Outcome.FAIL);
    }

    @Test
    @DisplayName("trường hợp của chính Sở LĐTBXH năm 2025: người lập không tiếp nhận, người thứ hai làm được")
    void labourItself() {
        open(RoundKind.TONG_KET_2025);
        var number = submitted("so-ldtbxh");

        refused(403, "bốn mắt", submit(OFFICER, number, RECEIVE, Map.of("outcome", "COMPLETE")));
        complete(SECOND_OFFICER, number, RECEIVE, Map.of("outcome", "COMPLETE"));
        refused(403, "bốn mắt", submit(OFFICER, number, REVIEW, Map.of("outcome", "SELECT")));
        complete(SECOND_OFFICER, number, REVIEW, Map.of("outcome", "SELECT"));
        listed(number);
        complete(APPRAISER, number, APPRAISE, Map.of("outcome", "PASS"));

        assertThat(nominations.require(number).state()).isEqualTo(DossierState.APPRAISED);
    }

    /** What the list does to its dossier; the list itself is tested where it lives. */
    private void listed(String number) {
        transaction.executeWithoutResult(status -> {
            awardRounds.lock(round);
            nominations.list(List.of(number), round + "-DS1");
            messages.send("list.submitted", number);
        });
        jobs.run();
    }

    private void open(RoundKind kind) {
        var referenceDate = LocalDate.of(kind == RoundKind.SO_KET_2023 ? 2023 : 2025, 8, 1);
        clock.set(referenceDate.plusDays(65));
        transaction.executeWithoutResult(status -> {
            awardRounds.establish(new RoundProposal(
                    round,
                    kind,
                    "Đợt của kiểm thử thẩm định",
                    kind == RoundKind.SO_KET_2023 ? "A" : "C",
                    kind == RoundKind.SO_KET_2023 ? 2023 : 2025,
                    referenceDate,
                    clock.instant().plus(Duration.ofDays(30)),
                    RoundMandate.none()));
            awardRounds.open(round);
        });
    }

    private String submitted(String unit) {
        var officer = officials.as("canbo." + unit);
        var number = officer.start(Nominees.PROCESS, Nominees.collective(round, "Phòng nghiệp vụ 1"))
                .expectSuccess()
                .json()
                .path("businessKey")
                .asText();
        List.of("SUBMISSION_LETTER", "ACHIEVEMENT_REPORT", "COUNCIL_MINUTES")
                .forEach(item -> officer.upload(number, item, item + ".pdf", SampleFiles.pdf())
                        .expect(201));
        officer.complete(number, "userTask_prepareDossier", Nominees.agency(unit));
        officials
                .as("lanhdao." + unit)
                .complete(
                        number,
                        "userTask_approveByUnit",
                        Map.of("outcome", "APPROVE", "documentNumber", "12/TTr", "documentDate", "2023-10-01"));
        return number;
    }

    private Reply submit(String user, String number, String task, Map<String, ?> answers) {
        var official = officials.as(user);
        return official.submit(official.task(number, task), answers);
    }

    private void complete(String user, String number, String task, Map<String, ?> answers) {
        submit(user, number, task, answers).expectSuccess();
    }

    private static void refused(int status, String words, Reply reply) {
        reply.expect(status);
        assertThat(reply.sentence()).contains(words);
    }
}
