package vn.khenthuong.nomination.internal;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.document.Documents;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NominationStarts;
import vn.khenthuong.nomination.Remakes;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundState;
import vn.khenthuong.round.Rounds;

/** A dossier that has ended leaves to the one that is begun from it its contents and the newest version of each paper. */
@Component
@Transactional
class RemakeService implements Remakes {

    private static final String MADE_AGAIN = "MADE_AGAIN";

    private final DossierRepository repository;
    private final Dossiers dossiers;
    private final DossierAccess access;
    private final StreamPolicy stream;
    private final HoldRepository holds;
    private final HoldRules holdRules;
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
            HoldRepository holds,
            HoldRules holdRules,
            NominationStarts starts,
            Rounds rounds,
            Documents documents,
            Journal journal,
            Clock clock) {
        this.repository = repository;
        this.dossiers = dossiers;
        this.access = access;
        this.stream = stream;
        this.holds = holds;
        this.holdRules = holdRules;
        this.starts = starts;
        this.rounds = rounds;
        this.documents = documents;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<AwardRound> rounds(Actor actor, String number) {
        DossierSnapshot old = dossiers.require(number).snapshot();
        if (!isOfficer(actor, old) || repository.madeInto(number).isPresent()) {
            return List.of();
        }
        if (old.state() == DossierState.EXPIRED) {
            return Stream.of(rounds.require(old.round()))
                    .filter(round -> round.state() == RoundState.OPEN)
                    .filter(round -> clock.instant().isBefore(rounds.deadlineFor(round.code(), old.unit())))
                    .toList();
        }
        return endedOnHold(old) && holdRules.isRemakable(number)
                ? stream.offer(actor).rounds().stream()
                        .filter(round -> !round.code().equals(old.round()))
                        .toList()
                : List.of();
    }

    @Override
    public String remake(String number, Actor actor, String round) {
        DossierSnapshot old = requireEnded(number, actor, round);
        String begun = starts.startLike(old, round == null ? old.round() : round);
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

    /** The dossier that has ended, kept so that only one is begun from it. */
    private DossierSnapshot requireEnded(String number, Actor actor, String round) {
        access.require(actor, number);
        DossierSnapshot seen = dossiers.require(number).snapshot();
        if (!isOfficer(actor, seen)) {
            throw new NotPermittedException("Chỉ cán bộ của đơn vị đề nghị được lập lại hồ sơ.");
        }
        boolean elsewhere = round != null && !round.equals(seen.round());
        if (endedOnHold(seen)) {
            if (!elsewhere) {
                throw new BadInputException("Cần chọn “Đợt khen thưởng” khác với đợt của hồ sơ đã kết thúc.");
            }
            holdRules.requireRemakable(number);
        } else if (seen.state() != DossierState.EXPIRED || elsewhere) {
            throw new ConflictException(
                    "Chỉ lập lại được hồ sơ đã hết hạn (trong đợt của hồ sơ) hoặc hồ sơ kết thúc khi tạm dừng (trong đợt khác); hồ sơ %s %s."
                            .formatted(number, seen.state().label().toLowerCase(Locale.ROOT)));
        }
        rounds.requireOpenFor(elsewhere ? round : seen.round(), seen.unit());
        dossiers.lock(number);
        repository.madeInto(number).ifPresent(other -> {
            throw new ConflictException("Hồ sơ %s đã được lập lại thành hồ sơ %s.".formatted(number, other));
        });
        return seen;
    }

    private boolean endedOnHold(DossierSnapshot old) {
        return old.state() == DossierState.CANCELLED && holds.endedByDecision(old.number());
    }

    /** Gives a new draft what the dossier leaves that has ended. */
    private void fill(String number, String ended, Actor actor) {
        Dossier old = dossiers.require(ended);
        repository.markMadeFrom(number, ended);
        dossiers.change(number, draft -> draft.begin(old.content()));
        newest(ended).values().forEach(paper -> documents.cite(paper, number, paper.item(), actor.userId()));
        var now = clock.instant();
        journal.record(new JournalEntry(
                number,
                MADE_AGAIN,
                actor.userId(),
                Role.OFFICER.of(old.unit()),
                now,
                now,
                null,
                "Lập lại từ hồ sơ %s %s."
                        .formatted(old.state() == DossierState.EXPIRED ? "hết hạn" : "kết thúc khi tạm dừng", ended),
                old.state() == DossierState.EXPIRED ? "A-21" : null));
    }

    private Map<String, StoredDocument> newest(String ended) {
        List<StoredDocument> versions = documents.of(ended);
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
