package vn.khenthuong.commendation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.commendation.Commendation;
import vn.khenthuong.commendation.Commendation.Counts;
import vn.khenthuong.commendation.CommendationDecided;
import vn.khenthuong.commendation.CommendationNumber;
import vn.khenthuong.commendation.CommendationProcess.Tasks;
import vn.khenthuong.commendation.CommendationReturned;
import vn.khenthuong.commendation.CommendationState;
import vn.khenthuong.commendation.CommendationSubmitted;
import vn.khenthuong.commendation.CommendationWithdrawn;
import vn.khenthuong.commendation.Commendations;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.commendation.Occasion;
import vn.khenthuong.correspondence.NumberRegister;
import vn.khenthuong.correspondence.NumberSeries;
import vn.khenthuong.correspondence.NumberedPaper;
import vn.khenthuong.forms.OfficialText;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;

/** Lists on their tables. Every change takes the row of the list first, so that two officials at once come one after the other. */
@Component
@Transactional
class CommendationService implements Commendations {

    private static final String CHANGED = "COMMENDATION_CHANGED";
    private static final int LONGEST_REASON = 4000;

    private final CommendationRepository lists;
    private final CommendationDoor door;
    private final CommendingUnits units;
    private final CommendationRules rules;
    private final CommendationAuthority authority;
    private final CommendationFourEyes fourEyes;
    private final Organization organization;
    private final EnteredDocuments documents;
    private final NumberRegister register;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommendationService(
            CommendationRepository lists,
            CommendationDoor door,
            CommendingUnits units,
            CommendationRules rules,
            CommendationAuthority authority,
            CommendationFourEyes fourEyes,
            Organization organization,
            EnteredDocuments documents,
            NumberRegister register,
            Journal journal,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lists = lists;
        this.door = door;
        this.units = units;
        this.rules = rules;
        this.authority = authority;
        this.fourEyes = fourEyes;
        this.organization = organization;
        this.documents = documents;
        this.register = register;
        this.journal = journal;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Commendation open(String unit, int year, Occasion occasion, Actor actor) {
        var whose = units.require(unit, actor);
        rules.checkYear(year, occasion, LocalDate.now(clock).getYear());
        var number = new CommendationNumber(year, whose.code(), lists.nextOrdinal(whose.code(), year));
        lists.insert(number, occasion, actor.userId(), clock.instant());
        return require(number);
    }

    @Override
    @Transactional(readOnly = true)
    public List<String> unitsToCommend(Actor actor) {
        return units.of(actor);
    }

    @Override
    @Transactional(readOnly = true)
    public String authority(Commendation list) {
        var day =
                list.decision() == null ? LocalDate.now(clock) : list.decision().date();
        return authority
                .of(organization.require(list.number().unit()).kind(), day)
                .orElse("");
    }

    @Override
    @Transactional(readOnly = true)
    public Commendation require(CommendationNumber number) {
        return find(number).orElseThrow(CommendationDoor::unknown);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Commendation> find(CommendationNumber number) {
        return lists.find(number);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Commended> entries(CommendationNumber number) {
        return lists.entries(number);
    }

    @Override
    public void add(CommendationNumber number, List<Commended> entries, Actor actor) {
        requireChangeable(number, actor);
        var checked = entries.stream().map(rules::checked).toList();
        rules.checkTogether(lists.entries(number), checked);
        if (!checked.isEmpty()) {
            lists.add(number, checked);
            note(number, actor, "Thêm %d trường hợp.".formatted(checked.size()));
        }
    }

    @Override
    public Commended checked(List<Commended> present, List<Commended> before, Commended entry) {
        var checked = rules.checked(entry);
        rules.checkAlso(present, before, checked);
        return checked;
    }

    @Override
    public void remove(CommendationNumber number, long entry, Actor actor) {
        requireChangeable(number, actor);
        if (!lists.remove(number, entry)) {
            throw new NotFoundException("Danh sách không có trường hợp này, hoặc vừa được người khác bỏ.");
        }
        note(number, actor, "Bỏ 1 trường hợp.");
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayChange(CommendationNumber number, Actor actor) {
        return door.isOfficer(number, actor)
                && lists.find(number)
                        .filter(list -> list.state() == CommendationState.DRAFT)
                        .isPresent();
    }

    @Override
    public void requireChangeable(CommendationNumber number, Actor actor) {
        var list = door.lock(number);
        door.requireOfficer(number, actor);
        door.requireState(list, CommendationState.DRAFT);
    }

    @Override
    public void prepare(CommendationNumber number, Actor actor) {
        requireChangeable(number, actor);
        requireAnother(number, Tasks.PREPARE_COMMENDATION, actor);
        if (lists.entries(number).isEmpty()) {
            throw new BadInputException("Danh sách chưa có ai; hãy nhập ở trang danh sách trước khi trình.");
        }
        lists.prepare(number, actor.userId(), clock.instant());
        events.publishEvent(new CommendationSubmitted(number));
    }

    @Override
    public void giveBack(CommendationNumber number, String reason, Actor actor) {
        var list = door.lock(number);
        door.requireHead(number, actor);
        door.requireState(list, CommendationState.PREPARED);
        var why = OfficialText.lines("Lý do", reason, LONGEST_REASON);
        lists.giveBack(number, why);
        events.publishEvent(new CommendationReturned(number, why));
    }

    @Override
    public void withdraw(CommendationNumber number, String reason, Actor actor) {
        var list = door.lock(number);
        switch (list.state()) {
            case DRAFT -> door.requireOfficer(number, actor);
            case PREPARED -> door.requireHead(number, actor);
            default -> throw CommendationDoor.notThere(list);
        }
        var why = OfficialText.lines("Lý do", reason, LONGEST_REASON);
        lists.end(number, CommendationState.WITHDRAWN, why);
        events.publishEvent(new CommendationWithdrawn(number, why));
    }

    @Override
    public void decide(CommendationNumber number, DocumentReference decision, Actor actor) {
        var list = door.lock(number);
        door.requireHead(number, actor);
        door.requireState(list, CommendationState.PREPARED);
        requireAnother(number, Tasks.DECIDE_COMMENDATION, actor);
        var checked = documents.check(
                decision, "quyết định", LocalDate.of(number.year(), 1, 1), "Ngày bắt đầu năm khen thưởng");
        authority.require(organization.require(number.unit()), checked.date());
        register.enter(new NumberedPaper(number.unit(), NumberSeries.DECISION, checked, number.toString()));
        lists.decide(number, checked, actor.userId(), clock.instant());
        events.publishEvent(new CommendationDecided(number, checked));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> objection(CommendationNumber number, String task, String userId) {
        return lists.find(number).flatMap(list -> fourEyes.objection(list, lists.entries(number), task, userId));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> ownObjection(CommendationNumber number, String userId) {
        return fourEyes.own(lists.entries(number), userId);
    }

    @Override
    @Transactional(readOnly = true)
    public Given given(String unit, int year) {
        var decided = lists.lists("list.state = 'DECIDED'", unit, year).stream()
                .sorted((one, other) -> one.decidedAt().compareTo(other.decidedAt()))
                .toList();
        return new Given(
                new Counts(
                        decided.stream()
                                .mapToInt(list -> list.counts().collectives())
                                .sum(),
                        decided.stream()
                                .mapToInt(list -> list.counts().individuals())
                                .sum(),
                        decided.stream()
                                .mapToInt(list -> list.counts().households())
                                .sum()),
                decided.stream().map(Commendation::decision).toList());
    }

    private void requireAnother(CommendationNumber number, UserTask<?> task, Actor actor) {
        objection(number, task.id(), actor.userId()).ifPresent(objection -> {
            throw new NotPermittedException(objection);
        });
    }

    private void note(CommendationNumber number, Actor actor, String words) {
        var now = clock.instant();
        journal.record(new JournalEntry(
                number.toString(),
                CHANGED,
                actor.userId(),
                Role.OFFICER.of(number.unit()),
                now,
                now,
                null,
                words,
                null));
    }
}
