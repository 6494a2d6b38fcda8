package vn.khenthuong.decision;

import java.time.LocalDate;

/**
 * Minutes of the council of the focal agency that chose the list.
 *
 * @param members of the council, or null where not stated
 * @param present of them, or null where not stated
 */
public record Minutes(String number, LocalDate date, Integer members, Integer present) {}
