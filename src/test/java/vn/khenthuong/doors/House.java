package vn.khenthuong.doors;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.khenthuong.annualreport.ReportYears;
import vn.khenthuong.document.internal.SampleFiles;
import vn.khenthuong.engine.EngineNames;
import vn.khenthuong.journey.LocalPlanDesk;
import vn.khenthuong.journey.Nominee;
import vn.khenthuong.journey.Route;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.StartupStep;
import vn.khenthuong.localplan.LocalPlans;
import vn.khenthuong.organization.Capacity;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OfficialRegister;
import vn.khenthuong.organization.OfficialRole;
import vn.khenthuong.organization.Period;
import vn.khenthuong.organization.Substitution;
import vn.khenthuong.organization.Substitutions;
import vn.khenthuong.organization.WantedSubstitution;
import vn.khenthuong.support.Officials;

/** The installation that is walked: the demonstration, two people more, and two dossiers of one unit. */
final class House {

    static final String UNIT = "di-linh";
    static final String ROUND = "SK2023";
    static final String NO_UUID = "00000000-0000-0000-0000-000000000000";

    /** Names of nominees that stand nowhere else. */
    private static final Map<Subject, String> NAMES =
            Map.of(Subject.DRAFT, "Thôn Lặng Lẽ Bên Suối", Subject.SUBMITTED, "Thôn Kín Đáo Trên Đồi");

    private final Officials officials;
    private final Clock clock;
    private final JdbcClient jdbc;
    private final Places places = new Places();
    private final Map<String, Subject> keys = new HashMap<>();

    House(Officials officials, Clock clock, JdbcClient jdbc) {
        this.officials = officials;
        this.clock = clock;
        this.jdbc = jdbc;
        nameWhatIsThere();
    }

    Places places() {
        return places;
    }

