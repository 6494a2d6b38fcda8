package vn.khenthuong.consultation;

/** The time of an agency is over without an answer; the dossier goes on. */
public record ConsultationUnanswered(Consultation consultation, String round) implements ConsultationEvent {}
