package vn.khenthuong.consultation;

/** The dossier ended while an agency was asked. */
public record ConsultationCancelled(Consultation consultation, String round) implements ConsultationEvent {}
