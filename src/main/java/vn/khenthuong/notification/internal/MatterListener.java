package vn.khenthuong.notification.internal;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.matter.MatterEvent;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.organization.Work;

/**
 * Tells the unit what more keeps its dossier on hold and what came out, and the agency whose matter it is when it is due. That the
 * dossier stands still is told where it is held. Who complained, and of what, is told to nobody.
 */
@Component
class MatterListener {

    private final News news;
    private final Groups groups;
    private final Nominations nominations;

    MatterListener(News news, Groups groups, Nominations nominations) {
        this.news = news;
        this.groups = groups;
        this.nominations = nominations;
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
    void due(MatterEvent.Due event) {
        tell(
                event.overdue() ? NoticeKind.MATTER_OVERDUE : NoticeKind.MATTER_DUE,
                event,
                EventWords.matterDue(event.title(), event.due(), event.overdue()),
                event.groups());
    }

    private Set<String> ofUnit(MatterEvent event) {
        return groups.ofUnit(
                nominations.find(event.number()).map(DossierSnapshot::worker).orElse(event.unit()));
    }

    private void tell(NoticeKind kind, MatterEvent event, EventText text, Set<String> told) {
        news.tell(new Telling(kind, event.round(), event.number(), "", text, told, Set.of(Work.DOSSIERS)));
    }
}
