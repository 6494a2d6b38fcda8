package vn.khenthuong.supervision.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khenthuong.pages.FixedEntry;
import vn.khenthuong.pages.NavigationEntry;
import vn.khenthuong.pages.NavigationPlace;
import vn.khenthuong.supervision.Observations;

/** The way to the observations, for those who supervise and those who answer or decide. */
@Configuration(proxyBeanMethods = false)
class SupervisionNavigation {

    @Bean
    NavigationEntry supervisionEntry(Observations observations) {
        return new FixedEntry(
                NavigationPlace.SUPERVISION, "Giám sát", SupervisionController.ADDRESS, observations::concerns);
    }
}
