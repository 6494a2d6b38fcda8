package vn.khenthuong.supervision.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.SteeringCommittee;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.organization.UnitKind;
import vn.khenthuong.organization.Work;
import vn.khenthuong.supervision.Observation;
import vn.khenthuong.supervision.ObservingAgency;

/** Who supervises, in whose name; who reads and who answers. */
@Component
class SupervisionRights {

    /** Kinds of units that supervise. */
    private static final Set<UnitKind> SUPERVISING = Set.of(UnitKind.FATHERLAND_FRONT, UnitKind.SOCIO_POLITICAL);

    private static final String COUNCIL_NAME = "Hội đồng Thi đua - Khen thưởng tỉnh";

    private final Organization organization;
    private final SteeringCommittee steeringCommittee;
    private final Clock clock;

    SupervisionRights(Organization organization, SteeringCommittee steeringCommittee, Clock clock) {
        this.organization = organization;
        this.steeringCommittee = steeringCommittee;
        this.clock = clock;
    }

    /** The bodies in whose name the official may speak today; a unit that has ended speaks through its successor. */
    List<ObservingAgency> agenciesOf(Actor actor) {
        var own = ownUnits(actor);
        var agencies = new ArrayList<ObservingAgency>();
        organization.all().stream()
                .filter(unit -> own.contains(unit.code()) && SUPERVISING.contains(unit.kind()))
                .filter(unit -> unit.isValidOn(today()))
                .map(unit -> new ObservingAgency(unit.code(), unit.name()))
                .forEach(agencies::add);
        if (isOfCouncil(actor)) {
            agencies.add(new ObservingAgency(ObservingAgency.COUNCIL, COUNCIL_NAME));
        }
        if (actor.isIn(Bodies.OBSERVERS)) {
            agencies.add(new ObservingAgency(ObservingAgency.STEERING_COMMITTEE, steeringCommittee.nameOn(today())));
        }
        return agencies;
    }

    /**
     * The body that is meant.
     *
     * @param wanted code; null where the official belongs to one only
     */
    ObservingAgency agency(String wanted, Actor actor) {
        var possible = agenciesOf(actor);
        if (possible.isEmpty()) {
            throw new NotPermittedException(
                    "Chỉ Mặt trận Tổ quốc, tổ chức chính trị - xã hội, Ban Chỉ đạo và thành viên Hội đồng gửi được phản ánh giám sát.");
        }
        if (wanted == null || wanted.isBlank()) {
            if (possible.size() > 1) {
                throw new BadInputException("Cần chọn “Cơ quan phản ánh”.");
            }
            return possible.get(0);
        }
        return possible.stream()
                .filter(agency -> agency.code().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotPermittedException("Bạn không thuộc cơ quan này, không phản ánh thay được."));
    }

    /** What a body is called, or was at that moment. */
    String nameOf(String agency, Instant moment) {
        return switch (agency) {
            case ObservingAgency.COUNCIL -> COUNCIL_NAME;
            case ObservingAgency.STEERING_COMMITTEE ->
                steeringCommittee.nameOn(LocalDate.ofInstant(moment, HomeZone.ID));
            default -> organization.nameAt(agency, moment);
        };
    }

    /** Officials of the body that filed it, those of its successor included. */
    boolean isOfAuthor(Observation observation, Actor actor) {
        return switch (observation.agency()) {
            case ObservingAgency.COUNCIL -> isOfCouncil(actor);
            case ObservingAgency.STEERING_COMMITTEE -> actor.isIn(Bodies.OBSERVERS);
            default -> ownUnits(actor).contains(observation.agency());
        };
    }

    /** The department in whose name the official answers: officers and heads of either. */
    Optional<Unit> answering(Actor actor) {
        if (performs(actor, Performer.FOCAL_OFFICER) || performs(actor, Performer.FOCAL_HEAD)) {
            return Optional.of(organization.holder(Function.FOCAL_AGENCY, today()));
        }
        return performs(actor, Performer.APPRAISAL_OFFICER) || performs(actor, Performer.APPRAISAL_HEAD)
                ? Optional.of(organization.holder(Function.APPRAISER, today()))
                : Optional.empty();
    }

    /** Who filed something does not answer it, under whatever account. */
    boolean isAuthor(Deed filed, Actor actor) {
        return organization.isDeedOf(actor.userId(), filed);
    }

    boolean reads(Actor reader) {
        return answering(reader).isPresent()
                || !agenciesOf(reader).isEmpty()
                || Stream.of(Performer.CHAIR, Performer.OFFICE_OFFICER)
                        .anyMatch(performer -> performs(reader, performer));
    }

    private static boolean isOfCouncil(Actor actor) {
        return actor.isIn(Bodies.COUNCIL_MEMBERS) || actor.isIn(Bodies.COUNCIL_SECRETARY);
    }

    private Set<String> ownUnits(Actor actor) {
        var units = new HashSet<>(organization.unitsOf(actor, Role.OFFICER));
        units.addAll(organization.unitsOf(actor, Role.HEAD, Work.ROUNDS));
        return units;
    }

    private boolean performs(Actor actor, Performer performer) {
        return organization.performs(actor, performer, null, today(), Work.ROUNDS, Work.LISTS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }
}
