package vn.khenthuong.notification.internal;

import java.util.Set;
import java.util.function.Function;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.consultation.Consultation;
import vn.khenthuong.consultation.Consultation.State;
import vn.khenthuong.consultation.ConsultationAnswered;
import vn.khenthuong.consultation.ConsultationAsked;
import vn.khenthuong.consultation.ConsultationCancelled;
import vn.khenthuong.consultation.ConsultationEvent;
import vn.khenthuong.consultation.ConsultationUnanswered;
import vn.khenthuong.consultation.Consultations;
import vn.khenthuong.nomination.DossierEvent;
import vn.khenthuong.nomination.DossierHeld;
import vn.khenthuong.nomination.DossierResumed;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Work;

/**
 * Tells an agency what it is asked and that its time is over, and the focal agency, which reviews, what it said. No names of
 * nominees are in it: mails travel openly.
 */
@Component
class ConsultationListener {

    private final News news;
    private final Groups groups;
    private final Nominations nominations;
    private final Consultations consultations;
    private final Organization organization;

    ConsultationListener(
            News news, Groups groups, Nominations nominations, Consultations consultations, Organization organization) {
        this.news = news;
        this.groups = groups;
        this.nominations = nominations;
        this.consultations = consultations;
        this.organization = organization;
    }

    @EventListener
    void asked(ConsultationAsked event) {
        var asked = event.consultation();
        var unit = nominations.require(asked.dossier()).unit();
        tellAgency(
                NoticeKind.CONSULTATION_ASKED,
                event,
                EventWords.asked(agency(asked), organization.require(unit).name(), asked.due()));
    }

    @EventListener
    void answered(ConsultationAnswered event) {
        tellReviewers(
                NoticeKind.CONSULTATION_ANSWERED,
                event,
                EventWords.answered(event.consultation(), agency(event.consultation())));
    }

    @EventListener
    void unanswered(ConsultationUnanswered event) {
        var agency = agency(event.consultation());
        tellAgency(NoticeKind.CONSULTATION_UNANSWERED, event, EventWords.unansweredAgency(agency));
        tellReviewers(NoticeKind.CONSULTATION_UNANSWERED, event, EventWords.unanswered(agency));
    }

    @EventListener
    void cancelled(ConsultationCancelled event) {
        tellAgency(NoticeKind.CONSULTATION_ENDED, event, EventWords.questionEnded(agency(event.consultation())));
    }

    /** Agencies that are still asked need not answer now; why is not their business. */
    @EventListener
    void held(DossierHeld event) {
        tellAsked(NoticeKind.CONSULTATION_HELD, event, asked -> EventWords.questionHeld(agency(asked)));
    }

    /** With the new day, which is known when all of the transaction is. */
    @EventListener
    void resumed(DossierResumed event) {
        tellAsked(
                NoticeKind.CONSULTATION_RESUMED,
                event,
                asked -> EventWords.questionResumed(agency(asked), asked.due()));
    }

    private void tellAsked(NoticeKind kind, DossierEvent event, Function<Consultation, EventText> text) {
        consultations.of(event.number()).stream()
                .filter(asked -> asked.state() == State.ASKED)
                .map(Consultation::key)
                .forEach(key -> news.tell(moment -> {
                    var asked = consultations.require(key);
                    return new Telling(
                            kind,
                            event.round(),
                            event.number(),
                            "",
                            text.apply(asked),
                            groups.ofUnit(asked.agency()),
                            Set.of(Work.DOSSIERS));
                }));
    }

    private void tellAgency(NoticeKind kind, ConsultationEvent event, EventText text) {
        tell(kind, event, text, groups.ofUnit(event.consultation().agency()));
    }

    private void tellReviewers(NoticeKind kind, ConsultationEvent event, EventText text) {
        tell(kind, event, text, groups.of(Performer.FOCAL_OFFICER));
    }

    private void tell(NoticeKind kind, ConsultationEvent event, EventText text, Set<String> told) {
        news.tell(new Telling(
                kind, event.round(), event.consultation().dossier(), "", text, told, Set.of(Work.DOSSIERS)));
    }

    private String agency(Consultation consultation) {
        return organization.require(consultation.agency()).name();
    }
}
