package vn.khenthuong.petition.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khenthuong.pages.FixedEntry;
import vn.khenthuong.pages.NavigationEntry;
import vn.khenthuong.pages.NavigationPlace;
import vn.khenthuong.petition.PetitionAccess;

/** The way to the petitions, for units that may send them and for those they are before. */
@Configuration(proxyBeanMethods = false)
class PetitionNavigation {

    @Bean
    NavigationEntry petitionsEntry(PetitionAccess access) {
        return new FixedEntry(NavigationPlace.PETITIONS, "Kiến nghị", PetitionController.ADDRESS, access::concerns);
    }
}
