package vn.khenthuong.consultation;

/** An agency was asked. */
public record ConsultationAsked(Consultation consultation, String round) implements ConsultationEvent {}
