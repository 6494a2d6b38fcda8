package vn.khenthuong.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import vn.khenthuong.organization.Realignment;
import vn.khenthuong.organization.Reorganisations;

/** The reorganisations that the calendar of the demonstration brings. */
@Configuration(proxyBeanMethods = false)
@Profile(Demo.PROFILE)
public class DemoReorganisations {

    /** Two districts are merged into a third. */
    public static final LocalDate DISTRICTS = LocalDate.of(2024, 12, 1);

    /** Departments are merged, and the focal function goes to another. */
    public static final LocalDate DEPARTMENTS = LocalDate.of(2025, 3, 1);

    /** The districts end, and nobody succeeds them. */
    public static final LocalDate DISTRICTS_END = LocalDate.of(2025, 7, 1);

    /** The first of these days after this one. */
    public static Optional<LocalDate> after(LocalDate day) {
        return Stream.of(DISTRICTS, DEPARTMENTS, DISTRICTS_END)
                .filter(one -> one.isAfter(day))
                .findFirst();
    }

    /** Those of these days that have come by this one, the first one first. */
    static List<LocalDate> until(LocalDate day) {
        return Stream.of(DISTRICTS, DEPARTMENTS, DISTRICTS_END)
                .filter(one -> !one.isAfter(day))
                .toList();
    }

    @Bean
    @Order(1)
    ReorganisationDay districtsMerged(
            DemoSettings settings,
            Reorganisations reorganisations,
            DemoOfficials officials,
            Realignment realignment,
            Clock clock) {
        return new ReorganisationDay(
                DISTRICTS,
                "Sắp xếp đơn vị: huyện Cát Tiên, huyện Đạ Tẻh nhập vào huyện Đạ Huoai",
                settings.clockStart(),
                reorganisations,
                officials,
                realignment,
                clock);
    }

    @Bean
    @Order(2)
    ReorganisationDay departmentsMerged(
            DemoSettings settings,
            Reorganisations reorganisations,
            DemoOfficials officials,
            Realignment realignment,
            Clock clock) {
        return new ReorganisationDay(
                DEPARTMENTS,
                "Sắp xếp sở, ngành: Sở Nông nghiệp và Môi trường làm cơ quan đầu mối",
                settings.clockStart(),
                reorganisations,
                officials,
                realignment,
                clock);
    }

    @Bean
    @Order(3)
    ReorganisationDay districtsEnd(
            DemoSettings settings,
            Reorganisations reorganisations,
            DemoOfficials officials,
            Realignment realignment,
            Clock clock) {
        return new ReorganisationDay(
                DISTRICTS_END,
                "Kết thúc hoạt động của huyện, thành phố: hồ sơ đang xử lý tạm dừng, chờ Sở Nội vụ nêu đơn vị tiếp nhận",
                settings.clockStart(),
                reorganisations,
                officials,
                realignment,
                clock);
    }
}
