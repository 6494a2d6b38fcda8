package vn.khenthuong.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.decision.DecisionIssued;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.Officials;

@IntegrationTest
@DisplayName("Lương cơ sở do hai quản trị viên giữ")
class BaseSalaryIT {

    private static final Actor FIRST = new Actor("quantri", Set.of("camunda-admin"));
    private static final Actor SECOND = new Actor("quantri2", Set.of("camunda-admin"));
    private static final DocumentReference DECREE = new DocumentReference("9/2023/NĐ-CP", LocalDate.of(2023, 5, 10));
    private static final LocalDate FROM = LocalDate.of(2024, 8, 1);

    @Autowired
    private BaseSalaryKeeping salaries;

    @Autowired
    private Officials officials;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    @DisplayName(
            "người đề nghị không tự xác nhận; sau khi xác nhận tiền thưởng tính theo mức mới; mức có sẵn giữ nguyên")
    void twoAdministrators() {
        salaries.propose(FROM, 2_500_000L, DECREE, FIRST);
        assertThatThrownBy(() -> salaries.propose(FROM, 2_600_000L, DECREE, SECOND))
                .isInstanceOf(ConflictException.class);
        var pending = salaries.pending().get(0);
        assertThat(officials
                        .as("quantri2")
                        .get("/quan-tri/thay-doi")
                        .expect(200)
                        .text())
                .contains("2.500.000 đồng/tháng từ ngày 01/08/2024, theo văn bản số 9/2023/NĐ-CP");
        assertThat(officials.as("quantri2").get("/trang-chu").expect(200).text())
                .contains("1 đề nghị về lương cơ sở");
        assertThatThrownBy(() -> salaries.confirm(pending.id(), FIRST)).isInstanceOf(NotPermittedException.class);
        assertThat(salaries.rows()).hasSize(3);

        salaries.confirm(pending.id(), SECOND);

        assertThat(salaries.rows()).hasSize(4).first().satisfies(row -> {
            assertThat(row.amount()).isEqualTo(2_500_000);
            assertThat(row.shipped()).isFalse();
        });
        assertThatThrownBy(() -> salaries.confirm(pending.id(), SECOND)).isInstanceOf(ConflictException.class);
        var awards = new DecidedAwards(jdbc, LocalDate.of(2024, 8, 1));
        awards.award("so-y-te", "INDIVIDUAL", "Nguyễn Thị Hòa");
        transaction.executeWithoutResult(status -> events.publishEvent(new DecisionIssued(
                awards.list(), awards.round(), new DocumentReference("1/QĐ-UBND", LocalDate.of(2024, 8, 1)))));
        assertThat(jdbc.sql("SELECT amount FROM khenthuong.reward WHERE list = :list")
                        .param("list", awards.list())
                        .query(Long.class)
                        .single())
                .isEqualTo(3_750_000);

        salaries.propose(FROM, 2_600_000L, DECREE, SECOND);
        assertThat(salaries.pending())
                .singleElement()
                .satisfies(again -> assertThat(again.computed()).isEqualTo(1));
        salaries.confirm(salaries.pending().get(0).id(), FIRST);
        assertThat(salaries.rows())
                .hasSize(4)
                .first()
                .satisfies(row -> assertThat(row.amount()).isEqualTo(2_600_000));
        assertThat(officials
                        .as("quantri")
                        .get("/quan-tri/luong-co-so")
                        .expect(200)
                        .text())
                .contains("2.600.000", "Văn bản số 9/2023/NĐ-CP ngày 10/05/2023", "1.490.000");
    }

    @Test
    @DisplayName(
            "ngày không sau mức có sẵn, số tiền, văn bản sai: từ chối một lần đủ các lỗi; người khác, đề nghị lạ: không được")
    void refused() {
        assertThatThrownBy(() -> salaries.propose(LocalDate.of(2024, 7, 1), 0L, null, FIRST))
                .isInstanceOf(BadInputException.class)
                .hasMessageContaining("“Áp dụng từ ngày” phải sau 01/07/2024")
                .hasMessageContaining("“Lương cơ sở” phải lớn hơn 0")
                .hasMessageContaining("Số văn bản");
        var head = new Actor("lanhdao.so-noi-vu", Set.of("lanhdao.so-noi-vu"));
        assertThatThrownBy(() -> salaries.propose(FROM, 1L, DECREE, head)).isInstanceOf(NotPermittedException.class);
        assertThatThrownBy(() -> salaries.confirm(UUID.randomUUID(), SECOND)).isInstanceOf(NotFoundException.class);
    }
}
