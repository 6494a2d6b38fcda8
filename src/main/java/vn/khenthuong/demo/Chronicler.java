package vn.khenthuong.demo;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.annualreport.AnnualReportProcess;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportYear;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.audit.Annals;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.demo.Chronicle.Happening;
import vn.khenthuong.notification.Delivery;
import vn.khenthuong.notification.DeliveryLog;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.tracking.StepWords;

/** Tells what happened between two instants, from the journal, the years of reports and what was told to whom. */
@Component
@Profile(Demo.PROFILE)
public class Chronicler {

    /** More than a leap over two years brings. */
    private static final int MOST = 20_000;

    private static final String DOSSIERS = "hồ sơ";
    private static final String UNITS = "đơn vị";
    private static final String PERSONS = "người nhận";

    private final Annals journal;
    private final DeliveryLog deliveries;
    private final ReportYears years;
    private final Organization organization;
    private final StepWords words;

    Chronicler(Annals journal, DeliveryLog deliveries, ReportYears years, Organization organization, StepWords words) {
        this.journal = journal;
        this.deliveries = deliveries;
        this.years = years;
        this.organization = organization;
        this.words = words;
    }

    /** Digests are left out: there is one for everybody on every working day. */
    public Chronicle between(Instant from, Instant to) {
        var steps = journal.between(from, to, MOST);
        var notices = deliveries.between(from, to, MOST);
        var opened = years.all().stream()
                .filter(year -> isBetween(from, year.openedAt(), to))
                .flatMap(this::opening);
        var ended = years.all().stream()
                .filter(year -> isBetween(from, year.deadline(), to))
                .flatMap(this::deadline);
        var happenings = Stream.of(
                        opened,
                        ended,
                        steps.stream().flatMap(entry -> step(entry).stream()),
                        notices.stream()
                                .filter(notice -> notice.kind() != NoticeKind.DIGEST)
                                .map(this::notice))
                .flatMap(one -> one)
                .toList();
        return Chronicle.of(happenings, steps.size() < MOST && notices.size() < MOST);
    }

    private Stream<Happening> opening(ReportYear year) {
        var what = "%s %d".formatted(words.step(AnnualReportProcess.Elements.OPEN_YEAR), year.year());
        return years.reports(year.year()).stream()
                .map(report -> new Happening(
                        year.openedAt(), what, UNITS, nameOf(report.number().unit())));
    }

    private Stream<Happening> deadline(ReportYear year) {
        var what = "%s %d".formatted(words.step(AnnualReportProcess.Elements.REPORT_DEADLINE), year.year());
        return years.reports(year.year()).stream()
                .filter(report ->
                        report.deliveredAt() == null || !report.deliveredAt().isBefore(year.deadline()))
                .map(report -> new Happening(
                        year.deadline(),
                        what,
                        "đơn vị chưa nộp",
                        nameOf(report.number().unit())));
    }

    private static boolean isBetween(Instant from, Instant moment, Instant to) {
        return moment.isAfter(from) && !moment.isAfter(to);
    }

    /** Nothing where there are no words for it: an attempt that was refused, work on an attachment. */
    private Optional<Happening> step(JournalEntry entry) {
        var what = words.step(entry.step());
        if (entry.subject() == null || what.equals(entry.step())) {
            return Optional.empty();
        }
        var outcome = words.outcome(entry.step(), entry.outcome());
        var known = outcome != null && !outcome.equals(entry.outcome());
        return Optional.of(
                happening(entry.at(), known ? "%s: %s".formatted(what, outcome) : what, entry.subject(), DOSSIERS));
    }

    private Happening notice(Delivery notice) {
        var what = "Thư “%s”".formatted(notice.kind().label());
        return ReportNumber.parse(notice.subject()).isPresent()
                ? happening(notice.createdAt(), what, notice.subject(), UNITS)
                : new Happening(notice.createdAt(), what, PERSONS, organization.nameOf(notice.recipient()));
    }

    private Happening happening(Instant at, String what, String subject, String counted) {
        return ReportNumber.parse(subject)
                .map(report -> new Happening(at, what, UNITS, nameOf(report.unit())))
                .orElseGet(() -> new Happening(at, what, counted, subject));
    }

    private String nameOf(String unit) {
        return organization.find(unit).map(Unit::name).orElse(unit);
    }
}
