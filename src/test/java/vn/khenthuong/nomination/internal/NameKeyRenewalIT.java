package vn.khenthuong.nomination.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.kernel.NameKey;
import vn.khenthuong.nomination.NominationDesk;
import vn.khenthuong.support.IntegrationTest;

@DisplayName("Khóa tên của hồ sơ cũ")
@IntegrationTest
class NameKeyRenewalIT {

    private static final String UNIT = "di-linh";

    @Autowired
    private NominationDesk desk;

    @Autowired
    private NameKeyRenewal renewal;

    @Autowired
    private SameNameRepository names;

    @Autowired
    private JdbcClient jdbc;

    @Test
    @DisplayName("được tính lại khi khởi động, một lần, nhiều hơn một lượt cũng hết; hồ sơ không đổi gì khác")
    void renewedOnce() {
        String round = desk.openRound("SO_KET_2023");
        String number = desk.started(round, UNIT, "Hội K'Ho xã Mỹ Đức");
        String version = desk.column(number, "version || ' ' || updated_at");
        String current = desk.column(number, "name_key");
        jdbc.sql("INSERT INTO khenthuong.dossier (number, round, unit, nominee_type, nominee_name, name_key,"
                        + " criteria_group, award_form, state, pool, content, created_at, updated_at)"
                        + " SELECT number || '-' || copy, round, unit, nominee_type, nominee_name, 'hoi k ho xa my duc',"
                        + " criteria_group, award_form, 'CANCELLED', pool, content, created_at, updated_at"
                        + " FROM khenthuong.dossier, generate_series(1, 1000) AS copy WHERE number = ?")
                .param(number)
                .update();
        jdbc.sql("UPDATE khenthuong.dossier SET name_key = 'hoi k ho xa my duc', name_key_edition = 1 WHERE number = ?")
                .param(number)
                .update();

        renewal.run();

        assertThat(current).isEqualTo(NameKey.of("Hội K'Ho xã Mỹ Đức"));
        assertThat(jdbc.sql("SELECT DISTINCT name_key FROM khenthuong.dossier WHERE round = ?")
                        .param(round)
                        .query(String.class)
                        .list())
                .containsExactly(current);
        assertThat(desk.column(number, "version || ' ' || updated_at")).isEqualTo(version);
        assertThat(names.renewKeys(1)).isZero();
    }
}
