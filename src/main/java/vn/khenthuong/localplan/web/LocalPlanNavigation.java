package vn.khenthuong.localplan.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khenthuong.localplan.LocalPlans;
import vn.khenthuong.pages.FixedEntry;
import vn.khenthuong.pages.NavigationEntry;
import vn.khenthuong.pages.NavigationPlace;

/** The way to the plans of localities, for localities and those who look after the movement. */
@Configuration(proxyBeanMethods = false)
class LocalPlanNavigation {

    @Bean
    NavigationEntry localPlansEntry(LocalPlans plans) {
        return new FixedEntry(
                NavigationPlace.LOCAL_PLANS, "Kế hoạch địa phương", LocalPlanController.ADDRESS, plans::concerns);
    }
}
