package vn.khenthuong.quota.internal;

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
import vn.khenthuong.organization.Work;
import vn.khenthuong.quota.EarlierRound;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaMessages;
import vn.khenthuong.quota.QuotaScope;
import vn.khenthuong.quota.QuotaVerdict;

/** The ledger on its tables: a place is taken by a conditional update. */
@Component
class QuotaLedgerService implements QuotaLedger {

    /** Step under which an authorised change of a limit is journalled. */
    static final String CHANGED = "QUOTA_CHANGED";

    private static final int MOST = 1000;

    private final QuotaRepository store;
    private final QuotaRules rules;
    private final QuotaMessages messages;
    private final Organization organization;
    private final Journal journal;
    private final Clock clock;

    QuotaLedgerService(
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

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void open(String round, String roundKind, List<Unit> units, String focalUnit, List<EarlierRound> earlier) {
        store.materialise(round, leftOver(rulesOf(roundKind, units, focalUnit), earlier));
    }

    @Override
    public List<QuotaLimit> preview(
            String round, String roundKind, List<Unit> units, String focalUnit, List<EarlierRound> earlier) {
        var own = new LinkedHashSet<QuotaLimit>();
        var pool = new LinkedHashSet<QuotaLimit>();
        leftOver(rulesOf(roundKind, units, focalUnit), earlier)
                .forEach((unit, unitRules) -> unitRules.forEach(rule -> {
                    var limit = rule.toLimit(round, unit.code());
                    (limit.scope() == QuotaScope.UNIT ? own : pool).add(limit);
                }));
        own.addAll(pool);
        return List.copyOf(own);
    }

    @Override
    public List<QuotaLimit> limits(String round) {
        return store.limits(round);
    }

    @Override
    public List<QuotaLimit> limitsFor(String round, String unit, String nomineeType) {
        return inStream(store.counting(round, unit, nomineeType));
    }

    @Override
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

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void confirm(Collection<String> cases) {
        store.move(cases, true);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void unconfirm(Collection<String> cases) {
        store.move(cases, false);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(String caseId) {
        release(List.of(caseId));
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void release(Collection<String> cases) {
        if (!cases.isEmpty()) {
            store.release(cases);
        }
    }

    @Override
    public boolean holdsPlace(String caseId) {
        return !holding(List.of(caseId)).isEmpty();
    }

    @Override
    public Set<String> holding(Collection<String> cases) {
        return cases.isEmpty() ? Set.of() : store.holding(cases);
    }

    @Override
    public Map<Long, Set<String>> holders(Collection<Long> limits) {
        return store.holders(limits);
    }

    @Override
    public Optional<QuotaLimit> exceeded(String round) {
        return store.exceeded(round).stream().findFirst();
    }

    @Override
    public List<QuotaLimit> belowMinimum(String round) {
        return limits(round).stream()
                .filter(limit -> limit.used() < limit.min())
                .toList();
    }

    @Override
    @Transactional
    public QuotaLimit change(long limitId, int newMax, String documentNumber, LocalDate documentDate, Actor actor) {
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, clock.getZone());
        var role = organization.groupOf(Performer.APPRAISAL_HEAD, null, today);
        if (!organization.holds(actor, role, Work.ROUNDS)) {
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

    /** The rules with the maxima that earlier rounds of the kind leave over. */
    private Map<Unit, List<LimitRule>> leftOver(Map<Unit, List<LimitRule>> rules, List<EarlierRound> earlier) {
        if (earlier.isEmpty()) {
            return rules;
        }
        var spent = new SpentPlaces();
        earlier.forEach(round -> spent.add(store.limits(round.code()), round.running()));
        var left = new LinkedHashMap<Unit, List<LimitRule>>();
        rules.forEach((unit, unitRules) -> left.put(
                unit,
                unitRules.stream()
                        .map(rule -> rule.less(spent.of(rule.scope(), unit.code(), rule.nomineeTypes())))
                        .toList()));
        return left;
    }

    /** A maximum of 0 says that the type does not belong to the stream of the unit. */
    private static List<QuotaLimit> inStream(List<QuotaLimit> limits) {
        return limits.stream().filter(limit -> limit.max() > 0).toList();
    }
}
