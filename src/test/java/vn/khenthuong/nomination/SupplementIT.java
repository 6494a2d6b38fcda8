package vn.khenthuong.nomination;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khenthuong.nomination.NominationDesk.with;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khenthuong.document.internal.SampleFiles;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Official;
import vn.khenthuong.support.Officials;

@DisplayName("Bổ sung hồ sơ")
@IntegrationTest
class SupplementIT {

    private static final String UNIT = "lam-ha";
    private static final String RECEIVE = "userTask_receiveDossier";
    private static final String SUPPLEMENT = "userTask_supplementDossier";
    private static final String APPROVE = "userTask_approveSupplement";

    @Autowired
    private NominationDesk desk;

    @Autowired
    private Officials officials;

    @Autowired
    private DossierView view;

    @Autowired
    private DueJobs dueJobs;

    @Autowired
    private MutableClock clock;

    private String round;
    private String number;
    private Official officer;
    private Official head;

    @BeforeEach
    void supplementRequested() {
        round = desk.openRound("SO_KET_2023");
        number = desk.submitted(round, UNIT, "Hội Cựu chiến binh");
        officer = desk.officer(UNIT);
        head = desk.head(UNIT);
        officials
                .as("canbo.so-ldtbxh")
                .complete(
                        number,
                        RECEIVE,
                        Map.of(
                                "outcome",
                                "SUPPLEMENT",
                                "supplementItems",
                                List.of("minutes", "COUNCIL_MINUTES"),
                                "reason",
                                "Biên bản thiếu chữ ký"));
    }

    @Test
    @DisplayName("chỉ sửa mục được yêu cầu; thủ trưởng ký thì về lại tiếp nhận, chỗ vẫn giữ")
    void supplemented() {
        var task = officer.task(number, SUPPLEMENT);
        assertThat(officer.formVariables(task).get("supplementReason").asText()).isEqualTo("Biên bản thiếu chữ ký");
        officer.upload(number, "ACHIEVEMENT_REPORT", "a.pdf", SampleFiles.pdf()).expect(409);
        officer.upload(number, "COUNCIL_MINUTES", "b.pdf", SampleFiles.pdf()).expect(201);

        officer.submit(
                        task,
                        with(
                                with(Nominees.SUPPLEMENTED_MINUTES, "achievementSummary", "Viết lại"),
                                "povertyModel",
                                "Mô hình khác"))
                .expectSuccess();

        DossierContent content = view.show(number).content();
        assertThat(content.minutes().votesFor()).isEqualTo(9);
        assertThat(content.achievement().summary()).isNotEqualTo("Viết lại");
        assertThat(content.povertyModel()).isNotEqualTo("Mô hình khác");

        head.complete(
                number,
                APPROVE,
                Map.of("outcome", "APPROVE", "documentNumber", "6/UBND", "documentDate", "2023-05-13"));
        assertThat(desk.state(number)).isEqualTo("SUBMITTED");
        assertThat(desk.places(round)).isEqualTo(1);
        var reception = officials.as("canbo.so-ldtbxh");
        assertThat(reception
                        .submit(
                                reception.task(number, RECEIVE),
                                Map.of("outcome", "SUPPLEMENT", "supplementItems", List.of("minutes"), "reason", "Nữa"))
                        .expect(400)
                        .sentence())
                .contains("đã được yêu cầu bổ sung 1 lần");
    }

    @Test
    @DisplayName("thủ trưởng trả lại kèm lý do, cán bộ thấy lý do")
    void returned() {
        officer.complete(number, SUPPLEMENT, Nominees.SUPPLEMENTED_MINUTES);
        assertThat(head.submit(head.task(number, APPROVE), Map.of("outcome", "RETURN"))
                        .expect(400)
                        .sentence())
                .contains("Lý do");

        head.complete(number, APPROVE, Map.of("outcome", "RETURN", "reason", "Sai số phiếu"));

        assertThat(officer.formVariables(officer.task(number, SUPPLEMENT))
                        .get("remark")
                        .asText())
                .isEqualTo("Sai số phiếu");
    }

    @Test
    @DisplayName("cán bộ đề nghị rút, thủ trưởng ký với văn bản: kết thúc, trả chỗ")
    void withdrawnInstead() {
        officer.complete(number, SUPPLEMENT, Map.of("outcome", "WITHDRAW", "reason", "Không bổ sung được"));
        var task = head.task(number, APPROVE);
        assertThat(head.formVariables(task).get("withdrawalReason").asText()).isEqualTo("Không bổ sung được");
        assertThat(head.submit(task, Map.of("outcome", "APPROVE")).expect(400).sentence())
                .contains("Số văn bản");

        head.submit(task, Map.of("outcome", "APPROVE", "documentNumber", "7/UBND", "documentDate", "2023-05-14"))
                .expectSuccess();

        assertThat(desk.state(number)).isEqualTo("WITHDRAWN");
        assertThat(desk.places(round)).isZero();
        assertThat(head.tasks(number)).isEmpty();
    }

    @Test
    @DisplayName("hết hạn bổ sung: hồ sơ kết thúc, trả chỗ đúng một lần")
    void expired() {
        clock.advance(Duration.ofDays(60));

        dueJobs.run();

        assertThat(desk.state(number)).isEqualTo("EXPIRED");
        assertThat(desk.places(round)).isZero();
        assertThat(officer.tasks(number)).isEmpty();
        assertThat(desk.journal(number)).contains("EXPIRED");
    }
}
