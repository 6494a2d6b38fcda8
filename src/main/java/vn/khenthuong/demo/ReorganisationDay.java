package vn.khenthuong.demo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.organization.Realignment;
import vn.khenthuong.organization.Reorganisations;

/**
 * A day on which the province of the demonstration is reorganised: its data set is taken up when the clock gets there, and not
 * before; new units have their officials at once. Never in a demonstration that begins later, nor in one of an earlier version that
 * is long past the day: its province has lived on without.
 */
final class ReorganisationDay implements ForeseenWork {

    /** How many days a demonstration may have been closed when the day came. */
    private static final int LATEST = 31;

    private final LocalDate day;
    private final String brings;
    private final LocalDate beginning;
    private final Reorganisations reorganisations;
    private final DemoOfficials officials;
    private final Realignment realignment;
    private final Clock clock;

    /**
     * @param brings in Vietnamese, what the calendar says
     * @param beginning the day on which the demonstration was first opened
     */
    ReorganisationDay(
            LocalDate day,
            String brings,
            LocalDate beginning,
            Reorganisations reorganisations,
            DemoOfficials officials,
            Realignment realignment,
            Clock clock) {
        this.day = day;
        this.brings = brings;
        this.beginning = beginning;
        this.reorganisations = reorganisations;
        this.officials = officials;
        this.realignment = realignment;
        this.clock = clock;
    }

    @Override
    public Instant nextAt() {
        return !beginning.isBefore(day) || isLongPast() || reorganisations.isTakenUp(day)
                ? Instant.MAX
                : day.atStartOfDay(HomeZone.ID).toInstant();
    }

    private boolean isLongPast() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID).isAfter(day.plusDays(LATEST));
    }

    @Override
    public String brings() {
        return brings;
    }

    @Override
    public void run() {
        if (!nextAt().isAfter(clock.instant()) && reorganisations.takeUp(day)) {
            officials.run();
            realignment.now();
        }
    }
}