    /** What no answer may contain to whom one of the dossiers is hidden. */
    static List<String> namesHiddenFrom(Role role) {
        return NAMES.entrySet().stream()
                .filter(name -> role.isBlindTo(name.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Numbers of dossiers and undecided lists by which no answer may tell this role that they exist. */
    List<String> keysHiddenFrom(Role role) {
        return keys.entrySet().stream()
                .filter(key -> role.isBlindTo(key.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Somebody without any group, and somebody whose only role has ended; their password is everybody's. */
    void addPeople(ApplicationContext application) {
        var until = LocalDate.now(clock).minusDays(1);
        addAccount(Role.NO_GROUP.userId());
        addAccount(Role.EX_OFFICIAL.userId());
        addAccount(Role.DEPUTY.userId());
        var since = until.minusYears(1);
        application
                .getBean(OfficialRegister.class)
                .addMissing(
                        List.of(
                                new Official(
                                        Role.DEPUTY.userId(),
                                        "Lê Thị Ký Thay",
                                        "ky.thay@example.test",
                                        new Period(since, null)),
                                new Official(
                                        Role.EX_OFFICIAL.userId(),
                                        "Trần Thị Đã Nghỉ",
                                        "da.nghi@example.test",
                                        new Period(since, null))),
                        List.of(
                                new OfficialRole(Role.DEPUTY.userId(), "pho." + UNIT, new Period(since, null)),
                                new OfficialRole(
                                        Role.EX_OFFICIAL.userId(), "canbo." + UNIT, new Period(since, until))));
        represent(application.getBean(Substitutions.class));
        jdbc.sql("INSERT INTO public.act_id_membership (user_id_, group_id_) VALUES (?, ?)")
                .param(Role.EX_OFFICIAL.userId())
                .param("canbo." + UNIT)
                .update();
        application.getBeansOfType(StartupStep.class).values().stream()
                .filter(step -> step.order() == StartupStep.IDENTITIES)
                .forEach(StartupStep::run);
    }

    /** The head is away; proposed by one administrator, confirmed by another. */
    private void represent(Substitutions substitutions) {
        var today = LocalDate.now(clock);
        var wanted = new WantedSubstitution(
                "lanhdao." + UNIT,
                Role.OWN_HEAD.userId(),
                Role.DEPUTY.userId(),
                Capacity.KT,
                Set.of(),
                today,
                null,
                "12/QĐ-UBND",
                today,
                Substitution.Reason.LEAVE,
                null);
        var administrators = Set.of(EngineNames.ADMINISTRATORS);
        var proposal = substitutions.propose(wanted, new Actor("quantri", administrators));
        substitutions.confirm(proposal, new Actor("quantri2", administrators));
    }

    /** The reports of a year, which every unit may begin to write. */
    void openReports(ApplicationContext application) {
        application
                .getBean(ReportYears.class)
                .openByHand(
                        LocalDate.now(clock).getYear(),
                        null,
                        new Actor(Role.FOCAL_OFFICER.userId(), Set.of(Role.FOCAL_OFFICER.userId())));
    }

    /** A list of letters of commendation that the unit's head has decided. */
    void commend() {
        var number = commended("Buôn Đã Được Khen");
        officials
                .as(Role.OWN_OFFICER.userId())
                .complete(number, "userTask_prepareCommendation", Map.of("outcome", "SUBMIT"));
        officials
                .as(Role.OWN_HEAD.userId())
                .complete(
                        number,
                        "userTask_decideCommendation",
                        Map.of(
                                "outcome",
                                "DECIDE",
                                "documentNumber",
                                "1/QĐ-UBND",
                                "documentDate",
                                LocalDate.now(clock).toString()));
        nameList(Subject.SUBMITTED, number);
    }

    /** The plan of the locality, confirmed, which asks nothing of the dossiers. */
    void registerPlan(ApplicationContext application) {
        var desk = new LocalPlanDesk(application.getBean(LocalPlans.class), UNIT);
        places.with(
                "ke-hoach-dia-phuong/id",
                desk.confirmed("45/KH-UBND", false, List.of()).toString());
    }

    private String commended(String name) {
        var officer = officials.as(Role.OWN_OFFICER.userId());
        var number = officer.start(
                        "unitCommendation", Map.of("year", LocalDate.now(clock).getYear(), "occasion", "YEARLY"))
                .expectSuccess()
                .json()
                .path("businessKey")
                .asText();
        officer.post(
                        "/api/commendations/%s/entries".formatted(number),
                        Map.of("type", "COLLECTIVE", "name", name, "achievement", "Giúp hộ nghèo"))
                .expect(200);
        return number;
    }

    private void nameList(Subject subject, String number) {
        var entry = one(
                "SELECT id::text FROM khenthuong.commendation_entry WHERE commendation = ? ORDER BY id LIMIT 1",
                number);
        places.with(subject, "commendations/number", number)
                .with(subject, "giay-khen/number", number)
                .with(subject, "entries/entry", entry)
                .with(subject, "bo/entry", entry);
    }

    /** A petition of the unit and an observation, each taken back, so that asking changes nothing. */
    void takeBack() {
        var petition = officials
                .as(Role.OWN_OFFICER.userId())
                .start(
                        "unitPetition",
                        Map.of(
                                "addressee", "FOCAL_AGENCY",
                                "kind", "DIFFICULTY",
                                "title", "Vướng mắc",
                                "content", "Đã tự giải quyết"))
                .expectSuccess()
                .json()
                .path("businessKey")
                .asText();
        var observer = officials.as(Role.OBSERVER.userId());
        var observation = observer.post("/api/observations", Map.of("round", ROUND, "content", "Gửi nhầm"))
                .expect(201)
                .json()
                .path("number")
                .asText();
        var reason = Map.of("reason", "Gửi nhầm");
        officials
                .as(Role.OWN_OFFICER.userId())
                .post("/api/petitions/%s/withdrawal".formatted(petition), reason)
                .expect(200);
        observer.post("/api/observations/%s/withdrawal".formatted(observation), reason)
                .expect(200);
        for (var subject : List.of(Subject.DRAFT, Subject.SUBMITTED, Subject.NOTHING)) {
            places.with(subject, "petitions/number", petition)
                    .with(subject, "kien-nghi/number", petition)
                    .with(subject, "observations/number", observation)
                    .with(subject, "giam-sat/number", observation);
        }
    }

    private void addAccount(String userId) {
        jdbc.sql("""
                        INSERT INTO public.act_id_user (id_, rev_, first_, last_, pwd_, salt_)
                        SELECT ?, 1, 'Người', 'Thử', pwd_, salt_ FROM public.act_id_user WHERE id_ = ?""").param(userId).param(Role.OWN_OFFICER.userId()).update();
    }

    /** The two dossiers; nothing about them existed before. */
    void openDossiers() {
        var route = new Route(officials, clock, ROUND);
        var draft = route.open(Nominee.village(UNIT, NAMES.get(Subject.DRAFT)));
        officials
                .as(Role.OWN_OFFICER.userId())
                .upload(draft, "COUNCIL_MINUTES", "bien-ban.pdf", SampleFiles.pdf())
                .expect(201);
        name(Subject.DRAFT, draft, Route.PREPARE);
        var undecided = commended(NAMES.get(Subject.DRAFT));
        nameList(Subject.DRAFT, undecided);
        keys.put(undecided, Subject.DRAFT);
        name(Subject.SUBMITTED, route.submitted(Nominee.village(UNIT, NAMES.get(Subject.SUBMITTED))), Route.RECEIVE);
    }

    private void name(Subject subject, String number, String step) {
        var task = one(
                "SELECT id_ FROM public.act_ru_task WHERE task_def_key_ = ?"
                        + " AND proc_inst_id_ = (SELECT id_ FROM public.act_ru_execution WHERE business_key_ = ?)",
                step,
                number);
        keys.put(number, subject);
        var instance = one("SELECT proc_inst_id_ FROM public.act_ru_task WHERE id_ = ?", task);
        var paper = one("SELECT id::text FROM khenthuong.document WHERE owner LIKE ? ORDER BY 1 LIMIT 1", "%" + number);
        places.with(subject, "number", number)
                .with(subject, "task", task)
                .with(subject, "task/id", task)
                .with(subject, "tasks/id", task)
                .with(subject, "documents/id", paper)
                .with(subject, "giay-to/id", paper)
                .with(subject, "instance", instance)
                .with(subject, "process-instance/id", instance)
                .with(subject, "execution/id", instance)
                .with(
                        subject,
                        "job/id",
                        one("SELECT id_ FROM public.act_ru_job WHERE process_instance_id_ = ? LIMIT 1", instance))
                .with(
                        subject,
                        "variable-instance/id",
                        one(
                                "SELECT id_ FROM public.act_ru_variable WHERE proc_inst_id_ = ? AND name_ = 'unit'",
                                instance))
                .with(
                        subject,
                        "activity-instance/id",
                        one(
                                "SELECT id_ FROM public.act_hi_actinst WHERE proc_inst_id_ = ? ORDER BY id_ LIMIT 1",
                                instance))
                .with(
                        subject,
                        "detail/id",
                        one(
                                "SELECT id_ FROM public.act_hi_detail WHERE proc_inst_id_ = ? ORDER BY id_ LIMIT 1",
                                instance))
                .with(
                        subject,
                        "job-log/id",
                        one(
                                "SELECT id_ FROM public.act_hi_job_log WHERE process_instance_id_ = ? ORDER BY id_ LIMIT 1",
                                instance))
                .with(
                        subject,
                        "decision-instance/id",
                        one(
                                "SELECT id_ FROM public.act_hi_decinst WHERE proc_inst_id_ = ? ORDER BY id_ LIMIT 1",
                                instance))
                .with(
                        subject,
                        "operationId",
                        one(
                                "SELECT operation_id_ FROM public.act_hi_op_log WHERE proc_inst_id_ = ? ORDER BY 1 LIMIT 1",
                                instance));
    }

    private void nameWhatIsThere() {
        places.with("documents/id", NO_UUID)
                .with("handovers/id", NO_UUID)
                .with("ban-giao/id", NO_UUID)
                .with("giay-to/id", NO_UUID)
                .with("tai-lieu/id", NO_UUID)
                .with("number", ROUND + "-DI-LINH-9999")
                .with("code", ROUND)
                .with("round", ROUND)
                .with("ordinal", "1")
                .with("payment", "1")
                .with("year", "2023")
                .with("unit", UNIT)
                .with("step", "receive")
                .with("addressee", "MINISTRY")
                .with("chapter", "chu-tich")
                .with("anh/name", "trang-chu.png")
                .with("notices/id", "1")
                .with("thu/id", "1")
                .with("substitutions/id", NO_UUID)
                .with("uy-quyen/id", NO_UUID)
                .with("entries/entry", "0")
                .with("bo/entry", "0")
                .with("varId", "unit")
                .with("messageName", "round.closed")
                .with("tenantId", UNIT)
                .with("tenant-id", UNIT)
                .with("tenant/id", UNIT)
                .with("user/id", Role.OWN_OFFICER.userId())
                .with("group/id", "canbo." + UNIT)
                .with("members/userId", Role.ADMINISTRATOR.userId())
                .with("user-members/userId", Role.ADMINISTRATOR.userId())
                .with("group-members/groupId", "camunda-admin")
                .with("metrics/name", "activity-instance-start")
                .with("process-definition/id", newest("act_re_procdef", "nomination"))
                .with("decision-definition/id", newest("act_re_decision_def", "quotaRule"))
                .with("key", "nomination")
                .with("decision-definition/key", "quotaRule")
                .with(
                        "deployment/id",
                        one("SELECT deployment_id_ FROM public.act_re_procdef WHERE key_ = 'nomination'"))
                .with(
                        "resources/resourceId",
                        one(
                                "SELECT bytes.id_ FROM public.act_ge_bytearray bytes JOIN public.act_re_procdef definition"
                                        + " ON bytes.deployment_id_ = definition.deployment_id_ AND bytes.name_ = definition.resource_name_ WHERE definition.key_ = 'nomination'"))
                .with("job-definition/id", one("SELECT id_ FROM public.act_ru_jobdef ORDER BY 1 LIMIT 1"))
                .with("filter/id", one("SELECT id_ FROM public.act_ru_filter ORDER BY name_ LIMIT 1"))
                .with(
                        "authorization/id",
                        one(
                                "SELECT id_ FROM public.act_ru_authorization WHERE group_id_ = ? ORDER BY 1 LIMIT 1",
                                "canbo." + UNIT))
                .with("engine", "default")
                .with("processEngineName", "default")
                .with("appName", "welcome")
                .with("file", "app/plugin.js")
                .file("/actuator/health/**", "/actuator/health/readiness")
                .file("/**", "/css/server-clock.css")
                .file("/camunda/app/**", "/camunda/app/tasklist/default/")
                .file("/camunda/lib/**", "/camunda/lib/deps.js")
                .file("/camunda/assets/**", EngineNames.EMBLEM)
                .file("/webjars/**", "/webjars/camunda/lib/deps.js");
    }

    private String newest(String table, String key) {
        return one("SELECT id_ FROM public." + table + " WHERE key_ = ? ORDER BY version_ DESC LIMIT 1", key);
    }

    private String one(String sql, Object... parameters) {
        return jdbc.sql(sql)
                .params(List.of(parameters))
                .query(String.class)
                .optional()
                .orElse("khong-co");
    }
}
