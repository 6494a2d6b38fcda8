package vn.khenthuong.nomination;

import java.time.LocalDate;

/**
 * The focal agency found the dossier complete.
 *
 * @param answerDue day named in the receipt
 */
public record DossierReceived(String number, String round, String unit, LocalDate answerDue) implements DossierEvent {}
