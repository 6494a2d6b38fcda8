package vn.khenthuong.round.process;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.StartForm;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.round.AwardRoundProcess;
import vn.khenthuong.round.RoundKind;
import vn.khenthuong.round.RoundMandate;
import vn.khenthuong.round.RoundProposal;
import vn.khenthuong.round.RoundSchedule;
import vn.khenthuong.round.Rounds;

/** Start form “Đề xuất mở đợt” of the officers of Home Affairs and of the focal agency. */
@Component
class OpenRoundForm implements StartForm {

    private final Rounds rounds;
    private final Clock clock;

    OpenRoundForm(Rounds rounds, Clock clock) {
        this.rounds = rounds;
        this.clock = clock;
    }

    @Override
    public String process() {
        return AwardRoundProcess.KEY;
    }

    @Override
    public Map<String, List<Option>> options(Actor actor) {
        return Map.of();
    }

    @Override
    public Start submit(Actor actor, Answers answers) {
        var round = rounds.propose(proposal(answers), actor);
        return new Start(round.code(), AwardRoundProcess.startVariables(round));
    }

    private RoundProposal proposal(Answers answers) {
        var mandate = mandate(answers);
        return new RoundProposal(
                answers.requireText("code", "Mã đợt"),
                answers.requireChoice("kind", "Loại đợt", RoundKind.class),
                answers.requireText("title", "Tên đợt"),
                answers.requireText("ruleSet", "Khung pháp lý"),
                answers.integer("assessmentYear").orElseThrow(() -> new BadInputException("Cần nhập “Năm đánh giá”.")),
                answers.requireDate("referenceDate", "Ngày tham chiếu"),
                Deadline.endOf(answers.requireDate("unitDeadline", "Hạn đề nghị"))
                        .instant(),
                mandate,
                new RoundSchedule(
                        answers.date("achievementFrom").orElse(null),
                        answers.date("achievementTo").orElse(null),
                        endOf(answers, "focalDeadline"),
                        endOf(answers, "appraisalDeadline")));
    }

    /** Null where the guidance says nothing. */
    private static Instant endOf(Answers answers, String key) {
        return answers.date(key).map(day -> Deadline.endOf(day).instant()).orElse(null);
    }

    private RoundMandate mandate(Answers answers) {
        var errors = new InputErrors();
        var guidance = errors.gather(() -> document(answers, "documentNumber", "documentDate"));
        var agreement = errors.gather(() -> document(answers, "agreementNumber", "agreementDate"));
        var central = errors.gather(() -> document(answers, "centralGuidanceNumber", "centralGuidanceDate"));
        var authorisation = errors.gather(() -> document(answers, "authorisationNumber", "authorisationDate"));
        errors.refuse();
        return new RoundMandate(
                guidance.orElse(null), agreement.orElse(null), central.orElse(null), authorisation.orElse(null));
    }

    /** Null when neither is given; half a document is refused. */
    private DocumentReference document(Answers answers, String numberKey, String dateKey) {
        var number = answers.text(numberKey);
        var date = answers.date(dateKey);
        return number.isEmpty() && date.isEmpty()
                ? null
                : DocumentReference.of(number.orElse(null), date.orElse(null), LocalDate.now(clock));
    }
}
