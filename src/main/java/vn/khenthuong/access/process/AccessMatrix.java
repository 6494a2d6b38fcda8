package vn.khenthuong.access.process;

import static org.camunda.bpm.engine.authorization.Permissions.ACCESS;
import static org.camunda.bpm.engine.authorization.Permissions.ALL;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE;
import static org.camunda.bpm.engine.authorization.Permissions.CREATE_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.READ;
import static org.camunda.bpm.engine.authorization.Permissions.READ_HISTORY;
import static org.camunda.bpm.engine.authorization.Permissions.READ_INSTANCE;
import static org.camunda.bpm.engine.authorization.Permissions.UPDATE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.authorization.SystemPermissions;
import org.camunda.bpm.engine.authorization.UserOperationLogCategoryPermissions;
import vn.khenthuong.annualreport.AnnualReportProcess;
import vn.khenthuong.annualreport.UnitReportProcess;
import vn.khenthuong.commendation.CommendationProcess;
import vn.khenthuong.consultation.ConsultationProcess;
import vn.khenthuong.decision.AwardListProcess;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Role;
import vn.khenthuong.petition.PetitionProcess;
import vn.khenthuong.petition.PetitionReportProcess;
import vn.khenthuong.round.AwardRoundProcess;

/**
 * Who may do what in the engine. Tasks are not in it: a candidate may work the task he is offered, nobody else. Instances are
 * not in it either: tenants limit what a reader of a process sees, so the matrix grows with the units and never with the
 * dossiers.
 */
final class AccessMatrix {

    private static final String NOMINATION = NominationProcess.KEY;
    private static final String AWARD_ROUND = AwardRoundProcess.KEY;
    private static final String AWARD_LIST = AwardListProcess.KEY;
    private static final String ANNUAL_REPORT = AnnualReportProcess.KEY;
    private static final String UNIT_REPORT = UnitReportProcess.KEY;
    private static final String COMMENDATION = CommendationProcess.KEY;
    private static final String CONSULTATION = ConsultationProcess.KEY;
    private static final String PETITION = PetitionProcess.KEY;
    private static final String PETITION_REPORT = PetitionReportProcess.KEY;
    private static final List<String> ROUTE = List.of(
            NOMINATION, AWARD_ROUND, AWARD_LIST, ANNUAL_REPORT, UNIT_REPORT, CONSULTATION, PETITION, PETITION_REPORT);

    private final Collection<String> groups;
    private final Collection<String> users;
    private final String focalAgency;
    private final String appraiser;
    private final Collection<String> readersOfDossiers;

    /**
     * @param groups every group of the engine
     * @param users every user of the engine
     * @param focalAgency unit that is the focal agency today
     * @param appraiser unit that appraises today
     * @param readersOfDossiers further groups that see dossiers; which of them and from when is decided elsewhere
     */
    AccessMatrix(
            Collection<String> groups,
            Collection<String> users,
            String focalAgency,
            String appraiser,
            Collection<String> readersOfDossiers) {
        this.groups = groups;
        this.users = users;
        this.focalAgency = focalAgency;
        this.appraiser = appraiser;
        this.readersOfDossiers = readersOfDossiers;
    }

    List<Grant> grants() {
        var grants = new ArrayList<Grant>();
        everybody(grants);
        groups.stream()
                .filter(group -> group.startsWith(Role.OFFICER.of("")))
                .forEach(group -> officers(group, grants));
        groups.stream().filter(group -> group.startsWith(Role.HEAD.of(""))).forEach(group -> heads(group, grants));
        workersOfRounds().forEach(group -> worksRounds(group, grants));
        worksTasks(Bodies.CHAIR, grants);
        worksTasks(Bodies.CLERK, grants);
        reads(Bodies.CLERK, AWARD_LIST, grants);
        // Name and picture of the model it may have a task of; the lists themselves are not its business before that.
        grants.add(Grant.toGroup(Bodies.OFFICE, Resources.PROCESS_DEFINITION, AWARD_LIST, READ));
        reads(Bodies.CLERK, ANNUAL_REPORT, grants);
        reads(Bodies.CLERK, PETITION_REPORT, grants);
        worksTasks(Bodies.COUNCIL_SECRETARY, grants);
        worksTasks(Bodies.COUNCIL_MEMBERS, grants);
        readersOfDossiers.forEach(group -> reads(group, NOMINATION, grants));
        supervisors(focalAgency, appraiser).forEach(group -> supervises(group, grants));
        starts(Role.OFFICER.of(appraiser), AWARD_ROUND, grants);
        starts(Role.OFFICER.of(focalAgency), AWARD_ROUND, grants);
        starts(Role.OFFICER.of(focalAgency), ANNUAL_REPORT, grants);
        starts(Role.OFFICER.of(appraiser), PETITION_REPORT, grants);
        starts(Role.OFFICER.of(focalAgency), PETITION_REPORT, grants);
        administrators(grants);
        return merged(grants);
    }

    /** The names of groups are no secret; of the users everybody sees himself, and may change his password. */
    private void everybody(List<Grant> grants) {
        grants.add(Grant.toEverybody(Resources.GROUP, Authorization.ANY, READ));
        users.forEach(user -> grants.add(Grant.toUser(user, Resources.USER, user, READ, UPDATE)));
    }

