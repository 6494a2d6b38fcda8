package vn.khenthuong.matter.internal;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.kernel.SentAgain;
import vn.khenthuong.matter.Matter;
import vn.khenthuong.matter.MatterEvent;
import vn.khenthuong.matter.MatterSearch;
import vn.khenthuong.matter.MatterSearch.State;
import vn.khenthuong.matter.MatterStandsException;
import vn.khenthuong.matter.Matters;
import vn.khenthuong.matter.WantedConclusion;
import vn.khenthuong.matter.WantedMatter;
import vn.khenthuong.matter.internal.MatterRepository.Deed;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.HoldGround;
import vn.khenthuong.nomination.Holds;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.OwnDossiers;

/** Puts matters on record and concludes them, with the dossier locked. */
@Component
@Transactional
class MatterService implements Matters {

    private static final String RECORDED = "MATTER_RECORDED";
    private static final String CONCLUDED = "MATTER_CONCLUDED";
    private static final String WITHDRAWN = "MATTER_WITHDRAWN";

    /** The grounds of holds that begin with a matter. */
    private static final Set<HoldGround> MATTERS =
            EnumSet.of(HoldGround.COMPLAINT, HoldGround.DISCIPLINE, HoldGround.INSPECTION);

    private final MatterRepository store;
    private final MatterReading reading;
    private final MatterRules rules;
    private final MatterEntries entries;
    private final Holds holds;
    private final Nominations nominations;
    private final DossierAccess access;
    private final OwnDossiers ownDossiers;
    private final Journal journal;
    private final ApplicationEventPublisher events;
    private final SentAgain sentAgain;
    private final Clock clock;

    MatterService(
            MatterRepository store,
            MatterReading reading,
            MatterRules rules,
            MatterEntries entries,
            Holds holds,
            Nominations nominations,
            DossierAccess access,
            OwnDossiers ownDossiers,
            Journal journal,
            ApplicationEventPublisher events,
            SentAgain sentAgain,
            Clock clock) {
        this.store = store;
        this.reading = reading;
        this.rules = rules;
        this.entries = entries;
        this.holds = holds;
        this.nominations = nominations;
        this.access = access;
        this.ownDossiers = ownDossiers;
        this.journal = journal;
        this.events = events;
        this.sentAgain = sentAgain;
        this.clock = clock;
    }

    @Override
    public long record(String number, Actor actor, WantedMatter wanted) {
        access.require(actor, number);
        holds.requireHolder(actor, number);
        var checked = entries.checked(wanted);
        var facts = checked.facts();
        var reason = MatterWords.reason(facts, checked.due());
        var standing = holds.stand(number, actor, facts.ground(), reason, checked.document(), checked.due());
        var dossier = nominations.require(number);
        refuseTwice(number, rules.recorderOf(actor, dossier), checked);
        var deed = new Deed(actor.userId(), standing.role(), clock.instant());
        var id = store.add(number, rules.recorderOf(actor, dossier), facts, checked.document(), checked.due(), deed);
        journal.record(new JournalEntry(
                number,
                RECORDED,
                deed.by(),
                deed.role(),
                deed.at(),
                deed.at(),
                null,
                "%s (%s)".formatted(reason, checked.document().cited()),
                facts.ground().rule().orElse(null)));
        if (!standing.anew()) {
            events.publishEvent(
                    new MatterEvent.Joined(number, dossier.round(), dossier.unit(), reason, checked.document()));
        }
        return id;
    }

    /** With the dossier locked: of two at once the second sees the first. */
    private void refuseTwice(String number, Recorder recorder, WantedMatter wanted) {
        var since = sentAgain.since(clock.instant());
        store.of(number).stream()
                .filter(matter -> matter.isSame(recorder, wanted.facts(), wanted.document()))
                .filter(matter -> matter.withdrawal() == null)
                .filter(matter ->
                        matter.conclusion() == null || matter.recordedAt().isAfter(since))
                .findFirst()
                .ifPresent(standing -> {
                    throw new MatterStandsException(standing.id(), MatterWords.stands(standing));
                });
    }

    @Override
    public void conclude(long id, Actor actor, WantedConclusion wanted) {
        var number = seen(id, actor).dossier();
        var dossier = nominations.lock(number);
        var matter = store.find(id).orElseThrow(MatterService::unknown);
        var role = rules.roleIn(matter.recorder(), actor, dossier)
                .orElseThrow(
                        () -> new NotPermittedException("Chỉ cơ quan đã ghi vụ việc (%s) được ghi kết luận, trả lời."
                                .formatted(rules.nameOf(matter.recorder(), dossier))));
        requireAnother(dossier, actor);
        refuseWithdrawn(matter);
        if (matter.conclusion() != null && !dossier.onHold()) {
            throw new ConflictException(
                    "Vụ việc đã có kết luận và hồ sơ %s không còn tạm dừng; không sửa kết luận được nữa."
                            .formatted(number));
        }
        if (matter.version() != wanted.version()) {
            throw new ConflictException(MatterWords.concludedMeanwhile(matter));
        }
        var checked = entries.checked(wanted, matter);
        var deed = new Deed(actor.userId(), role, clock.instant());
        store.conclude(id, checked.outcome(), checked.text(), checked.document(), checked.disciplineUntil(), deed);
        journal.record(new JournalEntry(
                number,
                CONCLUDED,
                deed.by(),
                deed.role(),
                matter.recordedAt(),
                deed.at(),
                checked.outcome().name(),
                "%s (%s)".formatted(matter.title(), checked.document().cited()),
                matter.facts().ground().rule().orElse(null)));
        events.publishEvent(new MatterEvent.Concluded(
                number,
                dossier.round(),
                dossier.unit(),
                matter.title(),
                checked.outcome(),
                checked.document(),
                store.of(number).stream().anyMatch(MatterRow::isOpen)));
    }

