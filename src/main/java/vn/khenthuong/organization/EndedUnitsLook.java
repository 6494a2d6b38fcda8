package vn.khenthuong.organization;

import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import vn.khenthuong.kernel.DailyLook;
import vn.khenthuong.kernel.ScheduledWork;

/**
 * What is to be done about the work of units that have ended without successor: on the first day, and whenever what is known
 * of the units was brought up to date, because a reorganisation may be entered late.
 */
public abstract class EndedUnitsLook implements ScheduledWork {

    /** The rule by which the work of such a unit ends. */
    protected static final String RULE = "A-37";

    private final Organization organization;
    private final DailyLook look;

    protected EndedUnitsLook(Organization organization, Clock clock) {
        this.organization = organization;
        this.look = new DailyLook(clock);
    }

    /**
     * Does it.
     *
     * @param ended codes of the units, at least one
     * @return whether all is done; else it is tried again
     */
    protected abstract boolean settle(Set<String> ended);

    /**
     * Why something of a unit ends, as a Vietnamese sentence.
     *
     * @param consequence what follows from it, e.g. “kiến nghị chưa trả lời chấm dứt”
     */
    protected final String reason(String unit, String consequence) {
        return "%s kết thúc hoạt động, không có đơn vị kế thừa; %s."
                .formatted(organization.require(unit).name(), consequence);
    }

    @EventListener
    public void on(IdentitiesAligned aligned) {
        look.again();
    }

    @Override
    public Instant nextAt() {
        return look.nextAt();
    }

    @Override
    public void run() {
        look.take(today -> {
            var ended = organization.endedWithoutSuccessor(today).stream()
                    .map(Unit::code)
                    .collect(Collectors.toSet());
            return ended.isEmpty() || settle(ended);
        });
    }
}
