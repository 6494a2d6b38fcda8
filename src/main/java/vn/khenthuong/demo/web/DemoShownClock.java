package vn.khenthuong.demo.web;

import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.pages.ShownClock;

/** The time of the demonstration, with the way to its clock for those who drive it. */
@Component
@Profile(Demo.PROFILE)
class DemoShownClock implements ShownClock {

    private static final Duration NOTICED_WITHIN = Duration.ofSeconds(4);

    private final DemoNavigation way;

    DemoShownClock(DemoNavigation way) {
        this.way = way;
    }

    @Override
    public String label() {
        return "Giờ trình diễn";
    }

    @Override
    public Duration noticedWithin() {
        return NOTICED_WITHIN;
    }

    @Override
    public Optional<String> pageFor(Actor reader) {
        return Optional.of(way).filter(entry -> entry.isVisibleTo(reader)).map(DemoNavigation::address);
    }
}
