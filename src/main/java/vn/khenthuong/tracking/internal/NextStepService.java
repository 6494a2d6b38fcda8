package vn.khenthuong.tracking.internal;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.annualreport.UnitReportProcess;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.commendation.CommendationProcess;
import vn.khenthuong.consultation.ConsultationProcess;
import vn.khenthuong.decision.AwardListProcess;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.petition.PetitionProcess;
import vn.khenthuong.petition.PetitionReportProcess;
import vn.khenthuong.round.AwardRoundProcess;
import vn.khenthuong.tracking.NextStep;
import vn.khenthuong.tracking.NextSteps;
import vn.khenthuong.tracking.OpenStep;
import vn.khenthuong.tracking.ProcessSteps;
import vn.khenthuong.tracking.WorkedCase;

/** Says of a case that somebody has just worked on where it went. Whoever completed a step may know who has the next. */
@Component
@Transactional(readOnly = true)
class NextStepService implements NextSteps {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final ProcessSteps steps;
    private final Nominations nominations;
    private final RoleNames roles;
    private final Words words;
    private final CurrentActor actors;
    private final Journal journal;

    NextStepService(
            ProcessSteps steps,
            Nominations nominations,
            RoleNames roles,
            Words words,
            CurrentActor actors,
            Journal journal) {
        this.steps = steps;
        this.nominations = nominations;
        this.roles = roles;
        this.words = words;
        this.actors = actors;
        this.journal = journal;
    }

    @Override
    public NextStep afterTask(String taskId) {
        var actor = actors.require();
        return tell(known(taskId).flatMap(id -> steps.completedBy(actor.userId(), id)), actor);
    }

    @Override
    public NextStep afterStart(String instance) {
        var actor = actors.require();
        return tell(known(instance).flatMap(id -> steps.startedBy(actor.userId(), id)), actor);
    }

    private static Optional<String> known(String id) {
        return Optional.of(id).filter(text -> ID.matcher(text).matches());
    }

    private NextStep tell(Optional<WorkedCase> found, Actor actor) {
        var worked =
                found.orElseThrow(() -> new NotFoundException("Không tìm thấy việc này trong những việc bạn đã làm."));
        var open = steps.open(List.of(worked.businessKey()));
        var taken = open.stream().filter(step -> step.role() != null).toList();
        var rest = taken.isEmpty() ? waiting(worked, open) : taken(taken, actor);
        return overQuota(worked)
                .map(why -> new NextStep(
                        worked.businessKey(),
                        "%s không được nhận: %s. Hồ sơ %s.".formatted(subject(worked), withoutStop(why), rest),
                        true))
                .orElseGet(() -> new NextStep(worked.businessKey(), "%s %s.".formatted(subject(worked), rest), false));
    }

    /** Why a dossier that was signed came back at once: there was no place for it. */
    private Optional<String> overQuota(WorkedCase worked) {
        if (!worked.process().equals(NominationProcess.KEY)) {
            return Optional.empty();
        }
        var lines = journal.of(worked.businessKey());
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(lines.get(lines.size() - 1))
                        .filter(last -> last.step().equals(NominationProcess.Elements.RESERVE_QUOTA))
                        .map(JournalEntry::reason);
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private String taken(List<OpenStep> steps, Actor actor) {
        return steps.stream().map(step -> taken(step, actor)).distinct().collect(Collectors.joining("; "));
    }

    private String taken(OpenStep step, Actor actor) {
        var due = step.due() == null ? "" : ", hạn hết ngày " + Formats.lastDay(step.due());
        return actor.userId().equals(step.assignee()) || step.roles().stream().anyMatch(actor::isIn)
                ? "còn ở chỗ bạn, việc “%s”%s".formatted(words.step(step.step()), due)
                : "đã chuyển tới %s, việc “%s”%s".formatted(roles.of(step.role()), words.step(step.step()), due);
    }

    /** Nobody has to do anything with it now: it waits for something, or has ended. */
    private String waiting(WorkedCase worked, List<OpenStep> open) {
        var state = dossier(worked).map(dossier -> dossier.state().label());
        var event = open.stream().map(step -> words.step(step.step())).findFirst();
        return state.map("đang ở trạng thái “%s”"::formatted)
                .or(() -> event.map("đang chờ “%s”"::formatted))
                .orElse("đã xong");
    }

    private String subject(WorkedCase worked) {
        return switch (worked.process()) {
            case NominationProcess.KEY ->
                dossier(worked)
                        .map(dossier -> "Hồ sơ %s (%s)".formatted(dossier.number(), dossier.nomineeName()))
                        .orElse("Hồ sơ");
            case AwardListProcess.KEY -> "Danh sách " + worked.businessKey();
            case AwardRoundProcess.KEY -> "Đợt " + worked.businessKey();
            case UnitReportProcess.KEY -> "Báo cáo " + worked.businessKey();
            case CommendationProcess.KEY -> "Danh sách Giấy khen " + worked.businessKey();
            case ConsultationProcess.KEY -> "Việc lấy ý kiến " + worked.businessKey();
            case PetitionProcess.KEY -> "Kiến nghị " + worked.businessKey();
            case PetitionReportProcess.KEY -> "Bản tổng hợp kiến nghị " + worked.businessKey();
            default -> "Việc của " + worked.businessKey();
        };
    }

    private Optional<DossierSnapshot> dossier(WorkedCase worked) {
        return worked.process().equals(NominationProcess.KEY)
                ? nominations.find(worked.businessKey())
                : Optional.empty();
    }
}
