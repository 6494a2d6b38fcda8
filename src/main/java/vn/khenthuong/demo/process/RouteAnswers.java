package vn.khenthuong.demo.process;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.consultation.ConsultationProcess;
import vn.khenthuong.consultation.ConsultationProcess.GiveOpinion;
import vn.khenthuong.decision.AwardListProcess;
import vn.khenthuong.decision.AwardListProcess.CheckByOffice;
import vn.khenthuong.decision.AwardListProcess.ConsolidateList;
import vn.khenthuong.decision.AwardListProcess.Decide;
import vn.khenthuong.decision.AwardListProcess.IssueDecision;
import vn.khenthuong.decision.AwardListProcess.ReceiveList;
import vn.khenthuong.decision.AwardListProcess.SignAppraisalSubmission;
import vn.khenthuong.decision.AwardListProcess.SignFocalSubmission;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.nomination.DossierNumber;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.NominationProcess.AppraiseDossier;
import vn.khenthuong.nomination.NominationProcess.ApproveSupplement;
import vn.khenthuong.nomination.NominationProcess.ReceiveDossier;
import vn.khenthuong.nomination.NominationProcess.ReviewDossier;
import vn.khenthuong.nomination.NominationProcess.SignRejection;
import vn.khenthuong.nomination.NominationProcess.SupplementDossier;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.organization.Organization;

/** What officials answer when the route of a round is played: favourable, and believable as a document of the day. */
@Component
@Profile(Demo.PROFILE)
class RouteAnswers {

    /** Asked only where an agency disagreed; left out by the form otherwise. */
    private static final String TO_DISAGREEMENT =
            "Đã làm việc lại với cơ quan có ý kiến; nội dung nêu không thuộc tiêu chuẩn xét khen.";

    private static final int FIRST_OPINION = 45;
    private static final int FIRST_SUPPLEMENT = 200;
    private static final int FIRST_REJECTION = 1300;
    private static final int FIRST_OVERRIDE = 1500;
    private static final int FIRST_MINUTES = 30;
    private static final int FIRST_AGREEMENT = 940;
    private static final int FIRST_FOCAL_SUBMISSION = 160;
    private static final int FIRST_APPRAISAL_SUBMISSION = 410;
    private static final int FIRST_DECISION = 1180;
    private static final int COUNCIL = 9;
    private static final int COUNCIL_PRESENT = 8;

    private final Nominations nominations;
    private final AwardLists lists;
    private final Organization organization;
    private final PoolChoice pool;
    private final Clock clock;

    RouteAnswers(Nominations nominations, AwardLists lists, Organization organization, PoolChoice pool, Clock clock) {
        this.nominations = nominations;
        this.lists = lists;
        this.organization = organization;
        this.pool = pool;
        this.clock = clock;
    }

    /**
     * The answer to a task of a dossier or of a list.
     *
     * @param key number of the dossier, or code of the list
     * @throws IllegalArgumentException for any other task
     */
    Map<String, Object> to(String task, String key) {
        if (NominationProcess.Tasks.SUPPLEMENT_DOSSIER.is(task)) {
            return answer(NominationProcess.Tasks.SUPPLEMENT_DOSSIER.ending(SupplementDossier.SUBMIT));
        }
        if (NominationProcess.Tasks.APPROVE_SUPPLEMENT.is(task)) {
            return signed(
                    NominationProcess.Tasks.APPROVE_SUPPLEMENT.ending(ApproveSupplement.APPROVE),
                    serial(key, FIRST_SUPPLEMENT) + "/CV-" + signOf(key));
        }
        if (NominationProcess.Tasks.RECEIVE_DOSSIER.is(task)) {
            return answer(NominationProcess.Tasks.RECEIVE_DOSSIER.ending(ReceiveDossier.COMPLETE));
        }
        if (NominationProcess.Tasks.SIGN_REJECTION.is(task)) {
            return signed(
                    NominationProcess.Tasks.SIGN_REJECTION.ending(SignRejection.APPROVE),
                    position(key, FIRST_REJECTION) + "/SLĐTBXH-BTXH");
        }
        if (ConsultationProcess.Tasks.GIVE_OPINION.is(task)) {
            return signed(ConsultationProcess.Tasks.GIVE_OPINION.ending(GiveOpinion.AGREE), answerOf(key));
        }
        if (NominationProcess.Tasks.REVIEW_DOSSIER.is(task)) {
            return reviewed(key);
        }
        if (NominationProcess.Tasks.APPRAISE_DOSSIER.is(task)) {
            var answers = answer(NominationProcess.Tasks.APPRAISE_DOSSIER.ending(AppraiseDossier.PASS));
            answers.put("remark", "Hồ sơ đủ thành phần, thành tích đạt tiêu chuẩn.");
            return answers;
        }
        return toList(task, key);
    }

