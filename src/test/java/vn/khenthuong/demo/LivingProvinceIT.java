package vn.khenthuong.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.annualreport.UnitReport;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.notification.Delivery;
import vn.khenthuong.notification.DeliveryLog;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest(properties = "khenthuong.demo.living-province=true")
@DisplayName("Lần đầu mở bản trình diễn, tỉnh đã đang làm việc")
class LivingProvinceIT {

    private static final String ROUND = "SK2023";
    private static final Instant FIRST_SIGHT = Instant.parse("2023-05-15T01:00:00Z");
    private static final Set<String> UNITS_AT_WORK = Set.of(
            "dam-rong",
            "da-lat",
            "bao-loc",
            "so-y-te",
            "so-gddt",
            "hlhpn",
            "mttq",
            "so-nnptnt",
            "so-cong-thuong",
            "so-tai-chinh",
            "nhcsxh",
            "so-ldtbxh");

    @Autowired
    private Nominations nominations;

    @Autowired
    private Rounds rounds;

    @Autowired
    private AwardLists lists;

    @Autowired
    private ReportYears years;

    @Autowired
    private DeliveryLog deliveries;

    @Autowired
    private TaskService tasks;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private HistoryService history;

    @Autowired
    private ManagementService management;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Officials officials;

    @Autowired
    private RouteRun route;

    @Autowired
    private Clock clock;

    @Test
    @DisplayName("hồ sơ ở mọi trạng thái đến được trước khi đóng đợt, thuộc mọi nhóm tiêu chí")
    void dossiersAtEveryStep() {
        var dossiers = nominations.ofRound(ROUND);

        assertThat(dossiers.stream().collect(Collectors.groupingBy(DossierSnapshot::state, Collectors.counting())))
                .isEqualTo(Map.of(
                        DossierState.DRAFT, 7L,
                        DossierState.PREPARED, 4L,
                        DossierState.SUBMITTED, 10L,
                        DossierState.SUPPLEMENT_REQUESTED, 2L,
                        DossierState.RECEIVED, 12L,
                        DossierState.CONSULTING, 1L,
                        DossierState.REVIEWED, 2L,
                        DossierState.REJECTED, 1L,
                        DossierState.WITHDRAWN, 2L));
        assertThat(dossiers).extracting(DossierSnapshot::unit).containsOnlyElementsOf(UNITS_AT_WORK);
        assertThat(dossiers).extracting(DossierSnapshot::criteriaGroup).contains(CriteriaGroup.values());
        var returned = dossiers.stream()
                .filter(dossier -> dossier.nomineeName().equals("Nguyễn Thị Minh Tâm"))
                .findFirst()
                .orElseThrow();
        assertThat(returned.state()).isEqualTo(DossierState.DRAFT);
        assertThat(nominations.remark(returned.number()))
                .hasValueSatisfying(why -> assertThat(why).contains("Bổ sung số liệu lao động"));
    }

    @Test
    @DisplayName("một hồ sơ tạm dừng vì kiến nghị, phản ánh; không đơn vị nào biết ai gửi đơn")
    void oneStandsStill() {
        var held = nominations.ofRound(ROUND).stream()
                .filter(DossierSnapshot::onHold)
                .toList();
        assertThat(held).extracting(DossierSnapshot::nomineeName).containsExactly("Hộ bà Ka Thủy");
        var path = "/api/dossiers/%s/matters".formatted(held.get(0).number());
        assertThat(officials.as("canbo.so-ldtbxh").get(path).expect(200).text())
                .contains("Kiến nghị, phản ánh", "Trần Văn Bách");
        assertThat(officials.as("lanhdao.bao-loc").get(path).expect(200).text())
                .contains("Kiến nghị, phản ánh")
                .doesNotContain("Trần Văn Bách");
        assertThat(tasks.createTaskQuery()
                        .taskDefinitionKey("userTask_resolveHold")
                        .count())
                .isEqualTo(1);
    }

