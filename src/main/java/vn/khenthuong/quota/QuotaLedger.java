package vn.khenthuong.quota;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.quota.internal.LimitRule;
import vn.khenthuong.quota.internal.QuotaRepository;
import vn.khenthuong.quota.internal.QuotaRules;

/**
 * Limits of rounds and the places cases hold in them (design §6). What changes the books runs in the caller's transaction, as
 * its last domain write, and is refused outside one: a place and the step that takes it stand or fall together.
 */
@Component
public class QuotaLedger {

    /** Step under which an authorised change of a limit is journalled. */
    static final String CHANGED = "QUOTA_CHANGED";

    private static final int MOST = 1000;

    private final QuotaRepository store;
    private final QuotaRules rules;
    private final QuotaMessages messages;
    private final Organization organization;
    private final Journal journal;
    private final Clock clock;

    QuotaLedger(
            QuotaRepository store,
            QuotaRules rules,
            QuotaMessages messages,
            Organization organization,
            Journal journal,
            Clock clock) {
        this.store = store;
        this.rules = rules;
        this.messages = messages;
        this.organization = organization;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Writes the limits of a round from {@code quota.dmn}; called again, it changes nothing that is there.
     *
     * @param roundKind e.g. {@code SO_KET_2023}
     * @param units the nominating units valid on the reference date
     * @param focalUnit code of the unit that is focal agency on that date
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(String round, String roundKind, List<Unit> units, String focalUnit) {
        store.materialise(round, rulesOf(roundKind, units, focalUnit));
    }

    /** The limits {@link #open} would write, unused, without an id; units in the given order, the pool last. */
    public List<QuotaLimit> preview(String round, String roundKind, List<Unit> units, String focalUnit) {
        var own = new LinkedHashSet<QuotaLimit>();
        var pool = new LinkedHashSet<QuotaLimit>();
        rulesOf(roundKind, units, focalUnit)
                .forEach((unit, unitRules) -> unitRules.forEach(rule -> {
                    var limit = rule.toLimit(round, unit.code());
                    (limit.scope() == QuotaScope.UNIT ? own : pool).add(limit);
                }));
        own.addAll(pool);
        return List.copyOf(own);
    }

    /** Limits of the round, units first in code order, the pool last. */
    public List<QuotaLimit> limits(String round) {
        return store.limits(round);
    }

    /** The limits a nominee of this type from this unit counts against: the unit's own, else the pool's. Empty: not in stream. */
    public List<QuotaLimit> limitsFor(String round, String unit, String nomineeType) {
        return inStream(store.counting(round, unit, nomineeType));
    }

    /** Takes a place for the case; a case that holds one already keeps it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public QuotaVerdict reserve(String caseId, String round, String unit, String nomineeType) {
        var candidates = store.candidates(caseId, round, unit, nomineeType);
        if (candidates.stream().anyMatch(QuotaRepository.Candidate::held)) {
            return new QuotaVerdict.Taken();
        }
        var limits = inStream(
                candidates.stream().map(QuotaRepository.Candidate::limit).toList());
        if (limits.isEmpty()) {
            return new QuotaVerdict.NotInStream();
        }
        var full = limits.stream().filter(limit -> limit.remaining() <= 0).findFirst();
        return full.<QuotaVerdict>map(QuotaVerdict.Exceeded::new).orElseGet(() -> take(caseId, round, limits));
    }

    /** Reserved becomes confirmed for these cases; nothing happens where it is confirmed already. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void confirm(Collection<String> cases) {
        store.move(cases, true);
    }

    /** Confirmed becomes reserved again for these cases: the signature under the list is void. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void unconfirm(Collection<String> cases) {
        store.move(cases, false);
    }

    /** Gives the place of the case back, once; a case without a place is no error. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(String caseId) {
        release(List.of(caseId));
    }

    /** Gives the places of the cases back, each once; a case without a place is no error. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(Collection<String> cases) {
        if (!cases.isEmpty()) {
            store.release(cases);
        }
    }

    public boolean holdsPlace(String caseId) {
        return !holding(List.of(caseId)).isEmpty();
    }

    /** Those of the cases that hold a place. */
    public Set<String> holding(Collection<String> cases) {
        return cases.isEmpty() ? Set.of() : store.holding(cases);
    }

    /** The cases that hold the places of these limits, by id of the limit; nothing for a limit nobody uses. */
    public Map<Long, Set<String>> holders(Collection<Long> limits) {
        return store.holders(limits);
    }

    /** The first limit of the round that is used beyond its maximum, if any; checked again before submission and decision. */
    public Optional<QuotaLimit> exceeded(String round) {
        return store.exceeded(round).stream().findFirst();
    }

    /** Limits whose confirmed and reserved places are below their minimum. */
    public List<QuotaLimit> belowMinimum(String round) {
        return limits(round).stream()
                .filter(limit -> limit.used() < limit.min())
                .toList();
    }

    /**
     * Sets another maximum by a document of those who may change quotas; entered by the head of the appraiser. A
     * minimum above the new maximum comes down with it.
     *
     * @throws NotPermittedException when the actor is not the head of the appraiser
     * @throws BadInputException for a number or document that cannot be
     * @throws NotFoundException when there is no such limit
     * @throws ConflictException when more places than that are in use
     */
    @Transactional
    public QuotaLimit change(long limitId, int newMax, String documentNumber, LocalDate documentDate, Actor actor) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        var role = organization.groupOf(Performer.APPRAISAL_HEAD, null, today);
        if (!actor.isIn(role)) {
            throw new NotPermittedException("Chỉ lãnh đạo cơ quan thẩm định được điều chỉnh chỉ tiêu.");
        }
        var document = DocumentReference.of(documentNumber, documentDate, today);
        if (newMax < 0 || newMax > MOST) {
            throw new BadInputException("Chỉ tiêu mới phải từ 0 đến %d.".formatted(MOST));
        }
        var before = store.find(limitId).orElseThrow(() -> new NotFoundException("Không có chỉ tiêu này."));
        if (!store.rewrite(limitId, newMax, document)) {
            throw new ConflictException(messages.belowUse(store.find(limitId).orElse(before), newMax));
        }
        journal.record(new JournalEntry(
                before.round(),
                CHANGED,
                actor.userId(),
                role,
                now,
                now,
                null,
                messages.changed(before, newMax, document),
                before.rule()));
        return store.find(limitId).orElseThrow();
    }

