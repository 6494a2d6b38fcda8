package vn.khenthuong.petition.internal;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.engine.ProcessMessages;
import vn.khenthuong.forms.OfficialText;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Role;
import vn.khenthuong.petition.Department;
import vn.khenthuong.petition.Petition;
import vn.khenthuong.petition.Petition.Answer;
import vn.khenthuong.petition.PetitionAnswered;
import vn.khenthuong.petition.PetitionNumber;
import vn.khenthuong.petition.PetitionProcess;
import vn.khenthuong.petition.PetitionReport;
import vn.khenthuong.petition.PetitionReports;
import vn.khenthuong.petition.PetitionsGathered;

/** Reports on their table. Petitions are locked in the order of their numbers, so that two officials who gather never wait for each other. */
@Component
@Transactional
class PetitionReportService implements PetitionReports {

    private static final String GATHERED = "PETITION_GATHERED";
    private static final String ANSWERED = "PETITION_ANSWERED";
    private static final String RULE = "R-100";

    private final PetitionReportRepository reports;
    private final PetitionRepository petitions;
    private final PetitionRights rights;
    private final EnteredDocuments documents;
    private final Journal journal;
    private final ProcessMessages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PetitionReportService(
            PetitionReportRepository reports,
            PetitionRepository petitions,
            PetitionRights rights,
            EnteredDocuments documents,
            Journal journal,
            ProcessMessages messages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.petitions = petitions;
        this.rights = rights;
        this.documents = documents;
        this.journal = journal;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Petition> gatherable(Actor actor) {
        return petitions.openWith(rights.departmentsOf(actor));
    }

    @Override
    public PetitionReport compose(
            List<PetitionNumber> chosen, String content, DocumentReference document, Actor actor) {
        if (chosen.isEmpty()) {
            throw new BadInputException("Cần chọn ít nhất một kiến nghị.");
        }
        var locked = chosen.stream()
                .map(PetitionNumber::toString)
                .distinct()
                .sorted()
                .map(PetitionNumber::of)
                .map(number -> petitions.lock(number).orElseThrow(PetitionService::unknown))
                .toList();
        var department = department(locked);
        rights.requireOfficer(department, actor);
        var errors = new InputErrors();
        var words = errors.gather(() -> OfficialText.lines("Nội dung đề xuất", content, PetitionService.LONGEST_TEXT));
        var letter = errors.gather(() -> documents.check(document, "văn bản trình"));
        errors.refuse();
        var now = clock.instant();
        var unit = rights.holder(department).code();
        var number = number(unit, now.atZone(HomeZone.ID).getYear());
        var gathered = locked.stream().map(one -> one.gathered(number)).toList();
        var report = new PetitionReport(
                number,
                unit,
                department,
                words.orElseThrow(),
                letter.orElseThrow(),
                new Deed(actor.userId(), now),
                gathered.stream().map(Petition::number).toList(),
                null);
        reports.insert(report);
        gathered.forEach(petition -> {
            petitions.save(petition);
            journal.record(new JournalEntry(
                    petition.number().toString(),
                    GATHERED,
                    actor.userId(),
                    Role.OFFICER.of(unit),
                    petition.filed().at(),
                    now,
                    null,
                    "%s, %s.".formatted(number, report.document().cited()),
                    RULE));
            messages.send(PetitionProcess.Messages.GATHERED, petition.number().toString());
        });
        events.publishEvent(new PetitionsGathered(report, gathered));
        return report;
    }

    @Override
    @Transactional(readOnly = true)
    public PetitionReport require(String number) {
        return find(number).orElseThrow(PetitionReportService::unknown);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<PetitionReport> find(String number) {
        return reports.find(number);
    }

    @Override
    public void answer(String number, String text, DocumentReference document, Actor actor) {
        rights.requireClerk(actor);
        var report = reports.lock(number).orElseThrow(PetitionReportService::unknown);
        var errors = new InputErrors();
        var words = errors.gather(() -> OfficialText.lines("Nội dung trả lời", text, PetitionService.LONGEST_TEXT));
        var letter = errors.gather(() ->
                documents.check(document, "văn bản trả lời", report.document().date(), "Ngày văn bản trình"));
        errors.refuse();
        var now = clock.instant();
        var answered = report.answered(
                new Answer(words.orElseThrow(), letter.orElseThrow(), actor.userId(), "UBND tỉnh", now));
        reports.saveAnswer(answered);
        report.petitions().forEach(one -> {
            var petition = petitions.lock(one).orElseThrow().answeredByCommittee(answered.answer());
            petitions.save(petition);
            journal.record(new JournalEntry(
                    one.toString(),
                    ANSWERED,
                    actor.userId(),
                    Bodies.CLERK,
                    report.composed().at(),
                    now,
                    null,
                    "%s, %s.".formatted(number, letter.orElseThrow().cited()),
                    RULE));
            events.publishEvent(new PetitionAnswered(petition));
        });
    }

    private static Department department(List<Petition> petitions) {
        var departments = petitions.stream().map(Petition::addressee).distinct().toList();
        if (departments.size() > 1) {
            throw new BadInputException("Chỉ tổng hợp được các kiến nghị đang ở cùng một cơ quan.");
        }
        return departments.get(0);
    }

    private String number(String unit, int year) {
        return PetitionReport.number(year, unit, petitions.nextOrdinal("report/" + unit, year));
    }

    private static NotFoundException unknown() {
        return new NotFoundException("Không tìm thấy bản tổng hợp kiến nghị này.");
    }
}
