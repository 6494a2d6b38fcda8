package vn.khenthuong.localplan.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.document.DocumentContent;
import vn.khenthuong.document.Documents;
import vn.khenthuong.document.ReceivedFile;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.forms.OfficialText;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.EnteredDocuments;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.localplan.LocalPlan;
import vn.khenthuong.localplan.LocalPlan.State;
import vn.khenthuong.localplan.LocalPlan.Withdrawal;
import vn.khenthuong.localplan.LocalPlanConfirmed;
import vn.khenthuong.localplan.LocalPlanProposed;
import vn.khenthuong.localplan.LocalPlanReturned;
import vn.khenthuong.localplan.LocalPlanWithdrawn;
import vn.khenthuong.localplan.LocalPlans;
import vn.khenthuong.localplan.WantedPlan;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;

/** Registers, confirms and finds the plans of localities. */
@Component
@Transactional
class LocalPlanService implements LocalPlans {

    private static final String ITEM = "LOCAL_PLAN";
    private static final String PDF = ".pdf";
    private static final String RULE = "R-022";
    private static final int REASON_LENGTH = 4000;

    private final LocalPlanRepository plans;
    private final PlanAuthority authority;
    private final PlanCheck check;
    private final PlanSuccession succession;
    private final Documents documents;
    private final EnteredDocuments entered;
    private final Organization organization;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    LocalPlanService(
            LocalPlanRepository plans,
            PlanAuthority authority,
            PlanCheck check,
            PlanSuccession succession,
            Documents documents,
            EnteredDocuments entered,
            Organization organization,
            Journal journal,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.plans = plans;
        this.authority = authority;
        this.check = check;
        this.succession = succession;
        this.documents = documents;
        this.entered = entered;
        this.organization = organization;
        this.journal = journal;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalPlan> inForce(String unit) {
        return succession.inForce(unit);
    }

    @Override
    @Transactional(readOnly = true)
    public LocalPlan version(UUID id) {
        return plans.find(id)
                .filter(plan -> plan.confirmedAt() != null)
                .orElseThrow(() -> new NotFoundException("Không có kế hoạch này của địa phương."));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Standing> standings(Actor reader) {
        var own = authority.ownOf(reader);
        var all = authority.mayOversee(reader);
        return organization.all().stream()
                .filter(unit -> unit.kind().isLocality() && unit.isValidOn(today()))
                .filter(unit -> all || own.contains(unit.code()))
                .map(unit -> standing(unit, own.contains(unit.code())))
                .toList();
    }

    private Standing standing(Unit unit, boolean own) {
        var inForce = succession.inForce(unit.code()).orElse(null);
        return new Standing(
                unit.code(),
                unit.name(),
                inForce,
                inForce != null && !inForce.unit().equals(unit.code()),
                own ? plans.underWay(unit.code()).orElse(null) : null,
                inForce == null ? plans.lastConfirmed(unit.code()).orElse(null) : null);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean concerns(Actor reader) {
        return authority.mayOversee(reader) || !authority.ownOf(reader).isEmpty();
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayOversee(Actor reader) {
        return authority.mayOversee(reader);
    }

    @Override
    @Transactional(readOnly = true)
    public LocalPlan require(UUID id, Actor reader) {
        return plans.find(id)
                .filter(plan -> authority.mayRead(reader, plan))
                .orElseThrow(() -> new NotFoundException("Không có kế hoạch này của địa phương."));
    }

    @Override
    @Transactional(readOnly = true)
    public List<LocalPlan> of(String unit, Actor reader) {
        return plans.of(unit).stream()
                .filter(plan -> authority.mayRead(reader, plan))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public Rights rights(LocalPlan plan, Actor actor) {
        return authority.rights(plan, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayEnter(String unit, Actor actor) {
        return authority.isOfficer(actor, unit);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean hasEntered(LocalPlan plan, Actor actor) {
        return authority.hasEntered(plan, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalPlan> startingPoint(String unit, Actor officer) {
        authority.requireOfficer(officer, unit);
        requireStanding(unit);
        return plans.underWay(unit).or(() -> succession.inForce(unit));
    }

    @Override
    public UUID enter(String unit, WantedPlan wanted, Actor officer) {
        var role = authority.requireOfficer(officer, unit);
        requireStanding(unit);
        var checked = check.check(wanted);
        var under = plans.underWay(unit);
        var id = under.map(LocalPlan::id).orElseGet(UUID::randomUUID);
        var written = written(id, unit, checked, officer);
        if (under.isPresent()) {
            var seen = under.get();
            requireSeen(seen, State.DRAFT, wanted.revision());
            if (!plans.change(seen, written, officer.userId(), clock.instant())) {
                throw moved(seen);
            }
        } else if (wanted.revision() != null || !plans.add(written, clock.instant())) {
            throw new ConflictException(
                    "Kế hoạch của địa phương vừa được người khác đăng ký hoặc xác nhận; hãy tải lại trang để xem.");
        }
        record(require(id), "LOCAL_PLAN_ENTERED", officer, role, null);
        return id;
    }

    private static LocalPlan written(UUID id, String unit, PlanCheck.Checked checked, Actor officer) {
        var head = checked.head();
        return new LocalPlan(
                id,
                unit,
                1,
                1,
                State.DRAFT,
                head.document(),
                head.issuer(),
                head.from(),
                head.to(),
                head.villageMeeting(),
                checked.criteria(),
                List.of(officer.userId()),
                null,
                null,
                null,
                null);
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void attach(UUID id, UploadedFile file, Actor officer) {
        authority.requireOfficer(officer, require(id, officer).unit());
        if (file.name() == null || !file.name().toLowerCase(Locale.ROOT).endsWith(PDF)) {
            throw new BadInputException("“Văn bản đã ký” phải là tệp PDF.");
        }
        try (ReceivedFile received = documents.receive(file)) {
            transaction.executeWithoutResult(status -> keep(id, received, officer));
        }
    }

    private void keep(UUID id, ReceivedFile received, Actor officer) {
        var plan = require(id, officer);
        var role = authority.requireOfficer(officer, plan.unit());
        if (!plans.touch(id, officer.userId())) {
            throw moved(plan);
        }
        var stored = documents.store(owner(id), ITEM, received, officer.userId());
        record(plan, "LOCAL_PLAN_FILE", officer, role, stored.fileName());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StoredDocument> file(LocalPlan plan) {
        return documents.of(owner(plan.id())).stream().max(Comparator.comparingInt(StoredDocument::version));
    }

    @Override
    @Transactional(readOnly = true)
    public DocumentContent open(UUID id, Actor reader) {
        var plan = require(id, reader);
        return file(plan)
                .flatMap(stored -> documents.open(owner(id), stored.id()))
                .orElseThrow(() -> new NotFoundException("Kế hoạch này chưa có văn bản đã ký."));
    }

    @Override
    public void propose(UUID id, Integer seen, Actor officer) {
        var plan = require(id, officer);
        var role = authority.requireOfficer(officer, plan.unit());
        requireSeen(plan, State.DRAFT, seen);
        if (file(plan).isEmpty()) {
            throw new BadInputException("Cần tải lên “Văn bản đã ký” (PDF) trước khi chuyển thủ trưởng xác nhận.");
        }
        requireCurrent(plan);
        move(plan, plans.move(plan, State.PROPOSED, null));
        record(plan, "LOCAL_PLAN_PROPOSED", officer, role, null);
        events.publishEvent(new LocalPlanProposed(plan.id(), plan.unit(), plan.cited()));
    }

    @Override
    public void giveBack(UUID id, Integer seen, String reason, Actor head) {
        var plan = require(id, head);
        var role = authority.requireHead(head, plan.unit());
        var why = OfficialText.lines("Lý do trả lại", reason, REASON_LENGTH);
        requireSeen(plan, State.PROPOSED, seen);
        move(plan, plans.move(plan, State.DRAFT, why));
        record(plan, "LOCAL_PLAN_RETURNED", head, role, why);
        events.publishEvent(new LocalPlanReturned(plan.id(), plan.unit(), plan.cited(), why));
    }

    @Override
    public void confirm(UUID id, Integer seen, boolean onlyAdds, Actor head) {
        var plan = require(id, head);
        var role = authority.requireHead(head, plan.unit());
        if (authority.hasEntered(plan, head)) {
            throw new NotPermittedException(
                    "Người đã nhập kế hoạch của địa phương không tự xác nhận; thủ trưởng khác xác nhận.");
        }
        requireSeen(plan, State.PROPOSED, seen);
        if (!onlyAdds) {
            throw new BadInputException(
                    "Cần đánh dấu “Các tiêu chí này chỉ bổ sung, không thay và không hạ thấp tiêu chí của tỉnh”.");
        }
        requireStanding(plan.unit());
        requireCurrent(plan);
        move(plan, plans.confirm(plan, head.userId(), clock.instant()));
        record(plan, "LOCAL_PLAN_CONFIRMED", head, role, null);
        events.publishEvent(new LocalPlanConfirmed(plan.id(), plan.unit(), plan.cited()));
    }

    @Override
    public void withdraw(UUID id, DocumentReference document, String reason, Actor head) {
        var plan = require(id, head);
        var role = authority.requireHead(head, plan.unit());
        if (plan.state() != State.CONFIRMED) {
            throw moved(plan);
        }
        var errors = new InputErrors();
        var checked = errors.gather(() ->
                entered.check(document, "văn bản rút kế hoạch", plan.document().date(), "Ngày ban hành kế hoạch"));
        var why = errors.gather(() -> OfficialText.lines("Lý do rút", reason, REASON_LENGTH));
        errors.refuse();
        var withdrawal = new Withdrawal(checked.orElseThrow(), why.orElseThrow(), head.userId(), clock.instant());
        move(plan, plans.withdraw(plan.id(), withdrawal));
        record(
                plan,
                "LOCAL_PLAN_WITHDRAWN",
                head,
                role,
                "%s; %s".formatted(withdrawal.document().cited(), withdrawal.reason()));
        events.publishEvent(new LocalPlanWithdrawn(plan.id(), plan.unit(), plan.cited(), withdrawal.reason()));
    }

    private LocalPlan require(UUID id) {
        return plans.find(id).orElseThrow(() -> new IllegalStateException("No plan " + id));
    }

    /** Who has ended registers nothing: his successor does. */
    private void requireStanding(String code) {
        var unit = organization.require(code);
        if (!unit.isValidOn(today())) {
            throw new BadInputException(
                    "%s không còn; đơn vị kế tục đăng ký kế hoạch của mình.".formatted(unit.name()));
        }
    }

    private void requireCurrent(LocalPlan plan) {
        if (plan.to().isBefore(today())) {
            throw new BadInputException("Thời kỳ của kế hoạch đã hết ngày %s; không đăng ký để áp dụng được."
                    .formatted(VietnameseDates.of(plan.to())));
        }
    }

    /** Nobody decides about what somebody else changed while he looked at what was before. */
    private static void requireSeen(LocalPlan plan, State state, Integer seen) {
        if (plan.state() != state || seen == null || seen != plan.revision()) {
            throw moved(plan);
        }
    }

    private static void move(LocalPlan plan, boolean done) {
        if (!done) {
            throw moved(plan);
        }
    }

    private static ConflictException moved(LocalPlan plan) {
        return new ConflictException(
                "%s đã có người thay đổi hoặc không còn ở bước này; hãy tải lại trang để xem.".formatted(plan.cited()));
    }

    private void record(LocalPlan plan, String step, Actor actor, String role, String reason) {
        Instant now = clock.instant();
        journal.record(new JournalEntry(
                plan.subject(),
                step,
                actor.userId(),
                role,
                now,
                now,
                null,
                reason == null ? plan.cited() : reason,
                RULE));
    }

    private static String owner(UUID id) {
        return "local-plan/" + id;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }
}
