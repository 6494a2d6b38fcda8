package vn.khenthuong.notification.internal;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.nomination.AnswerPostponed;
import vn.khenthuong.nomination.DossierDeferred;
import vn.khenthuong.nomination.DossierEnded;
import vn.khenthuong.nomination.DossierEvent;
import vn.khenthuong.nomination.DossierHeld;
import vn.khenthuong.nomination.DossierListed;
import vn.khenthuong.nomination.DossierReceived;
import vn.khenthuong.nomination.DossierResumed;
import vn.khenthuong.nomination.DossierReturned;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.DossierSubmitted;
import vn.khenthuong.nomination.DossierUnlisted;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.PlaceRefused;
import vn.khenthuong.nomination.SupplementDelivered;
import vn.khenthuong.nomination.SupplementItem;
import vn.khenthuong.nomination.SupplementMoved;
import vn.khenthuong.nomination.SupplementRequested;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Work;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;

/**
 * Tells the unit, its officers and its head, what becomes of its dossiers, and the focal agency what comes to it. The proposal
 * of a review is told to nobody: it is not final.
 */
@Component
class DossierListener {

    private final News news;
    private final Groups groups;
    private final DossierView dossiers;
    private final Nominations nominations;
    private final Organization organization;
    private final Rounds rounds;

    DossierListener(
            News news,
            Groups groups,
            DossierView dossiers,
            Nominations nominations,
            Organization organization,
            Rounds rounds) {
        this.news = news;
        this.groups = groups;
        this.dossiers = dossiers;
        this.nominations = nominations;
        this.organization = organization;
        this.rounds = rounds;
    }

    @EventListener
    void submitted(DossierSubmitted event) {
        news.tell(moment -> telling(
                NoticeKind.DOSSIER_ARRIVED,
                event,
                "",
                EventWords.arrived(nameOf(event.unit())),
                groups.of(Performer.FOCAL_OFFICER)));
    }

    @EventListener
    void supplementDelivered(SupplementDelivered event) {
        news.tell(moment -> telling(
                NoticeKind.SUPPLEMENT_ARRIVED,
                event,
                "",
                EventWords.supplemented(nameOf(event.unit())),
                groups.of(Performer.FOCAL_OFFICER)));
    }

    /** Back to the unit, or from the appraisal to the review of the focal agency. */
    @EventListener
    void returned(DossierReturned event) {
        if (event.to() == DossierState.RECEIVED) {
            news.tell(moment -> telling(
                    NoticeKind.DOSSIER_RETURNED,
                    event,
                    "",
                    EventWords.returnedToReview(event.reason()),
                    groups.of(Performer.FOCAL_OFFICER)));
        } else {
            tellUnit(NoticeKind.DOSSIER_RETURNED, event, EventWords.returnedToOfficer(event.to(), event.reason()));
        }
    }

    @EventListener
    void placeRefused(PlaceRefused event) {
        tellUnit(NoticeKind.PLACE_REFUSED, event, EventWords.placeRefused(event.reason()));
    }

    @EventListener
    void received(DossierReceived event) {
        tellUnit(NoticeKind.DOSSIER_RECEIVED, event, EventWords.received(event.answerDue()));
    }

    @EventListener
    void answerPostponed(AnswerPostponed event) {
        tellUnit(
                NoticeKind.ANSWER_POSTPONED,
                event,
                EventWords.answerPostponed(event.promised(), event.day(), event.reason(), event.apology()));
    }

    @EventListener
    void supplementRequested(SupplementRequested event) {
        news.tell(moment -> telling(
                NoticeKind.SUPPLEMENT_WANTED,
                event,
                "",
                EventWords.supplementWanted(labels(event), event.reason(), event.dueDay()),
                ofWorker(event)));
    }

    @EventListener
    void supplementMoved(SupplementMoved event) {
        tellUnit(NoticeKind.SUPPLEMENT_EXTENDED, event, EventWords.supplementMoved(event.dueDay()));
    }

    @EventListener
    void listed(DossierListed event) {
        tellUnit(NoticeKind.DOSSIER_LISTED, event, EventWords.listed(event.list()));
    }

    @EventListener
    void unlisted(DossierUnlisted event) {
        tellUnit(NoticeKind.DOSSIER_UNLISTED, event, EventWords.unlisted());
    }

    @EventListener
    void deferred(DossierDeferred event) {
        news.tell(moment -> telling(
                NoticeKind.DOSSIER_DEFERRED,
                event,
                event.reason(),
                EventWords.deferred(moment.decision(event.round())),
                ofWorker(event)));
    }

    /** The number and date of the decision, where there is one, become known in the same transaction. */
    @EventListener
    void ended(DossierEnded event) {
        news.tell(moment -> telling(
                EventWords.kindOf(event.state()),
                event,
                event.reason(),
                EventWords.ended(event.state(), moment.decision(event.round()), isOpen(event.round())),
                ofWorker(event)));
    }

    @EventListener
    void held(DossierHeld event) {
        tellUnit(NoticeKind.DOSSIER_HELD, event, EventWords.held(event.reason(), event.document()));
    }

    /** Both are told: whose dossier it was, and who carries on. */
    @EventListener
    void resumed(DossierResumed event) {
        var carriesOn = event.receivingUnit();
        var concerned = carriesOn == null
                ? ofWorker(event)
                : Groups.together(groups.ofUnit(event.unit()), groups.ofUnit(carriesOn));
        news.tell(telling(
                NoticeKind.DOSSIER_RESUMED,
                event,
                "",
                EventWords.resumed(event.reason(), event.document(), carriesOn == null ? null : nameOf(carriesOn)),
                concerned));
    }

    /** Officers and head of the unit that works the dossier, be it in place of its own. */
    private Set<String> ofWorker(DossierEvent event) {
        return groups.ofUnit(
                nominations.find(event.number()).map(DossierSnapshot::worker).orElse(event.unit()));
    }

    private boolean isOpen(String round) {
        return rounds.find(round).filter(one -> one.state() == RoundState.OPEN).isPresent();
    }

    private void tellUnit(NoticeKind kind, DossierEvent event, EventText text) {
        news.tell(telling(kind, event, "", text, ofWorker(event)));
    }

    private static Telling telling(
            NoticeKind kind, DossierEvent event, String detail, EventText text, Set<String> groups) {
        return new Telling(kind, event.round(), event.number(), detail, text, groups, Set.of(Work.DOSSIERS));
    }

    private List<String> labels(SupplementRequested event) {
        var labels = dossiers.supplementItems(event.number()).stream()
                .collect(Collectors.toMap(SupplementItem::item, SupplementItem::label));
        return event.items().stream().map(labels::get).toList();
    }

    private String nameOf(String unit) {
        return organization.require(unit).name();
    }
}
