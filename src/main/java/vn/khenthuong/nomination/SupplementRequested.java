package vn.khenthuong.nomination;

import java.time.LocalDate;

/**
 * The focal agency wants something more.
 *
 * @param dueDay last day on which it may come
 */
public record SupplementRequested(String number, String round, String unit, String reason, LocalDate dueDay)
        implements DossierEvent {}
