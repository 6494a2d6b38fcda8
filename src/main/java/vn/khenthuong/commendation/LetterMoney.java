package vn.khenthuong.commendation;

import java.util.Map;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.nomination.NomineeType;

/**
 * The money that goes with letters of commendation: by the law of the day of the decision, and where that gives no amount by what the
 * unit lays down for each kind, or none (§ Giấy khen of {@code reward.dmn}). It stands once the list is decided.
 */
public interface LetterMoney {

    /** Before the decision by the law of today. */
    CommendationMoney of(Commendation list);

    /**
     * The officer enters what the law leaves open; a kind that is not named, or has null, has no money.
     *
     * @param amounts đồng by kind
     * @throws vn.khenthuong.kernel.NotPermittedException when the official is no officer of the unit
     * @throws vn.khenthuong.kernel.ConflictException when the list is not with the officers any more
     * @throws vn.khenthuong.kernel.BadInputException when an amount cannot be
     */
    void enter(CommendationNumber number, Map<NomineeType, Long> amounts, Actor actor);
}
