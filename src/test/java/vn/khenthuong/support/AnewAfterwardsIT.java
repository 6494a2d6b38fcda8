package vn.khenthuong.support;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.organization.Organization;

/** What one test leaves behind is gone for the next, from the database and from memory; so it is between classes too. */
@IntegrationTest
@TestMethodOrder(OrderAnnotation.class)
@DisplayName("Kiểm thử sau không thấy gì của kiểm thử trước")
class AnewAfterwardsIT {

    private static final String UNIT = "di-linh";
    private static final String RENAMED = "Huyện đã đổi tên";

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Organization organization;

    @Autowired
    private Memory memory;

    @Test
    @Order(1)
    @AnewAfterwards
    @DisplayName("đổi tên một đơn vị: cơ sở dữ liệu và bộ nhớ đều theo")
    void changes() {
        jdbc.update("UPDATE khenthuong.unit SET name = ? WHERE code = ?", RENAMED, UNIT);
        memory.forget();
        assertThat(organization.require(UNIT).name()).isEqualTo(RENAMED);
    }

    @Test
    @Order(2)
    @DisplayName("sau đó tên cũ còn nguyên")
    void begunAnew() {
        assertThat(jdbc.queryForObject("SELECT name FROM khenthuong.unit WHERE code = ?", String.class, UNIT))
                .isNotEqualTo(RENAMED);
        assertThat(organization.require(UNIT).name()).isNotEqualTo(RENAMED);
    }
}
