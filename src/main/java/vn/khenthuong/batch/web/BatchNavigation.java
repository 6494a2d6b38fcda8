package vn.khenthuong.batch.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;
import vn.khenthuong.pages.NavigationEntry;
import vn.khenthuong.pages.NavigationPlace;

/** The way to work on many dossiers at once, for the officers whose steps can be done so. */
@Component
class BatchNavigation implements NavigationEntry {

    private final Organization organization;
    private final Clock clock;

    BatchNavigation(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public String label() {
        return "Xử lý hàng loạt";
    }

    @Override
    public String address() {
        return "/xu-ly-loat";
    }

    @Override
    public NavigationPlace place() {
        return NavigationPlace.BATCH;
    }

    @Override
    public boolean isVisibleTo(Actor actor) {
        var today = LocalDate.now(clock);
        return !organization.unitsOf(actor, Role.HEAD, Work.DOSSIERS).isEmpty()
                || Stream.of(Performer.FOCAL_OFFICER, Performer.APPRAISAL_OFFICER)
                        .anyMatch(performer -> organization.performs(actor, performer, null, today, Work.DOSSIERS));
    }
}
