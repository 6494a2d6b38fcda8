package vn.khenthuong.tracking.web;

import java.util.List;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.tracking.ReportYearDetails;

/** The years of reports as the page lists them. */
record ReportYearsPage(List<Line> years) {

    /**
     * A year, with the reports in the reader's sight.
     *
     * @param delivered e.g. {@code 36/38}
     */
    record Line(int year, String code, String state, String tone, String deadline, String delivered, long late) {

        static Line of(ReportYearDetails year) {
            return new Line(
                    year.year(),
                    year.code(),
                    year.stateLabel(),
                    ReportTones.of(year.state()),
                    Formats.lastDay(year.deadline()),
                    "%d/%d".formatted(year.delivered(), year.units().size()),
                    year.late());
        }
    }

    static ReportYearsPage of(List<ReportYearDetails> years) {
        return new ReportYearsPage(years.stream().map(Line::of).toList());
    }
}
