package vn.khenthuong.decision;

import java.time.LocalDate;

/** Number and date of a signed document. */
public record SignedDocument(String number, LocalDate date) {}
