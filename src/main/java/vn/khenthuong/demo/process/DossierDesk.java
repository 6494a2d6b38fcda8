package vn.khenthuong.demo.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.consultation.ConsultationProcess;
import vn.khenthuong.consultation.ConsultationProcess.GiveOpinion;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.demo.DemoSettings;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.matter.MatterFacts;
import vn.khenthuong.matter.Matters;
import vn.khenthuong.matter.WantedMatter;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.NominationProcess.ApproveByUnit;
import vn.khenthuong.nomination.NominationProcess.ApproveSupplement;
import vn.khenthuong.nomination.NominationProcess.PrepareDossier;
import vn.khenthuong.nomination.NominationProcess.ReceiveDossier;
import vn.khenthuong.nomination.NominationProcess.ReviewDossier;
import vn.khenthuong.nomination.NominationProcess.SignRejection;
import vn.khenthuong.nomination.NominationProcess.SupplementDossier;
import vn.khenthuong.nomination.NominationProcess.Tasks;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.organization.Organization;

/** Does for a dossier what its story says, as the officials whose work it is. */
@Component
@Profile(Demo.PROFILE)
class DossierDesk {

    private static final String FOCAL = "so-ldtbxh";

    /** On the day of the guidance, a Friday. */
    private static final int COUNCIL_BEFORE = 3;

    private static final int SUPPLEMENT_LETTERS = 100;
    private static final int WITHDRAWAL_LETTERS = 150;

    private final OfficialsAtWork officials;
    private final DossierPapers papers;
    private final LocalPlanOfACity localPlan;
    private final Nominations nominations;
    private final Matters matters;
    private final Organization organization;
    private final CurrentActor currentActor;
    private final Clock clock;
    private final LocalDate openingDay;
    private final LocalDate councilDay;

    DossierDesk(
            OfficialsAtWork officials,
            DossierPapers papers,
            LocalPlanOfACity localPlan,
            Nominations nominations,
            Matters matters,
            Organization organization,
            CurrentActor currentActor,
            Clock clock,
            DemoSettings settings) {
        this.officials = officials;
        this.papers = papers;
        this.localPlan = localPlan;
        this.nominations = nominations;
        this.matters = matters;
        this.organization = organization;
        this.currentActor = currentActor;
        this.clock = clock;
        this.openingDay = settings.openingDay();
        this.councilDay = openingDay.minusDays(COUNCIL_BEFORE);
    }

    /**
     * What the council of a unit said, and under which numbers its head writes.
     *
     * @param minutes number of the minutes
     * @param letter number of the first Tờ trình
     * @param members how many the council has
     * @param present how many met
     */
    record UnitPapers(String minutes, int letter, int members, int present) {}

    /** @return the number it was given */
    String open(String round, DossierStory story) {
        return officials.start(
                officer(story),
                NominationProcess.KEY,
                Map.of(
                        "roundCode", round,
                        "nomineeType", story.nomineeType(),
                        "nomineeName", story.nomineeName(),
                        "criteriaGroup", story.criteriaGroup(),
                        "awardForm", "BANG_KHEN_TINH"));
    }

    /** Everything after the opening. */
    void act(String number, DossierStory story, DossierStory.Step step, UnitPapers unit) {
        switch (step.deed()) {
            case OPEN -> throw new IllegalArgumentException("Opened already: " + number);
            case PAPERS -> papers.uploadRequired(officer(story), number);
            case PREPARE -> prepare(number, story, unit);
            case WITHDRAW_DRAFT ->
                officials.complete(
                        officer(story),
                        Tasks.PREPARE_DOSSIER,
                        number,
                        explained(Tasks.PREPARE_DOSSIER.ending(PrepareDossier.WITHDRAW), story.reason()));
            case APPROVE ->
                officials.complete(
                        head(story),
                        Tasks.APPROVE_BY_UNIT,
                        number,
                        signed(
                                Tasks.APPROVE_BY_UNIT.ending(ApproveByUnit.APPROVE),
                                unit.letter() + step.day(),
                                "TTr",
                                story));
            case RETURN ->
                officials.complete(
                        head(story),
                        Tasks.APPROVE_BY_UNIT,
                        number,
                        explained(Tasks.APPROVE_BY_UNIT.ending(ApproveByUnit.RETURN), story.reason()));
            case ANSWER -> supplement(number, story);
            case SIGN_SUPPLEMENT ->
                officials.complete(
                        head(story),
                        Tasks.APPROVE_SUPPLEMENT,
                        number,
                        signed(
                                Tasks.APPROVE_SUPPLEMENT.ending(ApproveSupplement.APPROVE),
                                SUPPLEMENT_LETTERS + unit.letter() + step.day(),
                                "CV",
                                story));
            case ADVISE -> advise(number, story);
            case COMPLAIN -> complain(number, story);
            case WITHDRAW -> withdraw(number, story, WITHDRAWAL_LETTERS + unit.letter() + step.day());
            case RECEIVE, SUPPLEMENT, REJECT, SIGN_REJECTION, SELECT -> actAtFocalAgency(number, story, step.deed());
        }
    }

