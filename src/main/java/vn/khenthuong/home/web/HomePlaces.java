package vn.khenthuong.home.web;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.calendar.DueWords;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaScope;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;

/** The places of the open rounds: for units their own limits, for those who see every unit the round's. */
@Component
class HomePlaces {

    private static final String POOL = "Danh sách chung cấp tỉnh";

    private final Rounds rounds;
    private final QuotaLedger ledger;
    private final Organization organization;
    private final DueWords dueWords;
    private final Clock clock;

    HomePlaces(Rounds rounds, QuotaLedger ledger, Organization organization, DueWords dueWords, Clock clock) {
        this.rounds = rounds;
        this.ledger = ledger;
        this.organization = organization;
        this.dueWords = dueWords;
        this.clock = clock;
    }

    /** Of the whole round: all units together, and the pool. */
    List<RoundPlaces> ofRounds() {
        return open().map(round -> places(round, round.unitDeadline(), together(ledger.limits(round.code()))))
                .toList();
    }

    /**
     * Of these units; of a unit without limits of its own, the pool it competes in.
     *
     * @param ended units whose cases they carry on, each in the places of its own unit
     */
    List<RoundPlaces> of(Set<String> units, Set<String> ended) {
        return open().map(
                        round -> places(round, deadline(round, units), own(ledger.limits(round.code()), units, ended)))
                .filter(places -> !places.lines().isEmpty())
                .toList();
    }

    private Stream<AwardRound> open() {
        return rounds.all().stream().filter(round -> round.state() == RoundState.OPEN);
    }

    private RoundPlaces places(AwardRound round, Instant deadline, List<RoundPlaces.Line> lines) {
        return new RoundPlaces(
                round.code(),
                round.title(),
                Formats.lastDay(deadline),
                dueWords.of(deadline, clock.instant()),
                lines.stream().filter(line -> line.max() > 0 || line.used() > 0).toList());
    }

    private Instant deadline(AwardRound round, Set<String> units) {
        return units.stream()
                .map(unit -> rounds.deadlineFor(round.code(), unit))
                .max(Comparator.naturalOrder())
                .orElse(round.unitDeadline());
    }

    private List<RoundPlaces.Line> own(List<QuotaLimit> limits, Set<String> units, Set<String> ended) {
        var own = ofUnits(limits, units, "%s");
        return Stream.concat(
                        own.isEmpty() ? pool(limits) : own.stream(),
                        ofUnits(limits, ended, "%s (hồ sơ đơn vị tiếp nhận)").stream())
                .toList();
    }

    private List<RoundPlaces.Line> ofUnits(List<QuotaLimit> limits, Set<String> units, String words) {
        return limits.stream()
                .filter(limit -> limit.scope() == QuotaScope.UNIT && units.contains(limit.unit()))
                .map(limit -> line(words.formatted(nameOf(limit.unit())), limit))
                .toList();
    }

    private static List<RoundPlaces.Line> together(List<QuotaLimit> limits) {
        var sums = new LinkedHashMap<Set<String>, int[]>();
        limits.stream().filter(limit -> limit.scope() == QuotaScope.UNIT).forEach(limit -> {
            var sum = sums.computeIfAbsent(limit.nomineeTypes(), types -> new int[2]);
            sum[0] += limit.used();
            sum[1] += limit.max();
        });
        var units = sums.entrySet().stream()
                .map(sum -> new RoundPlaces.Line(
                        "Các đơn vị có chỉ tiêu riêng",
                        types(sum.getKey()),
                        sum.getValue()[0],
                        sum.getValue()[1],
                        null));
        return Stream.concat(units, pool(limits)).toList();
    }

    private static Stream<RoundPlaces.Line> pool(List<QuotaLimit> limits) {
        return limits.stream()
                .filter(limit -> limit.scope() == QuotaScope.ROUND)
                .map(limit -> line(POOL, limit));
    }

    private static RoundPlaces.Line line(String whose, QuotaLimit limit) {
        return new RoundPlaces.Line(whose, types(limit.nomineeTypes()), limit.used(), limit.max(), limit.ground());
    }

    private static String types(Set<String> types) {
        return Arrays.stream(NomineeType.values())
                .filter(type -> types.contains(type.name()))
                .map(type -> type.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private String nameOf(String unit) {
        return organization.find(unit).map(Unit::name).orElse(unit);
    }
}
