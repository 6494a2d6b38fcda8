package vn.khenthuong.tracking.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.calendar.DueWords;
import vn.khenthuong.commendation.CommendationNumber;
import vn.khenthuong.commendation.CommendationProcess;
import vn.khenthuong.commendation.Commendations;
import vn.khenthuong.consultation.ConsultationProcess;
import vn.khenthuong.consultation.Consultations;
import vn.khenthuong.decision.AwardListProcess;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.nomination.DutiesDone;
import vn.khenthuong.nomination.FourEyes;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.petition.PetitionNumber;
import vn.khenthuong.petition.PetitionProcess;
import vn.khenthuong.petition.PetitionReportProcess;
import vn.khenthuong.petition.PetitionReports;
import vn.khenthuong.petition.Petitions;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.AwardRoundProcess;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.tracking.OfferedTask;
import vn.khenthuong.tracking.OfferedTasks;
import vn.khenthuong.tracking.TaskCard;
import vn.khenthuong.tracking.TaskCards;

/** Puts together the cards of tasks. */
@Component
@Transactional(readOnly = true)
class TaskCardService implements TaskCards {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9-]{1,64}");

    private final OfferedTasks offered;
    private final DossierNames dossiers;
    private final FourEyes fourEyes;
    private final CurrentActor currentActor;
    private final AwardLists lists;
    private final Commendations commendations;
    private final Consultations consultations;
    private final Petitions petitions;
    private final PetitionReports petitionReports;
    private final Rounds rounds;
    private final Organization organization;
    private final PersonNames people;
    private final DueWords dueWords;
    private final Clock clock;

    TaskCardService(
            OfferedTasks offered,
            DossierNames dossiers,
            FourEyes fourEyes,
            CurrentActor currentActor,
            AwardLists lists,
            Commendations commendations,
            Consultations consultations,
            Petitions petitions,
            PetitionReports petitionReports,
            Rounds rounds,
            Organization organization,
            PersonNames people,
            DueWords dueWords,
            Clock clock) {
        this.offered = offered;
        this.dossiers = dossiers;
        this.fourEyes = fourEyes;
        this.currentActor = currentActor;
        this.lists = lists;
        this.commendations = commendations;
        this.consultations = consultations;
        this.petitions = petitions;
        this.petitionReports = petitionReports;
        this.rounds = rounds;
        this.organization = organization;
        this.people = people;
        this.dueWords = dueWords;
        this.clock = clock;
    }

    @Override
    public List<TaskCard> of(Collection<String> ids) {
        if (ids.size() > MAX) {
            throw new BadInputException("Mỗi lần chỉ hỏi được tối đa %d việc.".formatted(MAX));
        }
        if (!ids.stream().allMatch(id -> ID.matcher(id).matches())) {
            throw new BadInputException("Mã việc không hợp lệ.");
        }
        var tasks = offered.among(ids);
        var named = dossiers.of(
                tasks.stream().map(OfferedTask::businessKey).distinct().toList());
        var reading = new Reading(
                currentActor.require().userId(),
                named,
                named.isEmpty() ? new DutiesDone(Map.of()) : fourEyes.of(named.keySet()),
                clock.instant());
        return tasks.stream().map(task -> card(task, reading)).toList();
    }

    private TaskCard card(OfferedTask task, Reading reading) {
        var now = reading.now();
        var dossier = reading.dossiers().get(task.businessKey());
        if (dossier != null) {
            return card(
                    task,
                    dossier.nominee(),
                    nameOf(dossier.unit()),
                    dossier.round(),
                    dossier.onHold(),
                    due(task, now),
                    reading.done().objection(task.businessKey(), task.step(), reading.reader()));
        }
        return switch (task.process()) {
            case AwardListProcess.KEY -> ofList(task, reading);
            case AwardRoundProcess.KEY ->
                card(
                        task,
                        rounds.find(task.businessKey()).map(AwardRound::title).orElse(null),
                        null,
                        task.businessKey(),
                        false,
                        due(task, now),
                        Optional.empty());
            case CommendationProcess.KEY -> ofCommendation(task, reading);
            case ConsultationProcess.KEY -> ofConsultation(task, reading);
            case PetitionProcess.KEY -> ofPetition(task, reading);
            case PetitionReportProcess.KEY -> ofPetitionReport(task, now);
            default -> ofReport(task, now);
        };
    }

    private TaskCard ofList(OfferedTask task, Reading reading) {
        var cases = lists.require(task.businessKey()).live().size();
        return card(
                task,
                cases == 0 ? null : "%d hồ sơ trong danh sách".formatted(cases),
                null,
                ListCode.parse(task.businessKey()).round(),
                false,
                due(task, reading.now()),
                lists.objection(task.businessKey(), task.step(), reading.reader()));
    }

    private TaskCard ofCommendation(OfferedTask task, Reading reading) {
        var number = CommendationNumber.of(task.businessKey());
        var entries = commendations.require(number).counts().total();
        return card(
                task,
                entries == 0
                        ? "Giấy khen năm %d".formatted(number.year())
                        : "Giấy khen năm %d: %d trường hợp".formatted(number.year(), entries),
                nameOf(number.unit()),
                null,
                false,
                due(task, reading.now()),
                commendations.objection(number, task.step(), reading.reader()));
    }

    /** Whoever worked another step of the dossier is told so here, as at the submission. */
    private TaskCard ofConsultation(OfferedTask task, Reading reading) {
        var asked = consultations.require(task.businessKey());
        var dossier = dossiers.of(List.of(asked.dossier())).get(asked.dossier());
        return card(
                task,
                dossier.nominee(),
                nameOf(dossier.unit()),
                dossier.round(),
                dossier.onHold(),
                due(task, reading.now()),
                fourEyes.of(List.of(asked.dossier())).objection(asked.dossier(), task.step(), reading.reader()));
    }

    private TaskCard ofPetition(OfferedTask task, Reading reading) {
        var number = PetitionNumber.of(task.businessKey());
        var petition = petitions.require(number);
        return card(
                task,
                petition.title(),
                nameOf(petition.unit()),
                petition.round(),
                false,
                due(task, reading.now()),
                petitions.objection(number, reading.reader()));
    }

    private TaskCard ofPetitionReport(OfferedTask task, Instant now) {
        var report = petitionReports.require(task.businessKey());
        return card(
                task,
                "%d kiến nghị".formatted(report.petitions().size()),
                nameOf(report.unit()),
                null,
                false,
                due(task, now),
                Optional.empty());
    }

    private TaskCard ofReport(OfferedTask task, Instant now) {
        var report = ReportNumber.parse(task.businessKey());
        var year = report.map(ReportNumber::year).or(() -> ReportNumber.yearOf(task.businessKey()));
        return card(
                task,
                year.map("Báo cáo năm %d"::formatted).orElse(null),
                report.map(ReportNumber::unit).map(this::nameOf).orElse(null),
                null,
                false,
                due(task, now),
                Optional.empty());
    }

    private TaskCard card(
            OfferedTask task,
            String title,
            String unitName,
            String round,
            boolean onHold,
            TaskCard.Due due,
            Optional<String> barred) {
        return new TaskCard(
                task.id(),
                task.businessKey(),
                title,
                unitName,
                round,
                onHold,
                due,
                people.nameOf(task.assignee()),
                barred.orElse(null));
    }

    private TaskCard.Due due(OfferedTask task, Instant now) {
        return task.due() == null
                ? null
                : new TaskCard.Due(
                        DueWords.lastDay(task.due()),
                        dueWords.of(task.due(), now),
                        DueWords.Urgency.of(task.due(), now));
    }

    private String nameOf(String unit) {
        return organization.find(unit).map(Unit::name).orElse(unit);
    }

    /** Who reads, the dossiers the tasks are about, what was done for them, and when. */
    private record Reading(String reader, Map<String, DossierNames.Named> dossiers, DutiesDone done, Instant now) {}
}
