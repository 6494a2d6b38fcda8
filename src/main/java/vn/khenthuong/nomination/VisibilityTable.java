package vn.khenthuong.nomination;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Role;

/**
 * Who sees how much of a dossier at which stage. This is the only place that says so: pages, API, lists and boards, the reads of
 * the engine and the rights to them all follow it. What no row grants does not exist for the reader. Names of the rewarded
 * become public with the decision and need no row.
 */
public final class VisibilityTable {

    /** A unit works on its own dossiers from their beginning; a successor has those of the units it came from. */
    private static final VisibilityRow OWN_UNIT = new VisibilityRow(
            new DossierReader.OfUnit(Set.of(Role.OFFICER, Role.HEAD)),
            DossierScope.OWN_UNITS,
            DossierStage.OPENED,
            VisibilityLevel.IDENTITY_NUMBER);

    /** The focal agency receives and reviews what the units submit. */
    private static final VisibilityRow FOCAL_AGENCY = new VisibilityRow(
            new DossierReader.Performing(Set.of(Performer.FOCAL_OFFICER, Performer.FOCAL_HEAD)),
            DossierScope.ALL_UNITS,
            DossierStage.SUBMITTED,
            VisibilityLevel.IDENTITY_NUMBER);

    private static final DossierReader HOME_AFFAIRS =
            new DossierReader.Performing(Set.of(Performer.APPRAISAL_OFFICER, Performer.APPRAISAL_HEAD));

    /** Home Affairs appraises the dossiers of a list. */
    private static final VisibilityRow APPRAISAL = new VisibilityRow(
            HOME_AFFAIRS, DossierScope.ALL_UNITS, DossierStage.LISTED, VisibilityLevel.IDENTITY_NUMBER);

    /** Who is chosen from the pool is agreed with Home Affairs, once the round is closed. */
    private static final VisibilityRow CHOICE_FROM_POOL = new VisibilityRow(
            HOME_AFFAIRS, DossierScope.CLOSED_POOL, DossierStage.SUBMITTED, VisibilityLevel.IDENTITY_NUMBER);

    /** What becomes of a held dossier is for Home Affairs too, and alone where its unit has ended. */
    private static final VisibilityRow HELD = new VisibilityRow(
            HOME_AFFAIRS, DossierScope.HELD_FOR_HOME_AFFAIRS, DossierStage.OPENED, VisibilityLevel.PAPERS);

    /** The Chair decides about what is submitted to him. */
    private static final VisibilityRow CHAIR = new VisibilityRow(
            new DossierReader.Performing(Set.of(Performer.CHAIR)),
            DossierScope.ALL_UNITS,
            DossierStage.WITH_CHAIR,
            VisibilityLevel.IDENTITY_NUMBER);

    /** Its office looks at the same before he does, where the province wants it to. */
    public static final VisibilityRow OFFICE = new VisibilityRow(
            new DossierReader.Performing(Set.of(Performer.OFFICE_OFFICER)),
            DossierScope.ALL_UNITS,
            DossierStage.WITH_CHAIR,
            VisibilityLevel.PAPERS);

    /** The clerk numbers and issues what is decided. */
    private static final VisibilityRow CLERK = new VisibilityRow(
            new DossierReader.Performing(Set.of(Performer.CLERK)),
            DossierScope.ALL_UNITS,
            DossierStage.DECIDED,
            VisibilityLevel.IDENTITY_NUMBER);

    /** Fatherland Front and steering committee watch how cases proceed, not the persons in them. */
    private static final VisibilityRow OBSERVERS = new VisibilityRow(
            new DossierReader.InGroup(Bodies.OBSERVERS),
            DossierScope.ALL_UNITS,
            DossierStage.SUBMITTED,
            VisibilityLevel.DOSSIER);

    /** Administrators administer people and rights; no dossier is their business. */
    private static final VisibilityRow ADMINISTRATORS = new VisibilityRow(
            new DossierReader.InGroup(Bodies.ADMINISTRATORS),
            DossierScope.ALL_UNITS,
            DossierStage.OPENED,
            VisibilityLevel.NOTHING);

    private static final VisibilityTable STANDARD = new VisibilityTable(List.of(
            OWN_UNIT, FOCAL_AGENCY, APPRAISAL, CHOICE_FROM_POOL, HELD, CHAIR, CLERK, OBSERVERS, ADMINISTRATORS));

    private final List<VisibilityRow> rows;

    private VisibilityTable(List<VisibilityRow> rows) {
        this.rows = List.copyOf(rows);
    }

    /** The table as it is shipped. */
    public static VisibilityTable standard() {
        return STANDARD;
    }

    /** This table with more rows; rows only add to each other. */
    public VisibilityTable with(VisibilityRow... more) {
        return new VisibilityTable(Stream.concat(rows.stream(), Stream.of(more)).toList());
    }

    /** The groups that rows name and grant something; the engine has to let them read. */
    public Set<String> groups() {
        return rows.stream()
                .filter(row -> row.level() != VisibilityLevel.NOTHING)
                .map(VisibilityRow::reader)
                .filter(DossierReader.InGroup.class::isInstance)
                .map(reader -> ((DossierReader.InGroup) reader).group())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The rows that speak of the official on the day. */
    public List<VisibilityRow> rowsFor(Actor actor, Organization organization, LocalDate day) {
        return rows.stream()
                .filter(row -> row.level() != VisibilityLevel.NOTHING)
                .filter(row -> row.reader().includes(actor, organization, day))
                .toList();
    }
}
