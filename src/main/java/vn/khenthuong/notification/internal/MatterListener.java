package vn.khenthuong.notification.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.matter.MatterEvent;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.OwnDossiers;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Work;

/**
 * Tells the unit what more keeps its dossier on hold and what came out, and the agency whose matter it is when it is due. That the
 * dossier stands still is told where it is held. Who complained, and of what, is told to nobody; who is the nominee himself is reminded
 * of nothing.
 */
@Component
class MatterListener {

    private static final Set<Work> WORKS = Set.of(Work.DOSSIERS);

    private final News news;
    private final Groups groups;
    private final Nominations nominations;
    private final OwnDossiers ownDossiers;
    private final Organization organization;

    MatterListener(
            News news, Groups groups, Nominations nominations, OwnDossiers ownDossiers, Organization organization) {
        this.news = news;
        this.groups = groups;
        this.nominations = nominations;
        this.ownDossiers = ownDossiers;
        this.organization = organization;
    }

    @EventListener
    void joined(MatterEvent.Joined event) {
        tell(NoticeKind.DOSSIER_HELD, event, EventWords.held(event.reason(), event.document()), ofUnit(event));
    }

    @EventListener
    void concluded(MatterEvent.Concluded event) {
        var dossier = nominations.require(event.number());
        tell(
                NoticeKind.MATTER_CONCLUDED,
                event,
                EventWords.concluded(
                        event.title(), event.outcome(), event.document(), event.anyOpen(), dossier.onHold()),
                dossier.wasSubmitted() ? Groups.together(ofUnit(event), groups.ofDepartments()) : ofUnit(event));
    }

    @EventListener
    void withdrawn(MatterEvent.Withdrawn event) {
        tell(
                NoticeKind.MATTER_CONCLUDED,
                event,
                EventWords.matterWithdrawn(event.title(), event.document()),
                ofUnit(event));
    }

    @EventListener
    void due(MatterEvent.Due event) {
        news.tell(new Telling(
                event.overdue() ? NoticeKind.MATTER_OVERDUE : NoticeKind.MATTER_DUE,
                event.round(),
                event.number(),
                "",
                EventWords.matterDue(event.title(), event.due(), event.overdue()),
                event.groups(),
                WORKS,
                nominee(event)));
    }

    /** The accounts of the groups that are the nominee's own. */
    private Set<String> nominee(MatterEvent.Due event) {
        var dossier = List.of(nominations.require(event.number()));
        return event.groups().stream()
                .flatMap(group -> organization.membersOf(group, Work.DOSSIERS).stream())
                .map(Official::userId)
                .filter(user -> ownDossiers.objection(dossier, user).isPresent())
                .collect(Collectors.toSet());
    }

    private Set<String> ofUnit(MatterEvent event) {
        return groups.ofUnit(
                nominations.find(event.number()).map(DossierSnapshot::worker).orElse(event.unit()));
    }

    private void tell(NoticeKind kind, MatterEvent event, EventText text, Set<String> told) {
        news.tell(new Telling(kind, event.round(), event.number(), "", text, told, WORKS));
    }
}
