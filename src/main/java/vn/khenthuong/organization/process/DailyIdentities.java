package vn.khenthuong.organization.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.engine.EngineAsSystem;
import vn.khenthuong.engine.SignIns;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.organization.IdentitiesAligned;
import vn.khenthuong.organization.IdentityAlignment;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Realigned;
import vn.khenthuong.organization.Realignment;

/** Roles, units and functions begin and end with a day: the first look of each day brings the engine in line. */
@Component
class DailyIdentities implements ScheduledWork, Realignment {

    private final IdentityAlignment alignment;
    private final Organization organization;
    private final SignIns signIns;
    private final FunctionTasks functions;
    private final EngineAsSystem system;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;
    private volatile LocalDate aligned;

    DailyIdentities(
            IdentityAlignment alignment,
            Organization organization,
            SignIns signIns,
            FunctionTasks functions,
            EngineAsSystem system,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.alignment = alignment;
        this.organization = organization;
        this.signIns = signIns;
        this.functions = functions;
        this.system = system;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The first look after a start is one too: midnight may have passed between. So is the first after a clock that went wrong was
     * set back: what was aligned to a day that has not come yet counts as not aligned.
     */
    @Override
    public Instant nextAt() {
        var last = aligned;
        return last == null || last.isAfter(today())
                ? Instant.EPOCH
                : last.plusDays(1).atStartOfDay(HomeZone.ID).toInstant();
    }

    @Override
    public void run() {
        var day = today();
        now();
        aligned = day;
    }

    /** In the name of nobody: whoever asked for it, an administrator or the time, may not see all groups and people. */
    @Override
    public void now() {
        system.run(() -> {
            organization.refresh();
            var changed = transaction.execute(status -> {
                var users = alignment.align();
                events.publishEvent(new IdentitiesAligned(today()));
                return users;
            });
            signIns.changed(changed);
            functions.follow();
            events.publishEvent(new Realigned(today()));
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }
}
