package vn.khenthuong.round.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitsConcerned;
import vn.khenthuong.organization.WorkUnderWay;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;

/** Rounds in which units that shall change may still nominate, and rounds whose units are settled. */
@Component
class RoundsUnderWay implements WorkUnderWay {

    private static final Set<RoundState> OPENED = EnumSet.of(RoundState.OPEN, RoundState.CLOSED, RoundState.ENDED);

    private final Rounds rounds;
    private final Organization organization;
    private final Clock clock;

    RoundsUnderWay(Rounds rounds, Organization organization, Clock clock) {
        this.rounds = rounds;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public List<String> touchedBy(UnitsConcerned concerned) {
        return running(concerned)
                .map(deadline -> "Hạn đề nghị của %s trong đợt %s, hết ngày %s, giữ nguyên."
                        .formatted(
                                deadline.unit().name(),
                                deadline.round().code(),
                                VietnameseDates.of(deadline.lastDay())))
                .toList();
    }

    @Override
    public List<String> objections(UnitsConcerned concerned) {
        return Stream.concat(settled(concerned), unfinished(concerned)).toList();
    }

    /** A change that begins before the day a round chose its units by would make other units of them. */
    private Stream<String> settled(UnitsConcerned concerned) {
        var today = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
        return concerned.onlyName()
                ? Stream.empty()
                : rounds.all().stream()
                        .filter(round -> OPENED.contains(round.state()))
                        .filter(round -> !round.referenceDate().isBefore(concerned.from())
                                && !round.referenceDate().isAfter(today))
                        .max(Comparator.comparing(AwardRound::referenceDate))
                        .stream()
                        .map(round ->
                                "“Từ ngày” phải sau ngày %s: đợt %s đã mở, chỉ tiêu đã tính theo các đơn vị của ngày đó."
                                        .formatted(VietnameseDates.of(round.referenceDate()), round.code()));
    }

    /** Whoever has not submitted yet could not any more. */
    private Stream<String> unfinished(UnitsConcerned concerned) {
        return !concerned.isEndWithoutSuccessor() || concerned.acknowledged()
                ? Stream.empty()
                : running(concerned)
                        .filter(deadline -> !deadline.lastDay().isBefore(concerned.from()))
                        .map(deadline ->
                                ("Hạn đề nghị của %s trong đợt %s còn đến hết ngày %s: thôi tồn tại trước đó thì hồ sơ chưa trình"
                                                + " không ai trình được. Nếu văn bản vẫn yêu cầu, đánh dấu “Đã biết đợt còn mở”.")
                                        .formatted(
                                                deadline.unit().name(),
                                                deadline.round().code(),
                                                VietnameseDates.of(deadline.lastDay())));
    }

    private Stream<Running> running(UnitsConcerned concerned) {
        return rounds.all().stream()
                .filter(round -> round.state() == RoundState.OPEN)
                .flatMap(round -> rounds.unitsOf(round).stream()
                        .map(Unit::code)
                        .filter(concerned.units()::contains)
                        .map(unit -> new Running(
                                round,
                                organization.require(unit),
                                new Deadline(rounds.deadlineFor(round.code(), unit)).lastDay())));
    }

    private record Running(AwardRound round, Unit unit, LocalDate lastDay) {}
}
