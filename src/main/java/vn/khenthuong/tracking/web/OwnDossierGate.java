package vn.khenthuong.tracking.web;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.AttemptRefused;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.OwnDossiers;

/**
 * Keeps an official from acting on his own dossier on its page. It is told on the page, which keeps what was typed, for it is
 * the one refusal that a head could not foresee from his role; the journal keeps the attempt.
 */
@Component
class OwnDossierGate {

    private final Nominations nominations;
    private final OwnDossiers ownDossiers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnDossierGate(Nominations nominations, OwnDossiers ownDossiers, ApplicationEventPublisher events, Clock clock) {
        this.nominations = nominations;
        this.ownDossiers = ownDossiers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param step what he tried, as the journal names it
     * @throws ConflictException when it is his own dossier
     */
    void requireAnother(String number, String step, Actor actor) {
        ownDossiers
                .objection(List.of(nominations.require(number)), actor.userId())
                .ifPresent(own -> {
                    events.publishEvent(new AttemptRefused(number, step, actor, own, clock.instant()));
                    throw new ConflictException(own);
                });
    }
}
