package vn.khenthuong.tracking.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.DossierVisibility;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaScope;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;
import vn.khenthuong.tracking.DossierTracking;
import vn.khenthuong.tracking.RoundBoard;
import vn.khenthuong.tracking.RoundBoards;
import vn.khenthuong.tracking.RouteStage;
import vn.khenthuong.tracking.internal.BoardRows.Duration;
import vn.khenthuong.tracking.internal.BoardRows.OpenCount;

/** Counts dossiers of a round within sight. */
@Component
@Transactional(readOnly = true)
class RoundBoardService implements RoundBoards {

    private final Rounds rounds;
    private final DossierAccess access;
    private final DossierTracking tracking;
    private final BoardRows rows;
    private final DossierRows dossiers;
    private final QuotaLedger ledger;
    private final Organization organization;
    private final WorkingDays workingDays;
    private final Clock clock;

    RoundBoardService(
            Rounds rounds,
            DossierAccess access,
            DossierTracking tracking,
            BoardRows rows,
            DossierRows dossiers,
            QuotaLedger ledger,
            Organization organization,
            WorkingDays workingDays,
            Clock clock) {
        this.rounds = rounds;
        this.access = access;
        this.tracking = tracking;
        this.rows = rows;
        this.dossiers = dossiers;
        this.ledger = ledger;
        this.organization = organization;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    @Override
    public RoundBoard of(String code, Actor actor) {
        var round = rounds.require(code);
        var visibility = access.visibilityOf(actor);
        var states = rows.states(code, visibility);
        return new RoundBoard(
                round.code(),
                round.title(),
                round.state().label(),
                round.unitDeadline(),
                daysLeft(round, round.unitDeadline()),
                rounds.closedAt(code).orElse(null),
                extensions(round, actor),
                states.values().stream().mapToLong(Long::longValue).sum(),
                Stream.of(DossierState.values())
                        .filter(states::containsKey)
                        .map(state -> new RoundBoard.StateCount(state.name(), state.label(), states.get(state)))
                        .toList(),
                steps(rows.open(code, visibility), rows.durations(code, visibility)),
                limits(code, visibility, actor));
    }

    @Override
    public Optional<String> current(Actor actor) {
        var all = rounds.all();
        var atWork = rows.roundsAtWork(access.visibilityOf(actor));
        Predicate<AwardRound> open = round -> round.state() == RoundState.OPEN;
        Predicate<AwardRound> worked = round -> atWork.contains(round.code());
        return Stream.of(open.and(worked), worked, open, (Predicate<AwardRound>) round -> true)
                .flatMap(wanted -> all.stream().filter(wanted))
                .findFirst()
                .map(AwardRound::code);
    }

    private List<RoundBoard.Extension> extensions(AwardRound round, Actor actor) {
        return rounds.extensions(round.code()).entrySet().stream()
                .filter(granted -> isKnown(granted.getKey(), actor))
                .map(granted -> new RoundBoard.Extension(
                        granted.getKey(),
                        nameOf(granted.getKey()),
                        granted.getValue(),
                        daysLeft(round, granted.getValue())))
                .toList();
    }

    /** Those who see more than their own units know how every unit stands. */
    private boolean isKnown(String unit, Actor actor) {
        return tracking.seesOtherUnits(actor) || tracking.unitsOf(actor).contains(unit);
    }

    /** What is open and what only the past knows, in the order of the route. */
    private List<RoundBoard.StepCount> steps(List<OpenCount> open, List<Duration> durations) {
        Map<String, List<Duration>> past = new LinkedHashMap<>();
        durations.forEach(one ->
                past.computeIfAbsent(one.step(), step -> new ArrayList<>()).add(one));
        var steps = new ArrayList<RoundBoard.StepCount>();
        for (var one : open) {
            var done = past.remove(one.step());
            steps.add(step(one, done == null ? List.of() : done));
        }
        past.forEach((step, done) ->
                steps.add(step(new OpenCount(step, done.get(0).name(), 0, 0, null), done)));
        steps.sort(Comparator.comparing(RoundBoard.StepCount::step, RouteStage.ORDER));
        return steps;
    }

    private RoundBoard.StepCount step(OpenCount open, List<Duration> done) {
        var nextDue = open.nextDue() == null ? null : lastDay(open.nextDue());
        return new RoundBoard.StepCount(
                open.step(),
                open.name(),
                open.dossiers(),
                open.late(),
                nextDue,
                nextDue == null ? null : daysTo(nextDue),
                median(done),
                done.stream().mapToLong(Duration::tasks).sum());
    }

    /** The lower of the two in the middle, where there are two. */
    private Integer median(List<Duration> done) {
        var tasks = done.stream().mapToLong(Duration::tasks).sum();
        var byDays = new TreeMap<Integer, Long>();
        done.forEach(one -> byDays.merge(workingDays.between(one.began(), one.ended()), one.tasks(), Long::sum));
        var seen = 0L;
        for (var entry : byDays.entrySet()) {
            seen += entry.getValue();
            if (seen * 2 >= tasks) {
                return entry.getKey();
            }
        }
        return null;
    }

    private List<RoundBoard.Limit> limits(String round, DossierVisibility visibility, Actor actor) {
        var known = ledger.limits(round).stream()
                .filter(limit -> limit.scope() == QuotaScope.ROUND || isKnown(limit.unit(), actor))
                .filter(limit -> limit.max() > 0 || limit.used() > 0)
                .toList();
        var holders = ledger.holders(known.stream().map(QuotaLimit::id).toList());
        var seen = dossiers.inSight(
                holders.values().stream().flatMap(Set::stream).collect(Collectors.toSet()), visibility);
        return known.stream()
                .map(limit -> limit(
                        limit,
                        holders.getOrDefault(limit.id(), Set.of()).stream()
                                .filter(seen::contains)
                                .count()))
                .toList();
    }

    private RoundBoard.Limit limit(QuotaLimit limit, long inSight) {
        return new RoundBoard.Limit(
                limit.id(),
                limit.unit(),
                limit.unit() == null ? "Danh sách chung cấp tỉnh" : nameOf(limit.unit()),
                limit.nomineeTypes(),
                limit.used(),
                inSight,
                limit.min(),
                limit.max(),
                remark(limit),
                limit.used() > limit.max() || limit.used() < limit.min(),
                limit.ground());
    }

    private String nameOf(String unit) {
        return organization.find(unit).map(Unit::name).orElse(unit);
    }

    private static String remark(QuotaLimit limit) {
        if (limit.used() > limit.max()) {
            return "vượt %d".formatted(limit.used() - limit.max());
        }
        if (limit.used() < limit.min()) {
            return "thiếu %d so với tối thiểu".formatted(limit.min() - limit.used());
        }
        return limit.remaining() == 0 ? "đã hết" : "còn %d".formatted(limit.remaining());
    }

    /** A closed round has no days left, whatever its deadline was. */
    private Long daysLeft(AwardRound round, Instant deadline) {
        var takesNominations = round.state() == RoundState.OPEN || round.state() == RoundState.PROPOSED;
        return takesNominations ? daysTo(lastDay(deadline)) : null;
    }

    private static LocalDate lastDay(Instant tooLate) {
        return new Deadline(tooLate).lastDay();
    }

    private long daysTo(LocalDate day) {
        return ChronoUnit.DAYS.between(LocalDate.ofInstant(clock.instant(), HomeZone.ID), day);
    }
}
