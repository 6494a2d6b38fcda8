package vn.khenthuong.notification.web;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.pages.FixedEntry;
import vn.khenthuong.pages.NavigationEntry;
import vn.khenthuong.pages.NavigationPlace;

/** The way to one's notices: they are written to officials in roles and to observers, never to the account that administers. */
@Configuration(proxyBeanMethods = false)
class NoticesNavigation {

    @Bean
    NavigationEntry noticesEntry() {
        return new FixedEntry(
                NavigationPlace.NOTICES,
                "Thông báo",
                "/thong-bao",
                actor -> actor.holdsRole() || actor.isIn(Bodies.OBSERVERS));
    }
}