    /** A list waits as long as all that is left of the round stands still: nobody composes an empty one. */
    boolean hasSomethingToSay(String task, String key) {
        return !AwardListProcess.Tasks.CONSOLIDATE_LIST.is(task)
                || !lists.cases(ListCode.parse(key).round()).listable().isEmpty();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    private Map<String, Object> toList(String task, String key) {
        if (AwardListProcess.Tasks.CONSOLIDATE_LIST.is(task)) {
            return consolidated(key);
        }
        if (AwardListProcess.Tasks.SIGN_FOCAL_SUBMISSION.is(task)) {
            return signed(
                    AwardListProcess.Tasks.SIGN_FOCAL_SUBMISSION.ending(SignFocalSubmission.APPROVE),
                    ordinal(key, FIRST_FOCAL_SUBMISSION) + "/TTr-SLĐTBXH");
        }
        if (AwardListProcess.Tasks.RECEIVE_LIST.is(task)) {
            return answer(AwardListProcess.Tasks.RECEIVE_LIST.ending(ReceiveList.ACCEPT));
        }
        if (AwardListProcess.Tasks.SIGN_APPRAISAL_SUBMISSION.is(task)) {
            return signed(
                    AwardListProcess.Tasks.SIGN_APPRAISAL_SUBMISSION.ending(SignAppraisalSubmission.SUBMIT),
                    ordinal(key, FIRST_APPRAISAL_SUBMISSION) + "/TTr-SNV");
        }
        if (AwardListProcess.Tasks.CHECK_BY_OFFICE.is(task)) {
            return answer(AwardListProcess.Tasks.CHECK_BY_OFFICE.ending(CheckByOffice.PASS));
        }
        if (AwardListProcess.Tasks.DECIDE.is(task)) {
            return answer(AwardListProcess.Tasks.DECIDE.ending(Decide.DECIDE));
        }
        if (AwardListProcess.Tasks.ISSUE_DECISION.is(task)) {
            return signed(
                    AwardListProcess.Tasks.ISSUE_DECISION.ending(IssueDecision.ISSUE),
                    ordinal(key, FIRST_DECISION) + "/QĐ-UBND");
        }
        throw new IllegalArgumentException("Nobody knows what to answer to " + task);
    }

    private Map<String, Object> reviewed(String number) {
        if (!pool.hasRoomFor(nominations.require(number))) {
            var answers = answer(NominationProcess.Tasks.REVIEW_DOSSIER.ending(ReviewDossier.NOT_SELECT));
            answers.put("reasonCode", ReasonCode.BEYOND_NUMBER.name());
            answers.put("reason", "Đã đủ số lượng được chọn trong danh sách chung cấp tỉnh.");
            answers.put("consultationAnswer", TO_DISAGREEMENT);
            return answers;
        }
        var answers = answer(NominationProcess.Tasks.REVIEW_DOSSIER.ending(ReviewDossier.SELECT));
        answers.put("remark", "Đã kiểm tra, đủ điều kiện.");
        answers.put("consultationAnswer", TO_DISAGREEMENT);
        if (nominations.needsOverride(number)) {
            answers.put("overrideReason", "Kết quả thực tế của đơn vị đã được kiểm tra tại cơ sở.");
            answers.put("documentNumber", position(number, FIRST_OVERRIDE) + "/SLĐTBXH-BTXH");
            answers.put("documentDate", today());
        }
        return answers;
    }

    private Map<String, Object> consolidated(String list) {
        var answers = answer(AwardListProcess.Tasks.CONSOLIDATE_LIST.ending(ConsolidateList.SUBMIT));
        answers.put(
                "listedDossiers",
                pool.within(lists.cases(ListCode.parse(list).round()).listable()));
        answers.put("minutesNumber", ordinal(list, FIRST_MINUTES) + "/BB-SLĐTBXH");
        answers.put("minutesDate", today());
        answers.put("minutesMembers", COUNCIL);
        answers.put("minutesPresent", COUNCIL_PRESENT);
        answers.put("agreementNumber", ordinal(list, FIRST_AGREEMENT) + "/SNV-TĐKT");
        answers.put("agreementDate", today());
        answers.put("minimumReason", "Số trường hợp đủ điều kiện ít hơn mức tối thiểu.");
        answers.put("reasonCode", ReasonCode.BELOW_STANDARD.name());
        answers.put("reason", "Thành tích chưa tiêu biểu bằng các trường hợp được chọn.");
        return answers;
    }

    private Map<String, Object> signed(Map<String, Object> ending, String number) {
        var answers = answer(ending);
        answers.put("documentNumber", number);
        answers.put("documentDate", today());
        return answers;
    }

    private static Map<String, Object> answer(Map<String, Object> ending) {
        return new HashMap<>(ending);
    }

    /**
     * Every agency numbers its own answers.
     *
     * @param question number of the dossier and code of the agency
     */
    private String answerOf(String question) {
        return nominations
                .find(question.replaceFirst("^(.*-[0-9]{4})-.*$", "$1"))
                .map(dossier -> "%d/%s-%s"
                        .formatted(
                                position(dossier.number(), FIRST_OPINION),
                                question.substring(dossier.number().length() + 1)
                                        .replace("-", ""),
                                "TH"))
                .orElseThrow(() -> new IllegalArgumentException("No dossier is asked about by " + question));
    }

    private String signOf(String number) {
        var unit = DossierNumber.parse(number).unit();
        return UnitSigns.of(unit, organization.require(unit).kind().isLocality());
    }

    /** Different for every dossier of a unit. */
    private static int serial(String number, int first) {
        return first + Integer.parseInt(number.substring(number.lastIndexOf('-') + 1));
    }

    /** Different for every dossier of a round. */
    private int position(String number, int first) {
        var numbers = nominations.ofRound(DossierNumber.parse(number).round()).stream()
                .map(DossierSnapshot::number)
                .toList();
        return first + numbers.indexOf(number);
    }

    /** Different for every list of a round. */
    private static int ordinal(String list, int first) {
        return first + ListCode.parse(list).ordinal();
    }
}
