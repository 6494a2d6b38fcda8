package vn.khenthuong.notification.internal;

import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.consultation.Consultation;
import vn.khenthuong.consultation.ConsultationAnswered;
import vn.khenthuong.consultation.ConsultationAsked;
import vn.khenthuong.consultation.ConsultationCancelled;
import vn.khenthuong.consultation.ConsultationEvent;
import vn.khenthuong.consultation.ConsultationUnanswered;
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
    private final Organization organization;

    ConsultationListener(News news, Groups groups, Nominations nominations, Organization organization) {
        this.news = news;
        this.groups = groups;
        this.nominations = nominations;
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