    /** In the order in which whoever resolves a hold locks: the dossier may go on with this. */
    @Override
    public boolean withdraw(long id, Actor actor, String reason, DocumentReference entered) {
        var number = seen(id, actor).dossier();
        holds.keep(number);
        var dossier = nominations.require(number);
        var matter = store.find(id).orElseThrow(MatterService::unknown);
        var role = rules.roleIn(matter.recorder(), actor, dossier)
                .orElseThrow(() -> new NotPermittedException("Chỉ cơ quan đã ghi vụ việc (%s) được rút vụ việc."
                        .formatted(rules.nameOf(matter.recorder(), dossier))));
        requireAnother(dossier, actor);
        refuseWithdrawn(matter);
        if (matter.conclusion() != null) {
            throw new ConflictException("Vụ việc đã có kết luận, trả lời; không rút được nữa, chỉ sửa kết luận.");
        }
        var checked = entries.checkedWithdrawal(reason, entered, matter);
        var deed = new Deed(actor.userId(), role, clock.instant());
        store.withdraw(id, checked.reason(), checked.document(), deed);
        journal.record(new JournalEntry(
                number,
                WITHDRAWN,
                deed.by(),
                deed.role(),
                matter.recordedAt(),
                deed.at(),
                null,
                "%s ghi nhầm, được rút (%s)"
                        .formatted(matter.title(), checked.document().cited()),
                matter.facts().ground().rule().orElse(null)));
        var goesOn = heldForMatters(number) && holds.mayResolve(actor, number);
        if (goesOn) {
            holds.resume(number, null, actor, MatterWords.withdrawn(matter), checked.document(), null);
        } else {
            events.publishEvent(new MatterEvent.Withdrawn(
                    number, dossier.round(), dossier.unit(), matter.title(), checked.document()));
        }
        return goesOn;
    }

    /** Whether the hold that lasts began with a matter, and none that was not withdrawn has come since. */
    private boolean heldForMatters(String number) {
        return holds.current(number)
                .filter(hold -> MATTERS.contains(hold.ground()))
                .filter(hold -> store.of(number).stream()
                        .filter(matter -> matter.withdrawal() == null)
                        .noneMatch(matter -> !matter.recordedAt().isBefore(hold.since())))
                .isPresent();
    }

    private static void refuseWithdrawn(MatterRow matter) {
        if (matter.withdrawal() != null) {
            throw new ConflictException("Vụ việc đã được rút theo %s; không ghi gì thêm được."
                    .formatted(matter.withdrawal().document().cited()));
        }
    }

    @Override
    @Transactional(readOnly = true)
    public List<Matter> of(String number, Actor reader) {
        return reading.of(access.require(reader, number), reader);
    }

    @Override
    @Transactional(readOnly = true)
    public Matter require(long id, Actor reader) {
        return of(seen(id, reader).dossier(), reader).stream()
                .filter(matter -> matter.id() == id)
                .findFirst()
                .orElseThrow(MatterService::unknown);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Matter> find(MatterSearch search, Actor reader) {
        return reading.all(reader).stream()
                .filter(matter -> search.ground() == null || matter.ground() == search.ground())
                .filter(isIn(search.state()))
                .toList();
    }

    private static Predicate<Matter> isIn(State state) {
        if (state == null) {
            return matter -> true;
        }
        return switch (state) {
            case OPEN -> Matter::isOpen;
            case OVERDUE -> Matter::overdue;
            case CONCLUDED -> matter -> matter.conclusion() != null;
        };
    }

    @Override
    @Transactional(readOnly = true)
    public boolean concerns(Actor reader) {
        return rules.isOfDepartments(reader) || reading.any(reader);
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRecord(Actor actor, String number) {
        return holds.mayStand(actor, number);
    }

    /** Whoever does not see the dossier is told that there is no such matter. */
    private MatterRow seen(long id, Actor reader) {
        var matter = store.find(id).orElseThrow(MatterService::unknown);
        try {
            access.require(reader, matter.dossier());
        } catch (NotFoundException outOfSight) {
            throw unknown();
        }
        return matter;
    }

    private static NotFoundException unknown() {
        return new NotFoundException("Không tìm thấy vụ việc này.");
    }

    private void requireAnother(DossierSnapshot dossier, Actor actor) {
        ownDossiers.objection(List.of(dossier), actor.userId()).ifPresent(own -> {
            throw new NotPermittedException(own);
        });
    }
}
