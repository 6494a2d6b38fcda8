package vn.khenthuong.annualreport;

import java.time.Instant;
import vn.khenthuong.organization.Function;

/**
 * What a department confirms for a delivered report.
 *
 * @param function as which the department received it
 * @param department code of the unit that held the function that day
 * @param number e.g. {@code BN-BC2026-DAM-RONG-1}
 */
public record Receipt(ReportNumber report, Function function, String department, String number, Instant receivedAt) {}
