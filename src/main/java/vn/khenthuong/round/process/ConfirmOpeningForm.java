package vn.khenthuong.round.process;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.OutcomeForm;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaMessages;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.AwardRoundProcess.ConfirmOpening;
import vn.khenthuong.round.AwardRoundProcess.Tasks;
import vn.khenthuong.round.RoundMandate;
import vn.khenthuong.round.RoundSchedule;
import vn.khenthuong.round.Rounds;

/** User task “Duyệt mở đợt”: the head of Home Affairs sees dates and limits, then lets the round open or not. */
@Component
class ConfirmOpeningForm extends OutcomeForm<ConfirmOpening> {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final ZoneId ZONE = HomeZone.ID;

    private final Rounds rounds;
    private final QuotaMessages quotas;

    ConfirmOpeningForm(Rounds rounds, QuotaMessages quotas) {
        super(Tasks.CONFIRM_OPENING);
        this.rounds = rounds;
        this.quotas = quotas;
    }

    @Override
    public Map<String, Object> read(CurrentTask task) {
        var round = rounds.require(task.businessKey());
        return Map.of(
                "roundCode", round.code(),
                "roundTitle", round.title(),
                "summary",
                        summary(round)
                                + deadlines(rounds.scheduleOf(round.code()))
                                + documents(rounds.mandateOf(round.code())),
                "limits",
                        rounds.previewLimits(round.code()).stream()
                                .map(this::row)
                                .toList());
    }

    @Override
    protected Map<String, Object> act(CurrentTask task, ConfirmOpening outcome, Answers answers) {
        switch (outcome) {
            case APPROVE -> rounds.confirmOpening(task.businessKey(), task.actor());
            case RETURN -> rounds.refuseOpening(task.businessKey(), task.actor());
        }
        return Map.of();
    }

    private String summary(AwardRound round) {
        var lastDay = new Deadline(round.unitDeadline()).lastDay();
        return "Khung pháp lý %s; năm đánh giá %d; đơn vị lấy theo ngày %s (%d đơn vị); hết hạn đề nghị: hết ngày %s; thành tích từ %s đến %s."
                .formatted(
                        round.ruleSet(),
                        round.assessmentYear(),
                        DAY.format(round.referenceDate()),
                        rounds.unitsOf(round).size(),
                        DAY.format(lastDay),
                        DAY.format(round.achievementFrom()),
                        DAY.format(round.achievementTo()));
    }

    private static String deadlines(RoundSchedule schedule) {
        return until("Cơ quan đầu mối tổng hợp", schedule.focalDeadline())
                + until("Sở Nội vụ trình", schedule.appraisalDeadline());
    }

    private static String until(String who, Instant deadline) {
        return deadline == null
                ? ""
                : "\n\n%s: hết ngày %s.".formatted(who, DAY.format(new Deadline(deadline).lastDay()));
    }

    private static String documents(RoundMandate mandate) {
        return cited("Hướng dẫn của Sở Nội vụ", mandate.guidance())
                + cited("Ý kiến thống nhất của cơ quan phối hợp", mandate.agreement())
                + cited("Hướng dẫn của Trung ương", mandate.centralGuidance())
                + cited("Cho phép mở thêm đợt", mandate.authorisation());
    }

    private static String cited(String label, DocumentReference document) {
        return document == null ? "" : "\n\n%s: %s.".formatted(label, document.cited());
    }

    private Map<String, Object> row(QuotaLimit limit) {
        return Map.of(
                "owner", quotas.owner(limit),
                "counted", quotas.counted(limit.nomineeTypes()),
                "min", limit.min(),
                "max", limit.max(),
                "rule", limit.ground());
    }
}
