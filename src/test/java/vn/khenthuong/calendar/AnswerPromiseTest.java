package vn.khenthuong.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.khenthuong.calendar.AnswerPromise.GivenDays;

@DisplayName("Ngày hẹn trả lời trên giấy tiếp nhận")
class AnswerPromiseTest {

    private static final LocalDate RECEIVED = LocalDate.of(2023, 6, 1);

    private static DmnEngine engine;
    private static Map<String, DmnDecision> decisions;

    private final AnswerPromise promise = new AnswerPromise(
            AnswerPromiseTest::evaluate, new Sla(AnswerPromiseTest::evaluate, daysAsTheyCome()), daysAsTheyCome());

    @BeforeAll
    static void parse() throws IOException {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        try (var limits = Files.newInputStream(Path.of("processes/calendar/sla.dmn"));
                var promises = Files.newInputStream(Path.of("processes/calendar/answer-promise.dmn"))) {
            decisions = Map.of(
                    Sla.DECISION,
                    engine.parseDecision(Sla.DECISION, limits),
                    AnswerPromise.DECISION,
                    engine.parseDecision(AnswerPromise.DECISION, promises));
        }
    }

    @ParameterizedTest
    @CsvSource({"A", "B", "C"})
    @DisplayName("đợt đóng sớm: hẹn đúng bằng tổng thời hạn của tám bước, không ít hơn")
    void whatTheStepsAddUpTo(String ruleSet) {
        assertThat(promise.dayOf(RECEIVED, RECEIVED, ruleSet, false, GivenDays.NONE))
                .isEqualTo(RECEIVED.plusDays(75));
        assertThat(promise.dayOf(RECEIVED, RECEIVED, ruleSet, true, GivenDays.NONE))
                .as("agencies are asked")
                .isEqualTo(RECEIVED.plusDays(85));
    }

    @Test
    @DisplayName("đợt còn mở lâu: bảy bước của danh sách tính từ ngày đóng đợt")
    void theListWaitsForTheRound() {
        assertThat(promise.dayOf(RECEIVED, RECEIVED.plusDays(40), "A", false, GivenDays.NONE))
                .isEqualTo(RECEIVED.plusDays(40 + 65));
        assertThat(promise.dayOf(RECEIVED, RECEIVED.plusDays(10), "A", false, GivenDays.NONE))
                .isEqualTo(RECEIVED.plusDays(10 + 65));
    }

    @Test
    @DisplayName(
            "hạn của hai sở trong văn bản hướng dẫn (R-081) muộn hơn thì tính từ hạn ấy; sớm hơn thì không rút ngắn")
    void daysOfTheGuidance() {
        var usual = RECEIVED.plusDays(75);
        assertThat(promise.dayOf(RECEIVED, RECEIVED, "A", false, new GivenDays(null, RECEIVED.plusDays(100))))
                .as("what remains after the submission to the Chair")
                .isEqualTo(RECEIVED.plusDays(100 + 20));
        assertThat(promise.dayOf(RECEIVED, RECEIVED, "A", false, new GivenDays(RECEIVED.plusDays(100), null)))
                .as("what remains after the submission of the focal agency")
                .isEqualTo(RECEIVED.plusDays(100 + 55));
        assertThat(promise.dayOf(
                        RECEIVED, RECEIVED, "A", false, new GivenDays(RECEIVED.plusDays(3), RECEIVED.plusDays(5))))
                .isEqualTo(usual);
    }

    @Test
    @DisplayName("mọi bước có thời hạn từ tiếp nhận đến ban hành được tính, đúng một lần")
    void everyStepOnce() {
        var steps = new ArrayList<String>();
        for (var phase : List.of("REVIEW", "LIST", "APPRAISAL", "DECISION")) {
            evaluate(AnswerPromise.DECISION, Map.of("phase", phase))
                    .forEach(row -> steps.add((String) row.get("step")));
        }
        assertThat(steps)
                .containsExactly(
                        "userTask_reviewDossier",
                        "userTask_consolidateList",
                        "userTask_signFocalSubmission",
                        "userTask_receiveList",
                        "userTask_appraiseDossier",
                        "userTask_signAppraisalSubmission",
                        "userTask_decide",
                        "userTask_issueDecision");
    }

    @Test
    @DisplayName("không nêu giai đoạn, hay giai đoạn lạ: không có bước nào")
    void missingInput() {
        assertThat(engine.evaluateDecisionTable(decisions.get(AnswerPromise.DECISION), Map.of())
                        .getResultList())
                .isEmpty();
        assertThat(evaluate(AnswerPromise.DECISION, Map.of("phase", "X"))).isEmpty();
    }

    private static List<Map<String, Object>> evaluate(String decision, Map<String, Object> inputs) {
        return engine.evaluateDecisionTable(decisions.get(decision), inputs).getResultList();
    }

    /** A calendar in which every day is worked, so that sums can be read. */
    private static WorkingDays daysAsTheyCome() {
        var calendar = mock(WorkingDays.class);
        when(calendar.plus(any(), anyInt()))
                .thenAnswer(call -> call.<LocalDate>getArgument(0).plusDays(call.<Integer>getArgument(1)));
        return calendar;
    }
}
