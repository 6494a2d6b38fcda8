package vn.khenthuong.annualreport;

/** The focal agency closed a year of reports; published in its transaction. Nobody is reminded any more. */
public record ReportYearClosed(int year) {}
