package vn.khenthuong.help;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khenthuong.pages.FixedEntry;
import vn.khenthuong.pages.NavigationEntry;
import vn.khenthuong.pages.NavigationPlace;

/** The way to the user guide, for everybody. */
@Configuration(proxyBeanMethods = false)
class HelpNavigation {

    @Bean
    NavigationEntry helpEntry() {
        return new FixedEntry(NavigationPlace.HELP, "Trợ giúp", "/huong-dan", actor -> true);
    }
}