    private QuotaVerdict take(String caseId, String round, List<QuotaLimit> limits) {
        if (!store.enter(caseId, round, limits.stream().map(QuotaLimit::id).toList())) {
            return new QuotaVerdict.Taken();
        }
        for (var position = 0; position < limits.size(); position++) {
            var limit = limits.get(position);
            if (!store.take(limit.id())) {
                limits.subList(0, position).forEach(taken -> store.giveBack(taken.id()));
                store.strike(caseId);
                return new QuotaVerdict.Exceeded(store.find(limit.id()).orElse(limit));
            }
        }
        return new QuotaVerdict.Taken();
    }

    private Map<Unit, List<LimitRule>> rulesOf(String roundKind, List<Unit> units, String focalUnit) {
        record Selector(Enum<?> kind, boolean specialFocus, boolean focalAgency) {}
        var known = new HashMap<Selector, List<LimitRule>>();
        var rulesByUnit = new LinkedHashMap<Unit, List<LimitRule>>();
        for (var unit : units) {
            var focal = unit.code().equals(focalUnit);
            var selector = new Selector(unit.kind(), unit.specialFocus(), focal);
            rulesByUnit.put(unit, known.computeIfAbsent(selector, any -> rules.rulesFor(roundKind, unit, focal)));
        }
        return rulesByUnit;
    }

    /** A maximum of 0 says that the type does not belong to the stream of the unit. */
    private static List<QuotaLimit> inStream(List<QuotaLimit> limits) {
        return limits.stream().filter(limit -> limit.max() > 0).toList();
    }
}
