package vn.khenthuong.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.demo.tour.Offer;
import vn.khenthuong.demo.tour.StopState;
import vn.khenthuong.demo.tour.StopView;
import vn.khenthuong.demo.tour.Tour;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Reorganisations;
import vn.khenthuong.organization.Role;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

/** The clock of one demonstration goes over both days. */
@IntegrationTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DisplayName("Lịch của bản trình diễn: hai lần sắp xếp bộ máy")
class ReorganisationDayIT {

    private static final LocalDate DISTRICTS = LocalDate.of(2024, 12, 1);
    private static final LocalDate DEPARTMENTS = LocalDate.of(2025, 3, 1);

    @Autowired
    private DemoTime time;

    @Autowired
    private NextEvent events;

    @Autowired
    private Tour tour;

    @Autowired
    private Organization organization;

    @Autowired
    private Reorganisations reorganisations;

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Test
    @Order(1)
    @DisplayName("trước ngày: chưa có gì; lịch báo trước, chặng f dẫn tới đó")
    void before() {
        assertThat(stop().state()).isEqualTo(StopState.WAITING);
        clock.set(LocalDate.of(2024, 11, 29));
        time.playTo(DemoTime.morningOf(LocalDate.of(2024, 11, 30)));

        assertThat(reorganisations.isTakenUp(DISTRICTS)).isFalse();
        assertThat(organization.find("so-nnmt")).isEmpty();
        assertThat(events.after(time.now(), time.lastDay()))
                .hasValueSatisfying(next -> assertThat(next.brings()).contains("nhập vào huyện Đạ Huoai"));
        assertThat(stop().offers()).extracting(Offer::deed).containsExactly(Offer.Deed.NEXT_REORGANISATION);
        assertThat(stop().remark()).contains("Sở Lao động - Thương binh và Xã hội");
    }

    @Test
    @Order(2)
    @DisplayName("1/12/2024: Đạ Huoai làm thay hai huyện cũ, các sở chưa đổi")
    void districts() {
        time.playTo(DemoTime.morningOf(DISTRICTS));

        var officer = new Actor("canbo.da-huoai", Set.of("canbo.da-huoai"));
        assertThat(organization.unitsOf(officer, Role.OFFICER))
                .containsExactlyInAnyOrder("da-huoai", "cat-tien", "da-teh");
        assertThat(groupsOf("canbo.da-huoai")).contains("canbo.cat-tien", "canbo.da-teh");
        assertThat(reorganisations.isTakenUp(DEPARTMENTS)).isFalse();
        assertThat(organization.find("so-nnmt")).isEmpty();
        assertThat(stop().state()).isEqualTo(StopState.NEXT);
        assertThat(stop().offers())
                .filteredOn(offer -> offer.path() != null)
                .extracting(Offer::official)
                .contains("canbo.da-huoai");
    }

    @Test
    @Order(3)
    @DisplayName("1/3/2025: cán bộ sở mới đăng nhập được, việc của đầu mối là của họ; không chuyển hai lần")
    void departments() {
        time.playTo(DemoTime.morningOf(DEPARTMENTS));

        assertThat(organization.holder(Function.FOCAL_AGENCY, time.today()).code())
                .isEqualTo("so-nnmt");
        officials.as("canbo.so-nnmt").get("/engine-rest/task").expect(200);
        assertThat(groupsOf("canbo2.so-nnmt")).contains("canbo.so-nnmt", "canbo.so-tnmt");
        assertThat(groupsOf("canbo.so-noi-vu")).contains("canbo.so-ldtbxh");
        assertThat(stop().state()).isEqualTo(StopState.ALWAYS);
        assertThat(stop().remark()).contains("Sở Nông nghiệp và Môi trường");
        assertThat(stop().offers()).extracting(Offer::official).contains("canbo.so-nnmt", "canbo.so-ldtbxh");
        assertThat(DemoReorganisations.after(time.today())).contains(DemoReorganisations.DISTRICTS_END);

        time.playTo(DemoTime.morningOf(DEPARTMENTS.plusDays(3)));
        assertThat(jdbc.queryForObject(
                        "SELECT count(*) FROM khenthuong.unit_predecessor WHERE valid_from = ?",
                        Integer.class,
                        DEPARTMENTS))
                .isEqualTo(7);
    }

    private StopView stop() {
        return tour.stops().stream()
                .filter(stop -> stop.letter().equals("f"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> groupsOf(String userId) {
        return jdbc.queryForList(
                "SELECT group_id_ FROM public.act_id_membership WHERE user_id_ = ?", String.class, userId);
    }
}
