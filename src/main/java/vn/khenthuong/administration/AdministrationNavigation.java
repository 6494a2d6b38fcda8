package vn.khenthuong.administration;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.pages.FixedEntry;
import vn.khenthuong.pages.NavigationEntry;
import vn.khenthuong.pages.NavigationPlace;

/** The way to the administration, for administrators. */
@Configuration(proxyBeanMethods = false)
class AdministrationNavigation {

    @Bean
    NavigationEntry administrationAreasEntry() {
        return new FixedEntry(
                NavigationPlace.ADMINISTRATION, "Quản trị", "/quan-tri", actor -> actor.isIn(Bodies.ADMINISTRATORS));
    }
}
