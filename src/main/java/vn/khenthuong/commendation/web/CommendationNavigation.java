package vn.khenthuong.commendation.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khenthuong.commendation.CommendationAccess;
import vn.khenthuong.pages.FixedEntry;
import vn.khenthuong.pages.NavigationEntry;
import vn.khenthuong.pages.NavigationPlace;

/** The way to the letters of commendation, for units that may give them and for those who see the decided ones. */
@Configuration(proxyBeanMethods = false)
class CommendationNavigation {

    @Bean
    NavigationEntry commendationsEntry(CommendationAccess access) {
        return new FixedEntry(
                NavigationPlace.COMMENDATIONS, "Giấy khen", CommendationController.ADDRESS, access::concerns);
    }
}
