package vn.khenthuong.nomination.internal;

import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.khenthuong.nomination.DossierDeferred;
import vn.khenthuong.nomination.DossierEnded;
import vn.khenthuong.nomination.DossierEvent;
import vn.khenthuong.nomination.DossierListed;
import vn.khenthuong.nomination.DossierReceived;
import vn.khenthuong.nomination.DossierReturned;
import vn.khenthuong.nomination.DossierReviewed;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.DossierUnlisted;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.nomination.SupplementDelivered;
import vn.khenthuong.nomination.SupplementRequest;
import vn.khenthuong.nomination.SupplementRequested;

/**
 * Tells what happened to a dossier, from where it stood before and where it stands now; that a held one steps aside is told with
 * the hold. The submission is told by whoever asks
 * the quota: only then it is known whether it holds.
 */
@Component
class DossierEvents {

    private final ApplicationEventPublisher publisher;

    DossierEvents(ApplicationEventPublisher publisher) {
        this.publisher = publisher;
    }

    void moved(DossierState before, Dossier dossier) {
        between(before, dossier).ifPresent(publisher::publishEvent);
    }

    /** Publishes an event of a dossier that nobody can tell from its states. */
    public void happened(DossierEvent event) {
        publisher.publishEvent(event);
    }

    static Optional<DossierEvent> between(DossierState before, Dossier dossier) {
        var now = dossier.snapshot();
        if (before == now.state() || now.onHold()) {
            return Optional.empty();
        }
        return now.state().isFinal()
                ? Optional.of(
                        new DossierEnded(now.number(), now.round(), now.unit(), now.state(), reason(now, dossier)))
                : onTheWay(before, now, dossier);
    }

    private static Optional<DossierEvent> onTheWay(DossierState before, DossierSnapshot now, Dossier dossier) {
        return Optional.ofNullable(
                switch (now.state()) {
                    case DRAFT ->
                        before == DossierState.PREPARED
                                ? returned(now, dossier.remark().orElse(null))
                                : null;
                    case SUBMITTED ->
                        before == DossierState.SUPPLEMENT_REQUESTED
                                ? new SupplementDelivered(now.number(), now.round(), now.unit())
                                : null;
                    case SUPPLEMENT_REQUESTED ->
                        requested(now, dossier.supplement().orElseThrow());
                    case RECEIVED -> received(before, now, dossier);
                    case REVIEWED -> reviewed(before, now, dossier);
                    case LISTED -> listed(before, now);
                    default -> null;
                });
    }

    /** That its agencies have been asked is told by those who asked them. */
    private static DossierEvent received(DossierState before, DossierSnapshot now, Dossier dossier) {
        return switch (before) {
            case LISTED -> returned(now, dossier.remark().orElse(null));
            case CONSULTING -> null;
            default -> new DossierReceived(now.number(), now.round(), now.unit(), now.answerDue());
        };
    }

    private static DossierEvent reviewed(DossierState before, DossierSnapshot now, Dossier dossier) {
        return switch (before) {
            case RECEIVED -> proposed(now);
            case WITH_CHAIR ->
                new DossierDeferred(
                        now.number(), now.round(), now.unit(), dossier.remark().orElse(null));
            default -> new DossierUnlisted(now.number(), now.round(), now.unit());
        };
    }

    private static DossierEvent listed(DossierState before, DossierSnapshot now) {
        return switch (before) {
            case RECEIVED -> proposed(now);
            case REVIEWED -> new DossierListed(now.number(), now.round(), now.unit(), now.list());
            default -> null;
        };
    }

    private static DossierEvent proposed(DossierSnapshot now) {
        return new DossierReviewed(
                now.number(), now.round(), now.unit(), now.review().favourable());
    }

    private static DossierEvent returned(DossierSnapshot now, String reason) {
        return new DossierReturned(now.number(), now.round(), now.unit(), now.state(), reason);
    }

    private static DossierEvent requested(DossierSnapshot now, SupplementRequest request) {
        return new SupplementRequested(
                now.number(), now.round(), now.unit(), request.items(), request.reason(), request.dueDay());
    }

    /** Why it was refused, or what was said when it left the route. */
    private static String reason(DossierSnapshot ended, Dossier dossier) {
        return switch (ended.state()) {
            case WITHDRAWN, EXPIRED, CANCELLED -> dossier.remark().orElse(null);
            default -> Optional.ofNullable(ended.refusal()).map(Refusal::reason).orElse(null);
        };
    }
}
