package vn.khenthuong.nomination;

/** One line of the dossier in words, for the tables of forms and pages. */
public record SummaryLine(String label, String value) {}
