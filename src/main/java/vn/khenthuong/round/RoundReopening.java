package vn.khenthuong.round;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What was entered to open a closed round again; null where nothing was entered.
 *
 * @param deadline first instant that is too late for all units
 * @param documentNumber number of the document that opens it again
 * @param documentDate day it was signed
 */
public record RoundReopening(Instant deadline, String documentNumber, LocalDate documentDate) {}