    /**
     * Officers of a unit propose; which kind of nominee, the start form decides. They write the unit's report, and its lists of letters
     * of commendation where its head may commend, and send its petitions.
     */
    private static void officers(String group, List<Grant> grants) {
        worksTasks(group, grants);
        starts(group, NOMINATION, grants);
        starts(group, COMMENDATION, grants);
        starts(group, PETITION, grants);
        reads(group, UNIT_REPORT, grants);
        reads(group, CONSULTATION, grants);
        grants.add(Grant.toGroup(group, Resources.PROCESS_INSTANCE, Authorization.ANY, CREATE));
    }

    private static void heads(String group, List<Grant> grants) {
        worksTasks(group, grants);
        reads(group, NOMINATION, grants);
        reads(group, UNIT_REPORT, grants);
        reads(group, COMMENDATION, grants);
        reads(group, CONSULTATION, grants);
        reads(group, PETITION, grants);
    }

    /**
     * Both departments on the way after the unit. The clerk and the council belong to every tenant as well, but have nothing to
     * read in a dossier: what they need stands in their tasks. The Chair supervises.
     */
    private Set<String> workersOfRounds() {
        var workers = new LinkedHashSet<String>();
        for (var unit : List.of(focalAgency, appraiser)) {
            workers.add(Role.OFFICER.of(unit));
            workers.add(Role.HEAD.of(unit));
        }
        return workers;
    }

    private static void worksRounds(String group, List<Grant> grants) {
        worksTasks(group, grants);
        ROUTE.forEach(process -> reads(group, process, grants));
    }

    /** Those for whom Cockpit is open. Observers see every instance and work nothing. */
    static Set<String> supervisors(String focalAgency, String appraiser) {
        return new LinkedHashSet<>(List.of(
                Bodies.OBSERVERS,
                Role.HEAD.of(focalAgency),
                Role.HEAD.of(appraiser),
                Bodies.CHAIR,
                Bodies.ADMINISTRATORS));
    }

    private static void supervises(String group, List<Grant> grants) {
        grants.add(Grant.toGroup(group, Resources.APPLICATION, "cockpit", ACCESS));
        reads(group, Authorization.ANY, grants);
        grants.add(Grant.toGroup(group, Resources.DECISION_DEFINITION, Authorization.ANY, READ));
        grants.add(Grant.toGroup(group, Resources.DECISION_REQUIREMENTS_DEFINITION, Authorization.ANY, READ));
    }

    /** They reset passwords, read who has which right, keep filters, repeat failed jobs, and decide nothing. */
    private static void administrators(List<Grant> grants) {
        var group = Bodies.ADMINISTRATORS;
        grants.add(Grant.toGroup(group, Resources.APPLICATION, Authorization.ANY, ACCESS));
        grants.add(Grant.toGroup(group, Resources.USER, Authorization.ANY, READ, UPDATE));
        for (var resource : List.of(Resources.GROUP, Resources.TENANT, Resources.AUTHORIZATION)) {
            grants.add(Grant.toGroup(group, resource, Authorization.ANY, READ));
        }
        // They had these; no permission at all is what is left of the rows.
        grants.add(Grant.toGroup(group, Resources.GROUP_MEMBERSHIP, Authorization.ANY));
        grants.add(Grant.toGroup(group, Resources.TENANT_MEMBERSHIP, Authorization.ANY));
        grants.add(Grant.toGroup(group, Resources.FILTER, Authorization.ANY, ALL));
        grants.add(Grant.toGroup(
                group,
                Resources.PROCESS_DEFINITION,
                Authorization.ANY,
                ProcessDefinitionPermissions.READ,
                ProcessDefinitionPermissions.READ_INSTANCE,
                ProcessDefinitionPermissions.READ_HISTORY,
                ProcessDefinitionPermissions.RETRY_JOB));
        grants.add(Grant.toGroup(group, Resources.SYSTEM, Authorization.ANY, SystemPermissions.READ));
        grants.add(Grant.toGroup(
                group, Resources.OPERATION_LOG_CATEGORY, Authorization.ANY, UserOperationLogCategoryPermissions.READ));
    }

    /** Whether tasks are worked in any of the official's roles; observers and administrators have none. */
    static boolean worksTasks(Actor actor) {
        return actor.holdsRole();
    }

    private static void worksTasks(String group, List<Grant> grants) {
        grants.add(Grant.toGroup(group, Resources.APPLICATION, "tasklist", ACCESS));
    }

    private static void starts(String group, String process, List<Grant> grants) {
        grants.add(Grant.toGroup(
                group, Resources.PROCESS_DEFINITION, process, READ, READ_INSTANCE, READ_HISTORY, CREATE_INSTANCE));
    }

    private static void reads(String group, String process, List<Grant> grants) {
        grants.add(Grant.toGroup(group, Resources.PROCESS_DEFINITION, process, READ, READ_INSTANCE, READ_HISTORY));
    }

    /** The widest of several grants about the same thing: each line of the matrix only adds. */
    private static List<Grant> merged(List<Grant> grants) {
        var places = new LinkedHashMap<Grant.Place, Grant>();
        grants.forEach(grant -> places.merge(grant.place(), grant, AccessMatrix::wider));
        return List.copyOf(places.values());
    }

    private static Grant wider(Grant one, Grant other) {
        var permissions = new LinkedHashSet<>(one.permissions());
        permissions.addAll(other.permissions());
        return new Grant(one.to(), one.resource(), one.id(), permissions);
    }
}
