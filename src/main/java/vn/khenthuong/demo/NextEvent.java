package vn.khenthuong.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.HomeZone;

/** What the calendar brings next: a deadline, a statutory reminder, a year of reports, a round. The mails of a morning are routine. */
@Component
@Profile(Demo.PROFILE)
public class NextEvent {

    private static final Logger log = LoggerFactory.getLogger(NextEvent.class);

    private final Timers timers;
    private final List<ForeseenWork> works;

    NextEvent(Timers timers, ObjectProvider<ForeseenWork> works) {
        this.timers = timers;
        this.works = works.orderedStream().toList();
    }

    /**
     * The first after this instant; empty when nothing is to be expected.
     *
     * @param lastDay the last day that is looked at
     */
    public Optional<Foreseen> after(Instant moment, LocalDate lastDay) {
        var found = new ArrayList<Timers.Timer>(timers.nextAfter(moment));
        works.forEach(
                work -> timer(work).filter(timer -> timer.at().isAfter(moment)).ifPresent(found::add));
        return found.stream()
                .map(Timers.Timer::at)
                .min(Comparator.naturalOrder())
                .filter(first -> !LocalDate.ofInstant(first, HomeZone.ID).isAfter(lastDay))
                .map(first -> new Foreseen(
                        first,
                        inWords(found.stream()
                                .filter(timer -> timer.at().equals(first))
                                .toList())));
    }

    private static Optional<Timers.Timer> timer(ForeseenWork work) {
        try {
            return Optional.of(new Timers.Timer(work.nextAt(), work.brings(), ""))
                    .filter(timer -> timer.at().isBefore(Instant.MAX));
        } catch (RuntimeException unknown) {
            log.error("{} does not say when it is next", work.getClass().getSimpleName(), unknown);
            return Optional.empty();
        }
    }

    /** Those of a kind in one phrase: with what it is about where it is one, else with their number. */
    static String inWords(List<Timers.Timer> together) {
        return together.stream()
                .collect(Collectors.groupingBy(Timers.Timer::brings, TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(kind -> kind.getKey() + about(kind.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String about(List<Timers.Timer> alike) {
        if (alike.size() > 1) {
            return " (%d)".formatted(alike.size());
        }
        var only = alike.get(0);
        var subject = only.subject() == null
                ? Integer.toString(LocalDate.ofInstant(only.at(), HomeZone.ID).getYear())
                : only.subject();
        return subject.isEmpty() ? "" : " " + subject;
    }

    /**
     * Something to come.
     *
     * @param brings in Vietnamese, e.g. “Hết hạn đề nghị SK2023”
     */
    public record Foreseen(Instant at, String brings) {}
}
