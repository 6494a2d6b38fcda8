package vn.khenthuong.consultation;

/** Something that happened to a question; published inside the transaction in which it happens. */
public sealed interface ConsultationEvent
        permits ConsultationAsked, ConsultationAnswered, ConsultationUnanswered, ConsultationCancelled {

    Consultation consultation();

    /** Code of the round of its dossier. */
    String round();
}
