package vn.khenthuong.access.process;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.round.RoundCancelled;
import vn.khenthuong.round.RoundEnded;
import vn.khenthuong.round.RoundOpened;

/** A round that opens gets its list in Tasklist, one that has ended or is called off loses it; in the transaction that does it. */
@Component
class RoundFilters {

    private final TasklistFilters filters;
    private final EngineRights rights;
    private final EngineAsSystem engine;

    RoundFilters(TasklistFilters filters, EngineRights rights, EngineAsSystem engine) {
        this.filters = filters;
        this.rights = rights;
        this.engine = engine;
    }

    @EventListener
    void opened(RoundOpened round) {
        ensure();
    }

    @EventListener
    void ended(RoundEnded round) {
        ensure();
    }

    @EventListener
    void cancelled(RoundCancelled round) {
        ensure();
    }

    private void ensure() {
        engine.run(() -> rights.ensure(filters.ensure()));
    }
}
