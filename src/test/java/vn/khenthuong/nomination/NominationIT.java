package vn.khenthuong.nomination;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.document.internal.SampleFiles;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Official;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

@DisplayName("Đề nghị khen thưởng trong đơn vị")
@IntegrationTest
class NominationIT {

    private static final String PREPARE = "userTask_prepareDossier";
    private static final String SIGN = "userTask_approveByUnit";
    private static final List<String> PAPERS = List.of("SUBMISSION_LETTER", "ACHIEVEMENT_REPORT", "COUNCIL_MINUTES");

    @Autowired
    private Officials officials;

    @Autowired
    private JdbcClient jdbc;

    private Official officer;
    private Official head;

    @BeforeEach
    void people() {
        officer = officials.as("canbo.di-linh");
        head = officials.as("lanhdao.di-linh");
    }

    @Test
    @DisplayName("Di Linh 2023: hồ sơ thứ tư quay lại với con số, rút một hồ sơ thì được trình (R-063)")
    void fourthCaseComesBack() {
        String first = submitted("Hội Nông dân xã A");
        submitted("Hội Nông dân xã B");
        submitted("Hội Nông dân xã C");
        String fourth = prepared("Hội Nông dân xã D");

        sign(fourth).expectSuccess();

        assertThat(state(fourth)).isEqualTo("DRAFT");
        assertThat(officer.formVariables(officer.task(fourth, PREPARE))
                        .get("remark")
                        .asText())
                .startsWith("Huyện Di Linh đã đề nghị 3/3 trường hợp");

        withdraw(first).expect(204);
        officer.complete(fourth, PREPARE, agency());
        sign(fourth).expectSuccess();

        assertThat(state(fourth)).isEqualTo("SUBMITTED");
        assertThat(state(first)).isEqualTo("WITHDRAWN");
        assertThat(fourth).endsWith("-0004");
        assertThat(withdraw(first).status()).isEqualTo(409);
    }

    private String submitted(String name) {
        String number = prepared(name);
        sign(number).expectSuccess();
        assertThat(state(number)).isEqualTo("SUBMITTED");
        return number;
    }

    private String prepared(String name) {
        String number = start(officer, name);
        PAPERS.forEach(item ->
                officer.upload(number, item, item + ".pdf", SampleFiles.pdf()).expect(201));
        officer.complete(number, PREPARE, agency());
        return number;
    }

    private Reply sign(String number) {
        return head.submit(
                head.task(number, SIGN),
                Map.of("outcome", "APPROVE", "documentNumber", "12/TTr-UBND", "documentDate", "2023-10-01"));
    }

    private Reply withdraw(String number) {
        return head.post(
                "/api/dossiers/" + number + "/withdrawal",
                Map.of("reason", "Có đơn thư", "documentNumber", "13/UBND", "documentDate", "2023-10-02"));
    }

    private String start(Official starter, String name) {
        return starter.start(Nominees.PROCESS, Nominees.collective("SK2023", name))
                .expectSuccess()
                .json()
                .path("businessKey")
                .asText();
    }

    private String state(String number) {
        return jdbc.sql("SELECT state FROM khenthuong.dossier WHERE number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private static Map<String, Object> agency() {
        return new HashMap<>(Nominees.agency());
    }
}
