package vn.khenthuong.matter.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khenthuong.matter.Matters;
import vn.khenthuong.pages.FixedEntry;
import vn.khenthuong.pages.NavigationEntry;
import vn.khenthuong.pages.NavigationPlace;

/** The way to the matters, for the two departments and for those who see any. */
@Configuration(proxyBeanMethods = false)
class MatterNavigation {

    @Bean
    NavigationEntry mattersEntry(Matters matters) {
        return new FixedEntry(NavigationPlace.MATTERS, "Vụ việc", MattersController.ADDRESS, matters::concerns);
    }
}
