package vn.khenthuong.nomination.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.document.Documents;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NominationStarts;
import vn.khenthuong.nomination.Remakes;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;

/** An expired dossier leaves to the one that is begun from it its contents and the newest version of each paper. */
@Component
@Transactional
class RemakeService implements Remakes {

    private static final String MADE_AGAIN = "MADE_AGAIN";

    private final DossierRepository repository;
    private final Dossiers dossiers;
    private final DossierAccess access;
    private final StreamPolicy stream;
    private final NominationStarts starts;
    private final Rounds rounds;
    private final Documents documents;
    private final Journal journal;
    private final Clock clock;

    RemakeService(
            DossierRepository repository,
            Dossiers dossiers,
            DossierAccess access,
            StreamPolicy stream,
            NominationStarts starts,
            Rounds rounds,
            Documents documents,
            Journal journal,
            Clock clock) {
        this.repository = repository;
        this.dossiers = dossiers;
        this.access = access;
        this.stream = stream;
        this.starts = starts;
        this.rounds = rounds;
        this.documents = documents;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public boolean mayRemake(Actor actor, String number) {
        DossierSnapshot expired = dossiers.require(number).snapshot();
        return expired.state() == DossierState.EXPIRED
                && isOfficer(actor, expired)
                && rounds.require(expired.round()).state() == RoundState.OPEN
                && clock.instant().isBefore(rounds.deadlineFor(expired.round(), expired.unit()))
                && repository.madeInto(number).isEmpty();
    }

    @Override
    public String remake(String number, Actor actor) {
        DossierSnapshot expired = requireExpired(number, actor);
        String begun = starts.startLike(expired);
        fill(begun, number, actor);
        return begun;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> madeFrom(String number) {
        return repository.madeFrom(number);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<String> madeInto(String number) {
        return repository.madeInto(number);
    }

    /** The expired dossier, held so that only one is begun from it. */
    private DossierSnapshot requireExpired(String number, Actor actor) {
        access.require(actor, number);
        DossierSnapshot seen = dossiers.require(number).snapshot();
        if (!isOfficer(actor, seen)) {
            throw new NotPermittedException("Chỉ cán bộ của đơn vị đề nghị được lập lại hồ sơ hết hạn.");
        }
        if (seen.state() != DossierState.EXPIRED) {
            throw new ConflictException("Chỉ lập lại được hồ sơ đã hết hạn; hồ sơ %s %s."
                    .formatted(number, seen.state().label().toLowerCase(Locale.ROOT)));
        }
        rounds.requireOpenFor(seen.round(), seen.unit());
        dossiers.lock(number);
        repository.madeInto(number).ifPresent(other -> {
            throw new ConflictException("Hồ sơ %s đã được lập lại thành hồ sơ %s.".formatted(number, other));
        });
        return seen;
    }

    /** Gives a new draft what the expired dossier leaves. */
    private void fill(String number, String expired, Actor actor) {
        Dossier old = dossiers.require(expired);
        repository.markMadeFrom(number, expired);
        dossiers.change(number, draft -> draft.begin(old.content()));
        newest(expired).values().forEach(paper -> documents.cite(paper, number, paper.item(), actor.userId()));
        var now = clock.instant();
        journal.record(new JournalEntry(
                number,
                MADE_AGAIN,
                actor.userId(),
                Role.OFFICER.of(old.unit()),
                now,
                now,
                null,
                "Lập lại từ hồ sơ hết hạn %s.".formatted(expired),
                "A-21"));
    }

    private Map<String, StoredDocument> newest(String expired) {
        List<StoredDocument> versions = documents.of(expired);
        return versions.stream()
                .collect(Collectors.toMap(
                        StoredDocument::item,
                        version -> version,
                        (one, other) -> one.version() > other.version() ? one : other));
    }

    private boolean isOfficer(Actor actor, DossierSnapshot dossier) {
        return stream.unitsOf(actor).stream().map(Unit::code).anyMatch(dossier.unit()::equals);
    }
}
