package vn.khenthuong.consultation;

/** An agency answered, be it late. */
public record ConsultationAnswered(Consultation consultation, String round) implements ConsultationEvent {}
