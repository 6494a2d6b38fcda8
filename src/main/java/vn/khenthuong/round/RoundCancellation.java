package vn.khenthuong.round;

import java.time.LocalDate;

/**
 * What was entered to call a round off; null where nothing was entered.
 *
 * @param documentNumber number of the document that calls it off
 * @param documentDate day it was signed
 */
public record RoundCancellation(String documentNumber, LocalDate documentDate) {}
