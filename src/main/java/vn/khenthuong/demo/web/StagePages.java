package vn.khenthuong.demo.web;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.demo.Chronicler;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.demo.DemoTime;
import vn.khenthuong.demo.NextEvent;
import vn.khenthuong.demo.Renewal;
import vn.khenthuong.demo.Span;
import vn.khenthuong.demo.Stagehand;
import vn.khenthuong.demo.tour.Tour;
import vn.khenthuong.demo.web.StagePage.ClockFace;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.notification.DeliveryLog;

/** Collects what the page shows. */
@Component
@Profile(Demo.PROFILE)
class StagePages {

    private final DemoTime time;
    private final NextEvent events;
    private final Stagehand stagehand;
    private final Tour tour;
    private final Chronicler chronicler;
    private final DeliveryLog mails;
    private final Renewal renewal;

    StagePages(
            DemoTime time,
            NextEvent events,
            Stagehand stagehand,
            Tour tour,
            Chronicler chronicler,
            DeliveryLog mails,
            Renewal renewal) {
        this.time = time;
        this.events = events;
        this.stagehand = stagehand;
        this.tour = tour;
        this.chronicler = chronicler;
        this.mails = mails;
        this.renewal = renewal;
    }

    StagePage now() {
        var walk = time.lastWalk();
        return new StagePage(
                tour.stops(),
                clock(),
                stagehand.doing().orElse(null),
                walk.map(StagePages::inWords).orElse(null),
                walk.map(span -> chronicler.between(span.from(), span.to())).orElse(null),
                mails.size(),
                renewal.hindrance().orElse(null));
    }

    private ClockFace clock() {
        var next = events.after(time.now(), time.lastDay());
        return new ClockFace(
                VietnameseDates.of(time.now()),
                time.destination().map(VietnameseDates::of).orElse(null),
                time.today().plusDays(1),
                time.lastDay(),
                endOfYear().orElse(null),
                next.map(event -> VietnameseDates.of(event.at())).orElse(null),
                next.map(NextEvent.Foreseen::brings).orElse(null));
    }

    /** On the last day of a year, that of the next one. */
    private Optional<LocalDate> endOfYear() {
        var end = LocalDate.of(time.today().plusDays(1).getYear(), 12, 31);
        return Optional.of(end).filter(day -> !day.isAfter(time.lastDay()));
    }

    private static String inWords(Span span) {
        return "từ %s đến %s".formatted(VietnameseDates.of(span.from()), VietnameseDates.of(span.to()));
    }
}
