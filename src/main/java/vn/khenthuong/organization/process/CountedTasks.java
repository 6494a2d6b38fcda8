package vn.khenthuong.organization.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.organization.OpenTasks;

/** Counts what {@link FunctionTasks} would move and what stays, from the same rows. */
@Component
class CountedTasks implements OpenTasks {

    private final OfferedTasks offered;
    private final FunctionTasks functions;
    private final EngineAsSystem system;

    CountedTasks(OfferedTasks offered, FunctionTasks functions, EngineAsSystem system) {
        this.offered = offered;
        this.functions = functions;
        this.system = system;
    }

    @Override
    public List<Offered> offered() {
        return system.call(() -> offered.counts().stream()
                .map(count -> new Offered(functions.performerOf(count.kind()), count.group(), count.open()))
                .toList());
    }
}
