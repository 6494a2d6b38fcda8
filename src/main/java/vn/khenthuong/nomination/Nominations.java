package vn.khenthuong.nomination;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khenthuong.platform.Actor;

/**
 * The dossiers and their transitions. Every transition checks the present state and refuses with a
 * {@code ConflictException} when the dossier has moved on; refusals carry Vietnamese sentences.
 */
@Component
public class Nominations {

    public Optional<DossierSheet> find(String number) {
        throw new UnsupportedOperationException();
    }

    /** @throws vn.khenthuong.platform.NotFoundException with a Vietnamese sentence */
    public DossierSheet require(String number) {
        throw new UnsupportedOperationException();
    }

    /** Every dossier of the round, in order of number. */
    public List<DossierSheet> ofRound(String round) {
        throw new UnsupportedOperationException();
    }

    /** The dossiers on a list, in order of number. */
    public List<DossierSheet> ofList(String list) {
        throw new UnsupportedOperationException();
    }

    /** Remembers the duty of the actor, and refuses where the same person did an earlier one that forbids it (four-eyes). */
    public void takeDuty(String number, Actor actor, Duty duty) {
        throw new UnsupportedOperationException();
    }

    /** Complete: {@code SUBMITTED -> RECEIVED}; issues the receipt. */
    public void receive(String number, Instant at, LocalDate answerDue) {
        throw new UnsupportedOperationException();
    }

    /** {@code SUBMITTED -> SUPPLEMENT_REQUESTED}. */
    public void requestSupplement(String number, List<String> items, String reason, LocalDate dueDay) {
        throw new UnsupportedOperationException();
    }

    /** {@code SUBMITTED -> REJECTED}; the place is free again. */
    public void reject(String number, Refusal refusal) {
        throw new UnsupportedOperationException();
    }

    /** Labour's proposal: {@code RECEIVED -> REVIEWED}, or again after a return from appraisal. */
    public void review(String number, boolean selected, String remark, Refusal refusal) {
        throw new UnsupportedOperationException();
    }

    /** {@code REVIEWED -> LISTED}: the signed list carries the dossier. Deferred dossiers keep their place. */
    public void list(String number, String list) {
        throw new UnsupportedOperationException();
    }

    /** The signature under the list is void, or the dossier was taken off before it: back to {@code REVIEWED}, no list. */
    public void unlist(String number) {
        throw new UnsupportedOperationException();
    }

    /** {@code REVIEWED -> NOT_SELECTED}, final; the place is free again. */
    public void notSelect(String number, Refusal refusal) {
        throw new UnsupportedOperationException();
    }

    /** Home Affairs' proposal: {@code LISTED -> APPRAISED}. */
    public void appraise(String number, boolean passed, String remark, Refusal refusal) {
        throw new UnsupportedOperationException();
    }

    /** Back to Labour's review, the membership of the list kept: {@code LISTED -> RECEIVED}. */
    public void returnToReview(String number, String reason) {
        throw new UnsupportedOperationException();
    }

    /** To be appraised again: {@code APPRAISED -> LISTED}. */
    public void reappraise(String number, String reason) {
        throw new UnsupportedOperationException();
    }

    /** {@code APPRAISED -> WITH_CHAIR}. */
    public void submitToChair(String number) {
        throw new UnsupportedOperationException();
    }

    /** The Chair gave the list back: {@code WITH_CHAIR -> APPRAISED}. */
    public void returnFromChair(String number) {
        throw new UnsupportedOperationException();
    }

    /** {@code APPRAISED -> FAILED}, final; the place is free again. */
    public void fail(String number, Refusal refusal) {
        throw new UnsupportedOperationException();
    }

    /** {@code WITH_CHAIR -> AWARDED}, final. */
    public void award(String number) {
        throw new UnsupportedOperationException();
    }

    /** {@code WITH_CHAIR -> NOT_AWARDED}, final; the place is free again. */
    public void notAward(String number, Refusal refusal) {
        throw new UnsupportedOperationException();
    }

    /** Put off to a later list: {@code WITH_CHAIR -> REVIEWED} with {@code deferred}, off the list; the place is kept. */
    public void defer(String number, String reason) {
        throw new UnsupportedOperationException();
    }
}