    @Test
    @DisplayName("giấy tiếp nhận, phiếu yêu cầu bổ sung, phiếu từ chối có sẵn, đọc được; số giấy tiếp nhận liên tục")
    void letters() {
        Map.of(
                        DossierState.RECEIVED, "GIAY_TIEP_NHAN",
                        DossierState.SUPPLEMENT_REQUESTED, "YEU_CAU_BO_SUNG",
                        DossierState.REJECTED, "TU_CHOI")
                .forEach((state, kind) -> nominations.ofRound(ROUND).stream()
                        .filter(dossier -> dossier.state() == state)
                        .forEach(dossier -> {
                            var papers = officials
                                    .as("canbo." + dossier.unit())
                                    .get("/api/papers?subject=" + dossier.number())
                                    .expect(200)
                                    .json();
                            var paper = StreamSupport.stream(papers.spliterator(), false)
                                    .filter(one -> one.path("kind").asText().equals(kind))
                                    .findFirst()
                                    .orElseThrow(() -> new AssertionError(kind + " of " + dossier.number()));
                            assertThat(paper.path("fault").isMissingNode()).isTrue();
                            assertThat(officials
                                            .as("canbo." + dossier.unit())
                                            .download(paper.path("pdf").asText()))
                                    .startsWith('%', 'P', 'D', 'F');
                        }));
        var numbers = jdbc.sql("SELECT number FROM khenthuong.receipt ORDER BY number")
                .query(Integer.class)
                .list();
        assertThat(numbers)
                .isNotEmpty()
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, numbers.size()).boxed().toList());
    }

    @Test
    @DisplayName("trễ hạn chỉ ở lãnh đạo Sở Lao động; đơn vị chưa làm gì không có việc trễ, năm 2022 không còn việc")
    void whereTheLateOnesLie() {
        var late = tasks.createTaskQuery().dueBefore(Date.from(FIRST_SIGHT)).list();

        assertThat(late)
                .extracting("taskDefinitionKey")
                .containsOnly("userTask_signRejection")
                .hasSize(2);
        assertThat(tasks.createTaskQuery()
                        .processDefinitionKeyIn("annualReport", "unitReport")
                        .count())
                .isZero();
        var dueToday = tasks.createTaskQuery()
                .taskDefinitionKey("userTask_receiveDossier")
                .dueBefore(Date.from(FIRST_SIGHT.plusSeconds(86_400)))
                .list();
        assertThat(dueToday).as("late tomorrow").hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    @DisplayName("không sự cố, không việc hỏng; không vết nào sau 08:00 ngày 15/5/2023")
    void nothingFailedAndNothingLiesInTheFuture() {
        assertThat(runtime.createIncidentQuery().count()).isZero();
        assertThat(management.createJobQuery().noRetriesLeft().count()).isZero();
        assertThat(management.createJobQuery().withException().count()).isZero();
        for (var column : List.of(
                "audit_entry.at",
                "notice.created_at",
                "document.uploaded_at",
                "dossier.submitted_at",
                "report_receipt.received_at")) {
            var table = column.split("\\.");
            assertThat(jdbc.sql("SELECT max(%s) <= ?::timestamptz FROM khenthuong.%s".formatted(table[1], table[0]))
                            .param(FIRST_SIGHT.toString())
                            .query(Boolean.class)
                            .single())
                    .as(column)
                    .isTrue();
        }
        assertThat(history.createHistoricTaskInstanceQuery()
                        .startedAfter(Date.from(FIRST_SIGHT))
                        .count())
                .isZero();
        assertThat(deliveries.latest(2000)).extracting(Delivery::state).doesNotContain(Delivery.State.FAILED);
    }

    @Test
    @DisplayName("năm 2022: 38 đơn vị báo cáo, hai nộp chậm; năm tự mở, đã tổng hợp, gửi và khóa")
    void theYearBefore() {
        var year = years.require(2022);

        assertThat(year.openedBy()).isEqualTo("system");
        assertThat(year.openedAt()).isBetween("2022-09-30T17:00:00Z", "2022-09-30T17:01:00Z");
        assertThat(year.closedAt()).isBetween("2022-11-28T02:30:00Z", "2022-11-28T02:31:00Z");
        assertThat(years.reports(2022))
                .hasSize(38)
                .allMatch(UnitReport::isDelivered)
                .filteredOn(UnitReport::late)
                .extracting(report -> report.number().unit())
                .containsExactlyInAnyOrder("so-tttt", "cat-tien");
        assertThat(history.createHistoricProcessInstanceQuery()
                        .processDefinitionKey("annualReport")
                        .finished()
                        .count())
                .isEqualTo(1);
        assertThat(runtime.createProcessInstanceQuery()
                        .processDefinitionKey("annualReport")
                        .count())
                .isZero();
    }

    @Test
    @DisplayName("Giấy khen của Sở Giáo dục: một danh sách đã quyết định, một đang lập")
    void lettersOfCommendation() {
        var lists = officials
                .as("canbo.so-gddt")
                .get("/api/commendations?unit=so-gddt")
                .expect(200)
                .json();

        assertThat(lists.findValuesAsText("state")).containsExactly("DRAFT", "DECIDED");
        assertThat(lists.findValuesAsText("individuals")).containsExactly("1", "2");
        assertThat(officials
                        .as("giamsat")
                        .get("/api/commendations")
                        .expect(200)
                        .json()
                        .findValuesAsText("state"))
                .containsExactly("DECIDED");
    }

    @Test
    @DisplayName(
            "kiến nghị của Đam Rông chờ Sở LĐTBXH, của Sở Y tế đã trả lời; phản ánh của Mặt trận, cơ quan cũng đề nghị trong đợt")
    void petitionsAndObservation() {
        assertThat(officials
                        .as("canbo.so-noi-vu")
                        .get("/api/petitions")
                        .expect(200)
                        .json()
                        .findValuesAsText("state"))
                .containsExactly("OPEN", "ANSWERED");
        officials.as("canbo.so-ldtbxh").task("KN2023-DAM-RONG-001", "userTask_answerByFocalAgency");
        assertThat(officials.as("giamsat").get("/giam-sat").expect(200).text())
                .contains("SK2023-GS001", "Có đề nghị trong đợt này");
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "Đam Rông đã dùng 4/4: thủ trưởng ký trường hợp thứ năm thì được trả lời 4/4 và điều khoản của Kế hoạch")
    void theFifthCase() {
        var head = officials.as("lanhdao.dam-rong");
        head.complete(
                "SK2023-DAM-RONG-0005",
                "userTask_approveByUnit",
                Map.of("outcome", "APPROVE", "documentNumber", "52/TTr-UBND", "documentDate", "2023-05-15"));

        assertThat(nominations.require("SK2023-DAM-RONG-0005").state()).isEqualTo(DossierState.DRAFT);
        assertThat(nominations.remark("SK2023-DAM-RONG-0005"))
                .hasValueSatisfying(why -> assertThat(why).contains("4/4", "khoản 2 Mục IV"));
    }

    @Test
    @DisplayName("thư yêu cầu bổ sung đến cán bộ và thủ trưởng đơn vị đúng ngày, thư nói phải bổ sung gì")
    void theMailsOfTheSupplement() {
        var wanted = deliveries.about("SK2023-HLHPN-0002").stream()
                .filter(delivery -> delivery.kind() == NoticeKind.SUPPLEMENT_WANTED)
                .toList();

        assertThat(wanted)
                .extracting(Delivery::recipient, delivery -> delivery.date().toString(), Delivery::state)
                .containsExactlyInAnyOrder(
                        tuple("canbo.hlhpn", "2023-05-11", Delivery.State.SENT),
                        tuple("lanhdao.hlhpn", "2023-05-11", Delivery.State.SENT));
        assertThat(deliveries.mail(wanted.get(0).id()).orElseThrow().text()).contains("số hộ thoát nghèo");
    }

    @Test
    @AnewAfterwards
    @DisplayName(
            "“Chạy đến Chủ tịch”: đóng đợt, mọi bước ở giữa do đúng người làm, Quyết định còn chờ Chủ tịch; rồi đến ban hành")
    void toTheChair() {
        route.close(ROUND);
        assertThat(rounds.require(ROUND).state()).isEqualTo(RoundState.CLOSED);

        route.runTo(ROUND, RouteStop.WITH_CHAIR);

        var waiting =
                tasks.createTaskQuery().taskDefinitionKey("userTask_decide").list();
        assertThat(waiting).hasSize(1);
        assertThat(nominations.ofList("SK2023-DS1"))
                .extracting(DossierSnapshot::state)
                .containsOnly(DossierState.WITH_CHAIR);
        assertThat(nominations.ofList("SK2023-DS1")).hasSizeGreaterThanOrEqualTo(15);
        assertThat(route.runTo(ROUND, RouteStop.WITH_CHAIR))
                .as("nothing left to do")
                .isZero();

        route.runTo(ROUND, RouteStop.ISSUED);

        assertThat(lists.published(ROUND)).hasSize(1);
        assertThat(nominations.ofRound(ROUND))
                .filteredOn(dossier -> !dossier.state().isFinal())
                .as("the one that stands still is ended by nobody but who decides so")
                .extracting(DossierSnapshot::nomineeName)
                .containsExactly("Hộ bà Ka Thủy");
        assertThat(rounds.require(ROUND).state()).isEqualTo(RoundState.CLOSED);
        assertThat(runtime.createIncidentQuery().count()).isZero();
        assertThat(clock.instant()).isBefore(FIRST_SIGHT.plusSeconds(3_600));
    }

    @Test
    @AnewAfterwards
    @DisplayName("“Chạy đến bước …” dừng đúng ở bước đã chọn")
    void stopsWhereItIsTold() {
        route.runTo(ROUND, RouteStop.RECEIVED);

        assertThat(rounds.require(ROUND).state()).isEqualTo(RoundState.OPEN);
        assertThat(nominations.ofRound(ROUND))
                .extracting(DossierSnapshot::state)
                .doesNotContain(DossierState.SUBMITTED, DossierState.SUPPLEMENT_REQUESTED)
                .contains(DossierState.PREPARED, DossierState.DRAFT);
        for (var stop : RouteStop.values()) {
            if (stop.isAfterClosing()) {
                route.runTo(ROUND, stop);
                assertThat(tasks.createTaskQuery()
                                .taskDefinitionKey(NEXT.getOrDefault(stop, "userTask_nothing"))
                                .count())
                        .as(stop.name())
                        .isEqualTo(
                                stop == RouteStop.ISSUED
                                        ? 0
                                        : stop == RouteStop.LIST_RECEIVED
                                                ? nominations
                                                        .ofList("SK2023-DS1")
                                                        .size()
                                                : 1);
            }
        }
    }

    /** What waits when a stop has been reached. */
    private static final Map<RouteStop, String> NEXT = Map.of(
            RouteStop.REVIEWED, "userTask_consolidateList",
            RouteStop.CONSOLIDATED, "userTask_signFocalSubmission",
            RouteStop.SIGNED, "userTask_receiveList",
            RouteStop.LIST_RECEIVED, "userTask_appraiseDossier",
            RouteStop.APPRAISED, "userTask_signAppraisalSubmission",
            RouteStop.WITH_CHAIR, "userTask_decide",
            RouteStop.DECIDED, "userTask_issueDecision");
}
