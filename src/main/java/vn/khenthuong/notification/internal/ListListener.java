package vn.khenthuong.notification.internal;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.ScanAdded;
import vn.khenthuong.decision.AmendmentProposed;
import vn.khenthuong.decision.AwardListState;
import vn.khenthuong.decision.DecisionAmended;
import vn.khenthuong.decision.DecisionIssued;
import vn.khenthuong.decision.DecisionMade;
import vn.khenthuong.decision.ListChecked;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.decision.ListReturned;
import vn.khenthuong.decision.ListSigned;
import vn.khenthuong.decision.ListSubmitted;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Work;

/** Tells departments, Chair and clerk what comes to them, and the departments when a decision has its number and date. */
@Component
class ListListener {

    private final News news;
    private final Groups groups;
    private final Nominations nominations;

    ListListener(News news, Groups groups, Nominations nominations) {
        this.news = news;
        this.groups = groups;
        this.nominations = nominations;
    }

    @EventListener
    void signed(ListSigned event) {
        tell(
                NoticeKind.LIST_ARRIVED,
                event.round(),
                event.list(),
                EventWords.signed(event.submission()),
                groups.of(Performer.APPRAISAL_OFFICER));
    }

    @EventListener
    void returned(ListReturned event) {
        if (event.to() == AwardListState.CONSOLIDATING) {
            tell(
                    NoticeKind.LIST_RETURNED,
                    event.round(),
                    event.list(),
                    EventWords.returnedToComposition(event.reason()),
                    groups.of(Performer.FOCAL_OFFICER, Performer.FOCAL_HEAD));
        } else {
            tell(
                    NoticeKind.LIST_RETURNED,
                    event.round(),
                    event.list(),
                    event.by() == Performer.OFFICE_OFFICER
                            ? EventWords.returnedByOffice(event.reason())
                            : EventWords.returnedByChair(event.reason()),
                    groups.of(Performer.APPRAISAL_OFFICER, Performer.APPRAISAL_HEAD));
        }
    }

    @EventListener
    void submitted(ListSubmitted event) {
        tell(
                NoticeKind.LIST_ARRIVED,
                event.round(),
                event.list(),
                event.officeChecks()
                        ? EventWords.submittedToOffice(event.submission())
                        : EventWords.submitted(event.submission()),
                groups.of(event.officeChecks() ? Performer.OFFICE_OFFICER : Performer.CHAIR));
    }

    @EventListener
    void checked(ListChecked event) {
        tell(
                NoticeKind.LIST_ARRIVED,
                event.round(),
                event.list(),
                EventWords.submitted(event.submission()),
                groups.of(Performer.CHAIR));
    }

    @EventListener
    void decided(DecisionMade event) {
        tell(NoticeKind.LIST_ARRIVED, event.round(), event.list(), EventWords.decided(), groups.of(Performer.CLERK));
    }

    @EventListener
    void issued(DecisionIssued event) {
        news.decided(event.round(), event.decision());
        tell(
                NoticeKind.DECISION_ISSUED,
                event.round(),
                event.list(),
                EventWords.issued(event.list(), event.decision()),
                Groups.together(groups.ofDepartments(), Set.of(Bodies.COUNCIL_SECRETARY)));
        tell(
                NoticeKind.DECISION_ISSUED,
                event.round(),
                event.list(),
                EventWords.toBeMadeKnown(event.list(), event.decision()),
                groups.ofPublicity());
    }

    /** Those on the decision, the departments and whoever makes it known get it as it was signed; once, not with each correction. */
    @EventListener
    void scanned(ScanAdded event) {
        if (event.paper().kind() != PaperKind.QUYET_DINH || event.version() > 1) {
            return;
        }
        var list = event.paper().key();
        var units = nominations.ofList(list).stream()
                .flatMap(dossier -> groups.ofUnit(dossier.worker()).stream())
                .collect(Collectors.toSet());
        tell(
                NoticeKind.DECISION_ISSUED,
                ListCode.parse(list).round(),
                list,
                EventWords.scanned(list),
                Groups.together(groups.ofDepartments(), groups.ofPublicity(), units));
    }

    @EventListener
    void amendmentProposed(AmendmentProposed event) {
        var list = event.amendment().list();
        tell(
                NoticeKind.AMENDMENT_PROPOSED,
                ListCode.parse(list).round(),
                list,
                EventWords.amendmentProposed(event.amendment()),
                groups.of(Performer.CLERK));
    }

    /** The unit of the nominee, the departments and whoever made the wrong name known. */
    @EventListener
    void amended(DecisionAmended event) {
        var amendment = event.amendment();
        var unit = amendment.dossier() == null
                ? Set.<String>of()
                : groups.ofUnit(nominations.require(amendment.dossier()).worker());
        tell(
                NoticeKind.DECISION_ISSUED,
                ListCode.parse(amendment.list()).round(),
                amendment.list(),
                EventWords.amended(amendment),
                Groups.together(groups.ofDepartments(), groups.ofPublicity(), unit));
    }

    private void tell(NoticeKind kind, String round, String list, EventText text, Set<String> told) {
        news.tell(new Telling(kind, round, list, "", text, told, Set.of(Work.LISTS)));
    }
}
