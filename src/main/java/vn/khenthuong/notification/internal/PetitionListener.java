package vn.khenthuong.notification.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.internal.EventText.Fact;
import vn.khenthuong.notification.internal.EventText.Link;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;
import vn.khenthuong.petition.Department;
import vn.khenthuong.petition.Petition;
import vn.khenthuong.petition.PetitionAnswered;
import vn.khenthuong.petition.PetitionCancelled;
import vn.khenthuong.petition.PetitionFiled;
import vn.khenthuong.petition.PetitionForwarded;
import vn.khenthuong.petition.PetitionProcess.Tasks;
import vn.khenthuong.petition.PetitionReportProcess;
import vn.khenthuong.petition.PetitionWithdrawn;
import vn.khenthuong.petition.PetitionsGathered;

/**
 * Tells the departments and the clerk what units bring before them, and the unit what becomes of it; a unit that has a successor is
 * its successor's officials. What the unit wrote is not in it: mails travel openly.
 */
@Component
class PetitionListener {

    private static final String REASON = "Lý do";
    private static final String NOTHING_TO_DO = "Không phải làm gì thêm.";
    private static final Link TO_PETITION = new Link("/kien-nghi/{number}", "/kien-nghi", "Xem kiến nghị");

    private final News news;
    private final Groups groups;
    private final Organization organization;

    PetitionListener(News news, Groups groups, Organization organization) {
        this.news = news;
        this.groups = groups;
        this.organization = organization;
    }

    /** The head of the unit learns what left his house; the department what came. */
    @EventListener
    void filed(PetitionFiled event) {
        var petition = event.petition();
        arrived(
                petition,
                NoticeKind.PETITION_ARRIVED,
                List.of(fact("Loại", petition.kind().label())));
        tell(
                NoticeKind.PETITION_SENT,
                petition,
                "Cán bộ của đơn vị đã gửi kiến nghị tới %s.".formatted(nameOf(petition.addressee())),
                List.of(fact("Loại", petition.kind().label())),
                "Đơn vị được báo khi có trả lời; chưa trả lời thì thủ trưởng, cán bộ rút được ở trang “Kiến nghị”.",
                null,
                Set.of(Role.HEAD.of(petition.unit())));
    }

    @EventListener
    void forwarded(PetitionForwarded event) {
        var petition = event.petition();
        var reason = List.of(fact(REASON, petition.forwarding().reason()));
        arrived(petition, NoticeKind.PETITION_ARRIVED, reason);
        tell(
                NoticeKind.PETITION_FORWARDED,
                petition,
                "Kiến nghị của đơn vị được chuyển tới %s trả lời.".formatted(nameOf(petition.addressee())),
                reason,
                NOTHING_TO_DO,
                null,
                groups.ofUnit(petition.unit()));
    }

    @EventListener
    void gathered(PetitionsGathered event) {
        var report = event.report();
        var document = List.of(fact("Văn bản trình", report.document().cited("Văn bản")));
        event.petitions()
                .forEach(petition -> tell(
                        NoticeKind.PETITIONS_GATHERED,
                        petition,
                        "%s đã tổng hợp kiến nghị của đơn vị trình UBND tỉnh xem xét, quyết định."
                                .formatted(organization.require(report.unit()).name()),
                        document,
                        "Đơn vị được báo khi UBND tỉnh trả lời.",
                        null,
                        groups.ofUnit(petition.unit())));
        news.tell(new Telling(
                NoticeKind.PETITIONS_GATHERED,
                report.number(),
                report.number(),
                "",
                new EventText(
                        "%s trình UBND tỉnh %d kiến nghị của các đơn vị."
                                .formatted(
                                        organization.require(report.unit()).name(),
                                        event.petitions().size()),
                        document,
                        "Mở Tasklist, nhận việc “Ghi trả lời của UBND tỉnh” khi có văn bản.",
                        PetitionReportProcess.Tasks.RECORD_COMMITTEE_ANSWER.id(),
                        new Link("/kien-nghi", "/kien-nghi", "Xem các kiến nghị")),
                Set.of(Bodies.CLERK),
                Set.of(Work.ROUNDS)));
    }

    @EventListener
    void answered(PetitionAnswered event) {
        var petition = event.petition();
        var answer = petition.answer();
        var facts = new ArrayList<Fact>();
        facts.add(fact("Nơi trả lời", answer.body()));
        if (answer.document() != null) {
            facts.add(fact("Văn bản trả lời", answer.document().cited("Văn bản")));
        }
        tell(
                NoticeKind.PETITION_ANSWERED,
                petition,
                "Kiến nghị của đơn vị đã được trả lời.",
                facts,
                "Mở trang kiến nghị để đọc nội dung trả lời.",
                null,
                groups.ofUnit(petition.unit()));
    }

    @EventListener
    void withdrawn(PetitionWithdrawn event) {
        ended(event.petition(), "Đơn vị đã rút kiến nghị, không phải trả lời nữa.");
    }

    @EventListener
    void cancelled(PetitionCancelled event) {
        ended(event.petition(), "Kiến nghị đã chấm dứt, không phải trả lời nữa.");
    }

    private void ended(Petition petition, String lead) {
        tell(
                NoticeKind.PETITION_ENDED,
                petition,
                lead,
                List.of(fact(REASON, petition.ending().reason())),
                NOTHING_TO_DO,
                null,
                groups.of(petition.addressee().officer()));
    }

    private void arrived(Petition petition, NoticeKind kind, List<Fact> facts) {
        tell(
                kind,
                petition,
                "%s gửi kiến nghị tới cơ quan."
                        .formatted(organization.require(petition.unit()).name()),
                facts,
                "Mở Tasklist, nhận việc “Trả lời kiến nghị”; điều UBND tỉnh phải quyết định thì tổng hợp trình.",
                petition.addressee() == Department.FOCAL_AGENCY
                        ? Tasks.ANSWER_BY_FOCAL_AGENCY.id()
                        : Tasks.ANSWER_BY_APPRAISER.id(),
                groups.of(petition.addressee().officer()));
    }

    private void tell(
            NoticeKind kind,
            Petition petition,
            String lead,
            List<Fact> facts,
            String next,
            String step,
            Set<String> told) {
        var number = petition.number().toString();
        news.tell(new Telling(
                kind,
                number,
                number,
                "",
                new EventText(lead, facts, next, step, TO_PETITION),
                told,
                Set.of(Work.ROUNDS)));
    }

    private String nameOf(Department department) {
        return groups.holder(department.function()).name();
    }

    private static Fact fact(String label, String value) {
        return new Fact(label, value);
    }
}