    private void actAtFocalAgency(String number, DossierStory story, DossierStory.Deed deed) {
        var officer = focalOfficer(story);
        switch (deed) {
            case RECEIVE ->
                officials.complete(
                        officer,
                        Tasks.RECEIVE_DOSSIER,
                        number,
                        answer(Tasks.RECEIVE_DOSSIER.ending(ReceiveDossier.COMPLETE)));
            case SUPPLEMENT -> {
                var answers = explained(
                        Tasks.RECEIVE_DOSSIER.ending(ReceiveDossier.SUPPLEMENT),
                        story.supplement().reason());
                answers.put("supplementItems", story.supplement().items());
                officials.complete(officer, Tasks.RECEIVE_DOSSIER, number, answers);
            }
            case REJECT -> {
                var answers = explained(
                        Tasks.RECEIVE_DOSSIER.ending(ReceiveDossier.REJECT),
                        story.rejection().reason());
                answers.put("reasonCode", story.rejection().code());
                officials.complete(officer, Tasks.RECEIVE_DOSSIER, number, answers);
            }
            case SIGN_REJECTION ->
                officials.complete(
                        "lanhdao." + FOCAL,
                        Tasks.SIGN_REJECTION,
                        number,
                        signed(
                                Tasks.SIGN_REJECTION.ending(SignRejection.APPROVE),
                                story.rejection().number()));
            case SELECT -> {
                var answers = answer(Tasks.REVIEW_DOSSIER.ending(ReviewDossier.SELECT));
                answers.put("remark", "Đã kiểm tra hồ sơ và đối chiếu tại cơ sở, đủ điều kiện đề nghị.");
                officials.complete(officer, Tasks.REVIEW_DOSSIER, number, answers);
            }
            default -> throw new IllegalArgumentException("Not done there: " + deed);
        }
    }

    private void advise(String number, DossierStory story) {
        var agency = story.advice().agency();
        officials.complete(
                "canbo." + agency,
                ConsultationProcess.Tasks.GIVE_OPINION,
                "%s-%s".formatted(number, agency.toUpperCase(Locale.ROOT)),
                signed(
                        ConsultationProcess.Tasks.GIVE_OPINION.ending(GiveOpinion.AGREE),
                        story.advice().document()));
    }

    private void prepare(String number, DossierStory story, UnitPapers unit) {
        papers.uploadRequired(officer(story), number);
        var answers = new HashMap<>(localPlan.answers(story.unit(), story.content()));
        answers.putAll(Tasks.PREPARE_DOSSIER.ending(PrepareDossier.SUBMIT));
        var later = story.meeting();
        answers.put("minutesNumber", later == null ? unit.minutes() : later.minutes());
        answers.put("minutesDate", later == null ? councilDay : openingDay.plusDays(later.day()));
        answers.put("councilMembers", unit.members());
        answers.put("councilPresent", unit.present());
        answers.put("votesFor", unit.present());
        officials.complete(officer(story), Tasks.PREPARE_DOSSIER, number, answers);
    }

    private void supplement(String number, DossierStory story) {
        papers.uploadSupplement(officer(story), number);
        var answers = answer(Tasks.SUPPLEMENT_DOSSIER.ending(SupplementDossier.SUBMIT));
        answers.putAll(story.supplemented());
        officials.complete(officer(story), Tasks.SUPPLEMENT_DOSSIER, number, answers);
    }

    /** Somebody writes to the focal agency, which verifies it; meanwhile the dossier stands still. */
    private void complain(String number, DossierStory story) {
        var complaint = story.complaint();
        var today = LocalDate.now(clock);
        officials.as(
                focalOfficer(story),
                () -> matters.record(
                        number,
                        currentActor.require(),
                        new WantedMatter(
                                new MatterFacts.Complaint(
                                        complaint.form(),
                                        today,
                                        complaint.complainant(),
                                        complaint.address(),
                                        complaint.subject()),
                                new DocumentReference(complaint.number(), today),
                                today.plusDays(complaint.days()))));
    }

    private void withdraw(String number, DossierStory story, int letter) {
        var document = new DocumentReference(letter + "/CV-" + sign(story), LocalDate.now(clock));
        officials.as(head(story), () -> {
            nominations.withdraw(number, currentActor.require(), story.reason(), document);
            return null;
        });
    }

    private Map<String, Object> signed(Map<String, Object> ending, int number, String kind, DossierStory story) {
        return signed(ending, "%d/%s-%s".formatted(number, kind, sign(story)));
    }

    private Map<String, Object> signed(Map<String, Object> ending, String number) {
        var answers = answer(ending);
        answers.put("documentNumber", number);
        answers.put("documentDate", LocalDate.now(clock));
        return answers;
    }

    private static Map<String, Object> explained(Map<String, Object> ending, String reason) {
        var answers = answer(ending);
        answers.put("reason", reason);
        return answers;
    }

    private static Map<String, Object> answer(Map<String, Object> ending) {
        return new HashMap<>(ending);
    }

    private String sign(DossierStory story) {
        return UnitSigns.of(
                story.unit(), organization.require(story.unit()).kind().isLocality());
    }

    private static String officer(DossierStory story) {
        return "canbo." + story.unit();
    }

    private static String head(DossierStory story) {
        return "lanhdao." + story.unit();
    }

    /** Four eyes, also for the focal agency's own dossiers. */
    private static String focalOfficer(DossierStory story) {
        return story.unit().equals(FOCAL) ? "canbo2." + FOCAL : "canbo." + FOCAL;
    }
}
