package vn.khenthuong.annualreport;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;

/** Who may see which report: units their own, those to whom all of them are delivered or who watch over them every one. */
@Component
public class ReportAccess {

    private final UnitReports reports;
    private final Organization organization;
    private final Clock clock;

    ReportAccess(UnitReports reports, Organization organization, Clock clock) {
        this.reports = reports;
        this.organization = organization;
        this.clock = clock;
    }

    /** What the official may see today. Those who only watch or administer see no attachments. */
    public ReportVisibility sightOf(Actor actor) {
        var units = new HashSet<>(organization.unitsOf(actor, Role.OFFICER));
        units.addAll(organization.unitsOf(actor, Role.HEAD, Work.REPORTS));
        var receives = performsAny(
                actor,
                Performer.FOCAL_OFFICER,
                Performer.FOCAL_HEAD,
                Performer.APPRAISAL_OFFICER,
                Performer.APPRAISAL_HEAD,
                Performer.CHAIR,
                Performer.CLERK);
        var watches = actor.isIn(Bodies.OBSERVERS) || actor.isIn(Bodies.ADMINISTRATORS);
        return new ReportVisibility(units, receives || watches, receives);
    }

    /**
     * The report, for somebody who may know of it.
     *
     * @throws NotFoundException when there is none, and alike when there is one this official must not know of
     */
    public UnitReport require(ReportNumber number, Actor actor) {
        if (!sightOf(actor).covers(number.unit())) {
            throw new NotFoundException("Không tìm thấy báo cáo %s.".formatted(number));
        }
        return reports.require(number);
    }

    /**
     * For what tells about all units.
     *
     * @throws NotFoundException for those who see their own units only
     */
    public void requireAll(int year, Actor actor) {
        if (!sightOf(actor).all()) {
            throw new NotFoundException("Không tìm thấy báo cáo tổng hợp năm %d.".formatted(year));
        }
    }

    /** Whether the official may move the deadline of reports. */
    public boolean mayExtend(Actor actor) {
        return performsAny(actor, Performer.FOCAL_HEAD);
    }

    private boolean performsAny(Actor actor, Performer... performers) {
        var today = LocalDate.now(clock);
        return Stream.of(performers)
                .anyMatch(performer -> organization.performs(actor, performer, null, today, Work.REPORTS));
    }
}
