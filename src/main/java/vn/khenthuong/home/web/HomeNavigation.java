package vn.khenthuong.home.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khenthuong.pages.FixedEntry;
import vn.khenthuong.pages.Navigation;
import vn.khenthuong.pages.NavigationEntry;
import vn.khenthuong.pages.NavigationPlace;

/** The way home, for everybody and before everything else. */
@Configuration(proxyBeanMethods = false)
class HomeNavigation {

    @Bean
    NavigationEntry homeEntry() {
        return new FixedEntry(NavigationPlace.HOME, "Trang chủ", Navigation.HOME, actor -> true);
    }
}
