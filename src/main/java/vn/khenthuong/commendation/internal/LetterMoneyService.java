package vn.khenthuong.commendation.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.award.RewardFigures;
import vn.khenthuong.award.RewardFigures.Figure;
import vn.khenthuong.commendation.Commendation;
import vn.khenthuong.commendation.Commendation.Counts;
import vn.khenthuong.commendation.CommendationDecided;
import vn.khenthuong.commendation.CommendationMoney;
import vn.khenthuong.commendation.CommendationMoney.Line;
import vn.khenthuong.commendation.CommendationNumber;
import vn.khenthuong.commendation.Commendations;
import vn.khenthuong.commendation.LetterMoney;
import vn.khenthuong.commendation.internal.LetterMoneyRepository.Kept;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.NomineeType;

/** Takes the amounts from the rule of the day, and what that leaves open from the unit. */
@Component
@Transactional
class LetterMoneyService implements LetterMoney {

    private final LetterMoneyRepository kept;
    private final Commendations commendations;
    private final RewardFigures figures;
    private final Clock clock;

    LetterMoneyService(LetterMoneyRepository kept, Commendations commendations, RewardFigures figures, Clock clock) {
        this.kept = kept;
        this.commendations = commendations;
        this.figures = figures;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public CommendationMoney of(Commendation list) {
        var known = kept.of(list.number());
        return new CommendationMoney(kinds(list.counts())
                .map(type -> list.isDecided()
                        ? standing(type, list.counts().of(type), known.get(type))
                        : foreseen(type, list.counts().of(type), known.get(type)))
                .toList());
    }

    /** As it was decided; a version that knew no money said none. */
    private static Line standing(NomineeType type, int count, Kept kept) {
        return kept == null
                ? new Line(type, count, null, null, false)
                : new Line(type, count, kept.amount(), kept.citation(), kept.citation() != null);
    }

    private Line foreseen(NomineeType type, int count, Kept entered) {
        var figure = figure(type, LocalDate.now(clock));
        return figure.amount() != null
                ? new Line(type, count, figure.amount(), figure.citation(), true)
                : new Line(type, count, entered == null ? null : entered.amount(), null, false);
    }

    @Override
    public void enter(CommendationNumber number, Map<NomineeType, Long> amounts, Actor actor) {
        commendations.requireChangeable(number, actor);
        var errors = new InputErrors();
        var entered = new EnumMap<NomineeType, Kept>(NomineeType.class);
        amounts.forEach((type, amount) -> {
            if (amount != null) {
                errors.gather(() -> figures.checked(amount, label(type)))
                        .ifPresent(checked -> entered.put(type, new Kept(checked, null)));
            }
        });
        errors.refuse();
        kept.keep(number, entered);
    }

    static String label(NomineeType type) {
        return "Tiền thưởng, %s".formatted(type.label().toLowerCase(Locale.ROOT));
    }

    /** In the transaction of the decision, before any other listener makes a paper of it. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void decided(CommendationDecided event) {
        var list = commendations.require(event.number());
        var entered = kept.of(event.number());
        var standing = new EnumMap<NomineeType, Kept>(NomineeType.class);
        kinds(list.counts()).forEach(type -> {
            var figure = figure(type, event.decision().date());
            var own = entered.get(type);
            standing.put(
                    type,
                    figure.amount() != null
                            ? new Kept(figure.amount(), figure.citation())
                            : new Kept(own == null ? null : own.amount(), null));
        });
        kept.keep(event.number(), standing);
    }

    /** Every unit whose head may commend is a department or a locality above the communes. */
    private Figure figure(NomineeType type, LocalDate day) {
        return figures.of(AwardForm.GIAY_KHEN, RewardFigures.OF_DEPARTMENT_OR_DISTRICT, type, day);
    }

    private static Stream<NomineeType> kinds(Counts counts) {
        return List.of(NomineeType.values()).stream().filter(type -> counts.of(type) > 0);
    }
}
