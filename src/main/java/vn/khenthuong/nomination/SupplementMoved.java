package vn.khenthuong.nomination;

import java.time.LocalDate;

/**
 * The unit has longer for a supplement: it keeps the later of the deadline of its unit and its own days.
 *
 * @param dueDay last day on which it may come
 */
public record SupplementMoved(String number, String round, String unit, LocalDate dueDay) implements DossierEvent {}
