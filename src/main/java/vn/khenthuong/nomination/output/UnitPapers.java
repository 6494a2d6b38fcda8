package vn.khenthuong.nomination.output;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.correspondence.PaperOffer;
import vn.khenthuong.correspondence.PaperRef;
import vn.khenthuong.correspondence.ScanDesk;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.nomination.DossierAccess;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;
import vn.khenthuong.round.Rounds;

/**
 * Which papers of a unit there are about a dossier, which dossiers each covers, and who reads it: whoever may read the papers of
 * every dossier on it.
 */
@Component
class UnitPapers {

    private final Nominations nominations;
    private final DossierAccess access;
    private final DossierView view;
    private final Rounds rounds;
    private final Organization organization;
    private final Clock clock;

    UnitPapers(
            Nominations nominations,
            DossierAccess access,
            DossierView view,
            Rounds rounds,
            Organization organization,
            Clock clock) {
        this.nominations = nominations;
        this.access = access;
        this.view = view;
        this.rounds = rounds;
        this.organization = organization;
        this.clock = clock;
    }

    /** Finds in a dossier the number and date under which papers of a kind stand. */
    @FunctionalInterface
    interface Reference {

        Optional<DocumentReference> of(DossierSnapshot dossier);
    }

    List<PaperOffer> about(PaperKind kind, String subject, Reference reference, Actor reader) {
        return access
                .findPapers(reader, subject)
                .flatMap(dossier -> key(dossier, reference))
                .flatMap(key -> find(kind, key.text(), reference, reader))
                .stream()
                .toList();
    }

    Optional<PaperOffer> find(PaperKind kind, String key, Reference reference, Actor reader) {
        return CoverKey.parse(key).flatMap(parsed -> {
            var dossiers = dossiers(parsed, reference);
            if (dossiers.isEmpty()
                    || dossiers.stream()
                            .anyMatch(dossier ->
                                    access.findPapers(reader, dossier.number()).isEmpty())) {
                return Optional.empty();
            }
            return Optional.of(new PaperOffer(
                    new PaperRef(kind, key), title(dossiers), signed(parsed), signed(parsed) == null, List.of()));
        });
    }

    /** The unit itself adds what its head signed, whoever of its officials. */
    Optional<ScanDesk> scanDesk(String key, Reference reference, Actor actor) {
        return CoverKey.parse(key)
                .filter(CoverKey.Signed.class::isInstance)
                .map(parsed -> dossiers(parsed, reference))
                .filter(covered -> !covered.isEmpty())
                .flatMap(covered -> Stream.of(Role.OFFICER, Role.HEAD)
                        .filter(role -> organization
                                .unitsOf(actor, role, Work.DOSSIERS)
                                .contains(covered.get(0).worker()))
                        .findFirst()
                        .map(role -> new ScanDesk(
                                role.of(covered.get(0).worker()),
                                covered.stream().map(DossierSnapshot::number).toList())));
    }

    /** Whether the official works for the unit whose dossiers stand under the key. */
    boolean areOf(String key, Reference reference, Actor actor) {
        return CoverKey.parse(key).stream()
                .flatMap(parsed -> dossiers(parsed, reference).stream())
                .findFirst()
                .filter(dossier -> isOf(dossier, actor))
                .isPresent();
    }

    boolean isOf(DossierSnapshot dossier, Actor actor) {
        var today = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
        return Stream.of(Performer.UNIT_OFFICER, Performer.UNIT_HEAD)
                .anyMatch(performer -> organization.performs(actor, performer, dossier.worker(), today, Work.DOSSIERS));
    }

    /** @throws NotFoundException when no dossier stands under the key any more */
    Covered covered(String key, Reference reference) {
        var parsed = CoverKey.parse(key).orElseThrow(UnitPapers::unknown);
        var dossiers = dossiers(parsed, reference);
        if (dossiers.isEmpty()) {
            throw unknown();
        }
        var first = dossiers.get(0);
        var unit = organization.require(first.unit());
        return new Covered(
                rounds.require(first.round()),
                unit,
                signed(parsed),
                view.show(dossiers.stream().map(DossierSnapshot::number).toList()));
    }

    /** What the unit submitted in the round before the first of these; before a draft everything it has submitted. */
    List<DossierSnapshot> submittedBefore(Covered covered) {
        var own =
                covered.dossiers().stream().map(one -> one.snapshot().number()).collect(Collectors.toSet());
        var first = covered.dossiers().stream()
                .map(one -> one.snapshot().submittedAt())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder());
        return nominations.ofRound(covered.round().code()).stream()
                .filter(dossier -> dossier.unit().equals(covered.unit().code()) && dossier.wasSubmitted())
                .filter(dossier -> !own.contains(dossier.number())
                        && first.map(dossier.submittedAt()::isBefore).orElse(true))
                .toList();
    }

    private Optional<CoverKey> key(DossierSnapshot dossier, Reference reference) {
        if (dossier.state() == DossierState.PREPARED) {
            return Optional.of(new CoverKey.Draft(List.of(dossier.number())));
        }
        return dossier.wasSubmitted()
                ? reference.of(dossier).map(document -> CoverKey.Signed.of(dossier, document))
                : Optional.empty();
    }

    private List<DossierSnapshot> dossiers(CoverKey key, Reference reference) {
        if (key instanceof CoverKey.Signed signed) {
            return nominations.ofRound(signed.round()).stream()
                    .filter(dossier -> dossier.unit().equals(signed.unit()) && dossier.wasSubmitted())
                    .filter(dossier -> reference
                            .of(dossier)
                            .filter(signed.document()::equals)
                            .isPresent())
                    .toList();
        }
        var drafted = ((CoverKey.Draft) key)
                .numbers().stream()
                        .flatMap(number -> nominations.find(number).stream())
                        .filter(dossier -> dossier.state() == DossierState.PREPARED)
                        .toList();
        var oneUnit = drafted.stream()
                        .map(dossier -> dossier.round() + dossier.unit())
                        .distinct()
                        .count()
                == 1;
        return oneUnit ? drafted : List.of();
    }

    Optional<DossierSnapshot> readable(String number, Actor reader) {
        return nominations.find(number).flatMap(known -> access.findPapers(reader, number));
    }

    private static DocumentReference signed(CoverKey key) {
        return key instanceof CoverKey.Signed signed ? signed.document() : null;
    }

    private static String title(List<DossierSnapshot> dossiers) {
        return dossiers.stream().map(DossierSnapshot::nomineeName).collect(Collectors.joining("; "));
    }

    private static NotFoundException unknown() {
        return new NotFoundException("Không có giấy tờ này.");
    }
}
