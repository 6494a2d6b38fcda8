package vn.khenthuong.supervision.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.pages.PendingMatters;
import vn.khenthuong.supervision.Observations;

/** Observations that the department has not answered. */
@Component
class ObservationsPending implements PendingMatters {

    private final Observations observations;

    ObservationsPending(Observations observations) {
        this.observations = observations;
    }

    @Override
    public List<Pending> of(Actor reader) {
        var open = observations.waiting(reader);
        return open == 0
                ? List.of()
                : List.of(
                        new Pending("%d phản ánh giám sát chờ trả lời".formatted(open), SupervisionController.ADDRESS));
    }
}
