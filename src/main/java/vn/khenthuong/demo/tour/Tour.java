package vn.khenthuong.demo.tour;

import java.util.Comparator;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.demo.Demo;

/** Five minutes through the system: what is worth to be seen, each with one click to the desk where it is seen. */
@Component
@Profile(Demo.PROFILE)
public class Tour {

    private final List<TourStop> stops;

    Tour(List<TourStop> stops) {
        this.stops = List.copyOf(stops);
    }

    /** As they stand now, in order. */
    public List<StopView> stops() {
        return stops.stream()
                .map(TourStop::view)
                .sorted(Comparator.comparing(StopView::letter))
                .toList();
    }
}
