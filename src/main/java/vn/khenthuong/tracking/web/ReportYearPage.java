package vn.khenthuong.tracking.web;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import vn.khenthuong.annualreport.ConsolidatedFigures.Total;
import vn.khenthuong.annualreport.Consolidation.Kind;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.kernel.VietnameseNumbers;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.tracking.ReportYearDetails;
import vn.khenthuong.tracking.ReportYearDetails.Line;
import vn.khenthuong.tracking.ReportYearDetails.Sent;

/**
 * A year of reports as the page shows it.
 *
 * @param openedLate whether it was opened when its deadline had passed
 * @param closed when the focal agency closed it, or null
 * @param filters what the table can be narrowed to, with how many it would show
 * @param totals per target; empty for those who see their own units only
 * @param consolidations both consolidated reports; empty for those
 * @param extendable units to choose from in the form that moves the deadline; null for those who may not
 */
record ReportYearPage(
        int year,
        String code,
        String state,
        String tone,
        String deadline,
        String opened,
        boolean openedLate,
        String closed,
        long delivered,
        int owing,
        long late,
        List<Choice> filters,
        List<ReportLine> lines,
        List<TotalLine> totals,
        List<ConsolidatedLine> consolidations,
        List<BoardPage.Choice> extendable) {

    /** Code of the filter that is applied. */
    public String chosen() {
        return filters.stream()
                .filter(Choice::chosen)
                .map(Choice::code)
                .findFirst()
                .orElse("");
    }

    /** A way to narrow the table. */
    enum Filter {
        ALL("", "Tất cả", line -> true),
        IN_TIME("dung-han", "Nộp đúng hạn", line -> line.isDelivered() && !line.late()),
        MISSING("thieu", "Chưa nộp", line -> line.isMissing()),
        LATE("cham", "Nộp chậm", Line::late);

        private final String code;
        private final String label;
        private final Predicate<Line> matches;

        Filter(String code, String label, Predicate<Line> matches) {
            this.code = code;
            this.label = label;
            this.matches = matches;
        }

        boolean matches(Line line) {
            return matches.test(line);
        }

        /** All for any other text. */
        static Filter parse(String code) {
            return Arrays.stream(values())
                    .filter(filter -> filter.code.equals(code))
                    .findFirst()
                    .orElse(ALL);
        }
    }

    /**
     * A filter as it is offered.
     *
     * @param parts its bar as the chart shows it: in time, missing, late; null where it has none
     */
    record Choice(String code, String label, long count, boolean chosen, String parts) {

        private static Choice of(Filter filter, long count, boolean chosen) {
            var parts = switch (filter) {
                case ALL -> null;
                case IN_TIME -> "%d,0,0".formatted(count);
                case MISSING -> "0,%d,0".formatted(count);
                case LATE -> "0,0,%d".formatted(count);
            };
            return new Choice(filter.code, filter.label, count, chosen, parts);
        }
    }

    /** A target over all units. */
    record TotalLine(
            String label,
            String goal,
            int units,
            String sums,
            String rate,
            String lastYear,
            String finding,
            String tone) {

        private static TotalLine of(Total total) {
            return new TotalLine(
                    total.target().label(),
                    total.target().goal(),
                    total.units(),
                    total.sums(),
                    total.rate() == null ? null : VietnameseNumbers.of(total.rate()),
                    total.lastYear() == null ? null : VietnameseNumbers.of(total.lastYear()),
                    total.finding(),
                    ReportTones.of(total.verdict()));
        }
    }

    /**
     * A consolidated report.
     *
     * @param submitted when it was sent, or null
     * @param stage how far it is before; null before it was prepared
     */
    record ConsolidatedLine(String kind, String who, String submitted, String stage, List<LetterLine> letters) {

        private static ConsolidatedLine of(ReportYearDetails.Consolidated one) {
            return new ConsolidatedLine(
                    one.kind().name(),
                    one.kind() == Kind.FOCAL ? "Cơ quan đầu mối" : "Cơ quan thẩm định",
                    Formats.moment(one.submittedAt()),
                    one.stageLabel(),
                    one.letters().stream().map(LetterLine::of).toList());
        }
    }

    /**
     * A letter to one addressee.
     *
     * @param document number and date, or null before it was submitted
     */
    record LetterLine(String addressee, String label, String document) {

        private static LetterLine of(Sent sent) {
            return new LetterLine(
                    sent.addressee().name(),
                    sent.addresseeLabel(),
                    sent.number() == null ? null : "%s ngày %s".formatted(sent.number(), Formats.day(sent.date())));
        }
    }

    static ReportYearPage of(
            ReportYearDetails year, Filter filter, List<Total> totals, boolean mayExtend, Instant now) {
        return new ReportYearPage(
                year.year(),
                year.code(),
                year.stateLabel(),
                ReportTones.of(year.state()),
                VietnameseDates.of(year.deadline()),
                Formats.moment(year.openedAt()),
                !year.openedAt().isBefore(year.deadline()),
                Formats.moment(year.closedAt()),
                year.delivered(),
                year.units().size(),
                year.late(),
                Arrays.stream(Filter.values())
                        .map(one -> Choice.of(
                                one, year.units().stream().filter(one.matches).count(), one == filter))
                        .toList(),
                year.units().stream()
                        .filter(filter.matches)
                        .map(line -> ReportLine.of(line, year.deadline(), now))
                        .toList(),
                totals.stream().map(TotalLine::of).toList(),
                year.consolidations().stream().map(ConsolidatedLine::of).toList(),
                mayExtend && year.closedAt() == null
                        ? year.units().stream()
                                .filter(ReportYearDetails.Line::isMissing)
                                .map(line -> new BoardPage.Choice(line.unit(), line.name()))
                                .toList()
                        : null);
    }
}
