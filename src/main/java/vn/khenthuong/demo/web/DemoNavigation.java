package vn.khenthuong.demo.web;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.pages.NavigationEntry;

/** The way to the demonstration, for those who drive it. */
@Component
@Profile(Demo.PROFILE)
class DemoNavigation implements NavigationEntry {

    @Override
    public String label() {
        return "Trình diễn";
    }

    @Override
    public String address() {
        return "/trinh-dien";
    }

    @Override
    public boolean isVisibleTo(Actor actor) {
        return actor.isIn(Bodies.ADMINISTRATORS);
    }
}
