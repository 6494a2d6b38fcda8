package vn.khenthuong.nomination.internal;

import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.nomination.DossierNumber;
import vn.khenthuong.nomination.Duty;
import vn.khenthuong.nomination.NominationRequest;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.OpenedDossier;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.Rounds;

/** Opens dossiers, one or a list of them, by the same rules; what does not depend on the nominee is asked once for all. */
@Component
class DossierOpenings {

    private final StreamPolicy stream;
    private final Rounds rounds;
    private final DossierRepository repository;
    private final Duties duties;
    private final NominationSettings settings;

    DossierOpenings(
            StreamPolicy stream,
            Rounds rounds,
            DossierRepository repository,
            Duties duties,
            NominationSettings settings) {
        this.stream = stream;
        this.rounds = rounds;
        this.repository = repository;
        this.duties = duties;
        this.settings = settings;
    }

    /** In the order of the requests. */
    List<OpenedDossier> open(Actor actor, List<NominationRequest> requests) {
        var asked = new Asked(actor);
        var admitted = requests.stream().map(asked::admit).toList();
        var serials = new HashMap<Place, Integer>();
        admitted.stream()
                .collect(Collectors.groupingBy(Admitted::place, LinkedHashMap::new, Collectors.toList()))
                .forEach((place, of) -> serials.put(place, firstSerial(actor, place, of)));
        var dossiers = admitted.stream()
                .map(one -> one.dossier(serials.merge(one.place(), 1, Integer::sum) - 1))
                .toList();
        repository.insertAll(dossiers);
        duties.takeAll(dossiers, actor.userId(), Duty.PREPARE);
        return IntStream.range(0, dossiers.size())
                .mapToObj(index -> new OpenedDossier(
                        dossiers.get(index).snapshot(),
                        admitted.get(index).round(),
                        asked.deadline(admitted.get(index).place())))
                .toList();
    }

    /** A button pressed twice, or in two windows, is one start. */
    private int firstSerial(Actor actor, Place place, List<Admitted> admitted) {
        var start =
                SameStart.digest(actor, admitted.stream().map(Admitted::request).toList());
        return repository
                .nextSerials(place.round(), place.unit(), admitted.size(), start, settings.sameStart())
                .orElseThrow(() -> new ConflictException(
                        "Đề nghị này vừa được lập thành hồ sơ %s; hãy mở nhiệm vụ “Hoàn thiện hồ sơ” của hồ sơ đó. Nếu đây là người khác trùng tên, hãy lập lại sau %d giây."
                                .formatted(
                                        new DossierNumber(
                                                place.round(),
                                                place.unit(),
                                                repository.lastSerial(place.round(), place.unit())),
                                        settings.sameStart().toSeconds())));
    }

    /** A unit in a round: what dossiers are numbered in. */
    private record Place(String round, String unit) {}

    /** A request that no rule forbids. */
    private record Admitted(NominationRequest request, Place place, AwardRound round, boolean pool) {

        Dossier dossier(int serial) {
            return Dossier.open(
                    new DossierNumber(place.round(), place.unit(), serial).toString(),
                    place.round(),
                    place.unit(),
                    request.nomineeType(),
                    request.nomineeName(),
                    request.criteriaGroup(),
                    request.awardForm(),
                    pool);
        }
    }

    /** The rules, and their answers so far to this official. */
    private final class Asked {

        private final Actor actor;
        private final Map<String, Unit> units = new HashMap<>();
        private final Map<Place, AwardRound> open = new HashMap<>();
        private final Map<Place, Instant> deadlines = new HashMap<>();
        private final Map<Stream, Boolean> pools = new HashMap<>();

        Asked(Actor actor) {
            this.actor = actor;
        }

        Admitted admit(NominationRequest request) {
            var unit = units.computeIfAbsent(request.unit(), asked -> stream.unitFor(actor, asked));
            var place = new Place(request.round(), unit.code());
            stream.checkForm(request);
            var round = open.computeIfAbsent(place, asked -> rounds.requireOpenFor(asked.round(), asked.unit()));
            var pool = pools.computeIfAbsent(
                    new Stream(place, request.nomineeType()), asked -> stream.requireStream(request, unit));
            stream.checkGroup(request, unit);
            return new Admitted(request, place, round, pool);
        }

        Instant deadline(Place place) {
            return deadlines.computeIfAbsent(place, asked -> rounds.deadlineFor(asked.round(), asked.unit()));
        }
    }

    /** What a unit has a limit for. */
    private record Stream(Place place, NomineeType type) {}
}
