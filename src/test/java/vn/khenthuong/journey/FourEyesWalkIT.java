package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khenthuong.appraisal.Opinions;
import vn.khenthuong.appraisal.Reception;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.decision.AwardLists;
import vn.khenthuong.decision.ChairDecision;
import vn.khenthuong.decision.Consolidation;
import vn.khenthuong.decision.Minutes;
import vn.khenthuong.journey.WalkLedger.Act;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.kernel.RefusedException;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.Duty;
import vn.khenthuong.nomination.NominationDesk;
import vn.khenthuong.nomination.NominationRequest;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;
import vn.khenthuong.nomination.UnitDossiers;
import vn.khenthuong.organization.OfficialAdministration;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.RegisteredOfficial;
import vn.khenthuong.organization.RegisteredRole;
import vn.khenthuong.support.IntegrationTest;

/**
 * Ten people with fourteen accounts work on dossiers and lists while administrators move them between units and roles, and functions
 * move between departments, one department holding both for a time. Whatever happens, nobody is on both sides of a dossier or a list,
 * nor acts on his own.
 *
 * <p>Real are the database, the register of officials with its two administrators, the facades by which dossiers and lists are worked,
 * each act in a transaction of its own as the official who is signed in. Left out is the engine: whether somebody may have a task at all
 * is asked of the organisation, as the candidate groups of a task do; what a form would hand over for the papers and the content of a
 * dossier is taken as complete; the lines that the submission of a list's task writes into the journal are written here. What holds is
 * said by {@link WalkLedger}, which knows who is which person because the walk made them, and nothing of the product's rule.
 */
@IntegrationTest
@DisplayName("Bốn mắt khi vai trò thay đổi liên tục")
class FourEyesWalkIT {

    /** A fourth of the walk by default; the whole of it, 10,000, takes a minute and is asked for. */
    private static final int STEPS = Integer.getInteger("khenthuong.walk.steps", 2_500);

    private static final long SEED = Long.getLong("khenthuong.walk.seed", 20_230_515L);

    private static final List<String> UNITS = List.of("so-ldtbxh", "so-noi-vu", "so-y-te");
    private static final List<String> FUNCTION_HOLDERS = List.of("so-ldtbxh", "so-noi-vu");
    private static final int DOSSIERS_AT_ONCE = 25;
    private static final int LISTS_AT_ONCE = 1;
    private static final int STEPS_OF_A_ROUND = 1_000;
    private static final int FIRST_ACCOUNTS = 14;
    private static final int MOST_ACCOUNTS = 30;

    /** After so many refusals in a row somebody is appointed who has done nothing yet. */
    private static final int PATIENCE = 6;

    private static final Refusal BELOW = new Refusal(ReasonCode.BELOW_STANDARD, "Chưa đạt");
    private static final Actor FIRST = new Actor("quantri", Set.of("camunda-admin"));
    private static final Actor SECOND = new Actor("quantri2", Set.of("camunda-admin"));

    @Autowired
    private OfficialAdministration administration;

    @Autowired
    private Organization organization;

    @Autowired
    private UnitDossiers units;

    @Autowired
    private Nominations nominations;

    @Autowired
    private Reception reception;

    @Autowired
    private Opinions opinions;

    @Autowired
    private AwardLists lists;

    @Autowired
    private Journal journal;

    @Autowired
    private NominationDesk desk;

    @Autowired
    private IdentityService identities;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private Clock clock;

    private final Random random = new Random(SEED);
    private int documents;
    private final List<String> accounts = new ArrayList<>();
    private final List<String> live = new ArrayList<>();
    private final List<String> openLists = new ArrayList<>();
    private final Map<Act, Integer> done = new EnumMap<>(Act.class);
    private final Map<Act, Integer> refused = new EnumMap<>(Act.class);
    private final WalkLedger ledger = new WalkLedger();
    private final List<String> faults = new ArrayList<>();
    private final Map<String, Integer> inVain = new HashMap<>();
    private final List<String> rounds = new ArrayList<>();
    private String round;
    private int newcomers;
    private int roleChanges;
    private int notTheirs;

    @Test
    @DisplayName(
            "hàng nghìn bước: không ai ở hai bên một hồ sơ hay một danh sách, không ai làm hồ sơ của mình; việc thì vẫn chạy")
    void walk(TestReporter reporter) {
        for (var step = 0; step < STEPS; step += STEPS_OF_A_ROUND) {
            rounds.add(desk.openRound("SO_KET_2023"));
        }
        jdbc.update("UPDATE khenthuong.quota_limit SET max = 100000");
        people();
        for (var step = 0; step < STEPS; step++) {
            if (step % STEPS_OF_A_ROUND == 0) {
                beginRound(rounds.get(step / STEPS_OF_A_ROUND));
            }
            step(step);
            assertThat(ledger.violations()).as("seed %d, step %d", SEED, step).isEmpty();
        }
        ledger.compare(jdbc);

        var report = "seed %d, %d steps: done %s, refused %s, role changes %d, not offered %d, other refusals %s"
                .formatted(
                        SEED,
                        STEPS,
                        done,
                        refused,
                        roleChanges,
                        notTheirs,
                        faults.stream().distinct().limit(5).toList());
        reporter.publishEntry("walk", report);
        assertThat(ledger.wronglyRefused()).as(report).isEmpty();
        assertThat(faults.size()).as(report).isLessThan(STEPS / 20);
        assertThat(roleChanges).as(report).isGreaterThan(STEPS / 50);
        for (var act : Act.values()) {
            assertThat(done.getOrDefault(act, 0)).as("done %s: %s", act, report).isGreaterThan(act.least(STEPS));
            assertThat(refused.getOrDefault(act, 0))
                    .as("refused %s: %s", act, report)
                    .isPositive();
        }
    }

    private void beginRound(String next) {
        round = next;
        live.clear();
        openLists.clear();
        inVain.clear();
    }

    private void step(int step) {
        var dice = random.nextInt(100);
        if (dice < 4) {
            changeRole();
        } else if (step % 500 == 250) {
            moveFunction();
        } else if (live.size() < DOSSIERS_AT_ONCE && dice < 30) {
            open();
        } else if (dice < 45) {
            list();
        } else if (!live.isEmpty()) {
            dossier(live.get(random.nextInt(live.size())));
        }
    }

    // --- people

    private void people() {
        for (var person = 0; person < 10; person++) {
            var name = "Võ Đình "
                    + List.of("Mốt", "Hài", "Bá", "Tứ", "Ngũ", "Lục", "Thất", "Bát", "Cửu", "Thập")
                            .get(person);
            for (var account = 0; account < (person < 4 ? 2 : 1); account++) {
                var user = "nguoi%d.%d".formatted(person, account);
                accounts.add(user);
                // The second account of a person has another spelling of the name, and the same address in other
                // letters.
                var wanted = new RegisteredOfficial(
                        user,
                        account == 0 ? name : name.replace("Đình", "Đ"),
                        account == 0
                                ? "nguoi%d@khenthuong.local".formatted(person)
                                : "Nguoi%d@khenthuong.local".formatted(person),
                        List.of(role(anyRole())));
                confirmed(administration.add(wanted, FIRST));
                ledger.knows(user, "nguoi" + person, name);
            }
        }
        organization.refresh();
    }

    /** A deputy, who has done nothing yet; he stays where he is. */
    private void appoint(String group) {
        var number = newcomers++;
        var user = "cap-pho.%d".formatted(number);
        var name = "Phó Văn " + (char) ('A' + number / 676 % 26) + (char) ('a' + number / 26 % 26)
                + (char) ('a' + number % 26);
        confirmed(administration.add(
                new RegisteredOfficial(user, name, user + "@khenthuong.local", List.of(role(group))), FIRST));
        organization.refresh();
        ledger.knows(user, user, name);
        accounts.add(user);
        if (accounts.size() > MOST_ACCOUNTS) {
            accounts.remove(FIRST_ACCOUNTS);
        }
    }

    private void changeRole() {
        var user = accounts.get(random.nextInt(accounts.size()));
        var before = administration.official(user).orElseThrow();
        var roles = new ArrayList<RegisteredRole>();
        roles.add(role(anyRole()));
        if (random.nextInt(4) == 0) {
            var more = role(anyRole());
            if (!more.role().equals(roles.get(0).role())) {
                roles.add(more);
            }
        }
        try {
            confirmed(administration.change(
                    new RegisteredOfficial(user, before.fullName(), before.email(), roles), null, FIRST));
            organization.refresh();
            roleChanges++;
        } catch (RefusedException refusal) {
            faults.add(refusal.getMessage());
        }
    }

    private void confirmed(Optional<UUID> waiting) {
        waiting.ifPresent(change -> administration.confirm(change, SECOND));
    }

    private String anyRole() {
        return (random.nextInt(5) < 3 ? "canbo." : "lanhdao.") + UNITS.get(random.nextInt(UNITS.size()));
    }

    private RegisteredRole role(String group) {
        return new RegisteredRole(group, LocalDate.now(clock), null, "9/QĐ-BN", LocalDate.now(clock));
    }

    private void moveFunction() {
        var function = random.nextBoolean() ? "FOCAL_AGENCY" : "APPRAISER";
        jdbc.update(
                "UPDATE khenthuong.function_holder SET unit = ? WHERE function = ? AND valid_from <= ?"
                        + " AND (valid_to IS NULL OR valid_to >= ?)",
                FUNCTION_HOLDERS.get(random.nextInt(FUNCTION_HOLDERS.size())),
                function,
                LocalDate.now(clock),
                LocalDate.now(clock));
        organization.refresh();
    }

    // --- dossiers

    private void open() {
        var unit = UNITS.get(random.nextInt(UNITS.size()));
        var own = random.nextInt(3) == 0;
        var name = own ? ledger.anyName(random) : "Phòng " + random.nextInt(1_000_000);
        var request = new NominationRequest(
                round,
                unit,
                own ? NomineeType.INDIVIDUAL : NomineeType.COLLECTIVE,
                name,
                own ? CriteriaGroup.OFFICIAL : CriteriaGroup.AGENCY,
                AwardForm.BANG_KHEN_TINH);
        as(Performer.UNIT_OFFICER, unit, Act.PREPARE, "new " + name, own ? name : null, actor -> {
            var number = units.open(actor, request).snapshot().number();
            live.add(number);
            return number;
        });
    }

    private void dossier(String number) {
        var dossier = nominations.require(number);
        switch (dossier.state()) {
            case DRAFT ->
                work(dossier, Performer.UNIT_OFFICER, Act.PREPARE, actor -> {
                    nominations.takeDuty(number, actor, Duty.PREPARE);
                    jdbc.update("UPDATE khenthuong.dossier SET state = 'PREPARED' WHERE number = ?", number);
                });
            case PREPARED ->
                work(dossier, Performer.UNIT_HEAD, Act.SIGN, actor -> {
                    units.sign(number, actor, document());
                    units.submitWithinQuota(number);
                });
            case SUBMITTED -> submitted(dossier);
            case SUPPLEMENT_REQUESTED -> supplement(dossier);
            case RECEIVED ->
                work(dossier, Performer.FOCAL_OFFICER, Act.REVIEW, actor -> {
                    if (random.nextInt(6) == 0) {
                        opinions.notSelect(number, actor, null, BELOW);
                    } else {
                        opinions.select(number, actor, "Đủ điều kiện", null);
                    }
                });
            case LISTED ->
                work(dossier, Performer.APPRAISAL_OFFICER, Act.APPRAISE, actor -> {
                    if (random.nextInt(6) == 0) {
                        opinions.returnToReview(number, actor, null, "Xem lại");
                    } else if (random.nextInt(6) == 0) {
                        opinions.fail(number, actor, null, BELOW);
                    } else {
                        opinions.pass(number, actor, null);
                    }
                });
            default -> {
                if (dossier.state().isFinal() || dossier.state() == DossierState.WITH_CHAIR) {
                    live.remove(number);
                }
            }
        }
    }

    private void submitted(DossierSnapshot dossier) {
        var number = dossier.number();
        if (nominations.rejection(number).isPresent()) {
            if (random.nextInt(3) == 0) {
                reception.returnRejection(number, "Xem lại");
            } else {
                work(
                        dossier,
                        Performer.FOCAL_HEAD,
                        Act.SIGN_REJECTION,
                        actor -> reception.signRejection(number, actor, document()));
            }
            return;
        }
        work(dossier, Performer.FOCAL_OFFICER, Act.RECEIVE, actor -> {
            var dice = random.nextInt(6);
            if (dice == 0 && nominations.maySupplement(number)) {
                reception.requestSupplement(number, actor, List.of("COUNCIL_MINUTES"), "Thiếu");
            } else if (dice == 1) {
                reception.proposeRejection(number, actor, new Refusal(ReasonCode.WRONG_SUBJECT, "Sai đối tượng"));
            } else {
                reception.complete(number, actor, false, () -> false);
            }
        });
    }

    private void supplement(DossierSnapshot dossier) {
        var number = dossier.number();
        switch (random.nextInt(3)) {
            case 0 ->
                work(
                        dossier,
                        Performer.UNIT_OFFICER,
                        Act.PREPARE,
                        actor -> units.proposeWithdrawal(number, actor, "Xin rút"));
            case 1 -> units.returnSupplement(number, "Bổ sung tiếp");
            default ->
                work(dossier, Performer.UNIT_HEAD, Act.SIGN, actor -> units.countersign(number, actor, document()));
        }
    }

    private void work(DossierSnapshot dossier, Performer performer, Act act, Consumer<Actor> work) {
        var nominee = dossier.nomineeType() == NomineeType.COLLECTIVE ? null : dossier.nomineeName();
        as(performer, dossier.unit(), act, dossier.number(), nominee, actor -> {
            work.accept(actor);
            return dossier.number();
        });
    }

    // --- lists

    private void list() {
        if (openLists.size() < LISTS_AT_ONCE) {
            openLists.add(transaction.execute(status -> lists.open(round)));
        }
        var code = openLists.get(random.nextInt(openLists.size()));
        var list = lists.require(code);
        switch (list.state()) {
            case CONSOLIDATING ->
                list(code, Performer.FOCAL_OFFICER, Act.CONSOLIDATE, "SUBMIT", user -> {
                    var chosen = lists.cases(round).listable().stream()
                            .map(DossierSnapshot::number)
                            .limit(1 + random.nextInt(3))
                            .toList();
                    lists.consolidate(
                            code,
                            "task",
                            user,
                            new Consolidation(
                                    chosen,
                                    true,
                                    BELOW,
                                    new Minutes(document(), null, null),
                                    document(),
                                    "Số đề nghị đủ điều kiện ít hơn mức tối thiểu"));
                    lists.confirmQuota(code);
                });
            case PROPOSED -> {
                if (random.nextInt(10) == 0) {
                    as(
                            Performer.FOCAL_HEAD,
                            null,
                            code,
                            "userTask_signFocalSubmission",
                            "RETURN",
                            user -> lists.returnToConsolidation(code, "Xem lại"));
                } else {
                    list(code, Performer.FOCAL_HEAD, Act.SIGN_LIST, "APPROVE", user -> lists.sign(code, document()));
                }
            }
            case SIGNED -> {
                if (random.nextInt(10) == 0) {
                    as(
                            Performer.APPRAISAL_OFFICER,
                            null,
                            code,
                            "userTask_receiveList",
                            "RETURN",
                            user -> lists.returnToConsolidation(code, "Xem lại"));
                } else {
                    list(code, Performer.APPRAISAL_OFFICER, Act.RECEIVE_LIST, "ACCEPT", user -> lists.receive(code));
                }
            }
            case RECEIVED -> appraised(code);
            case SUBMITTED ->
                transaction.executeWithoutResult(
                        status -> lists.decide(code, new ChairDecision(Set.of(), Set.of(), null, "chutich.ubnd")));
            case DECIDED -> transaction.executeWithoutResult(status -> lists.issue(code, document(), "vanthu.ubnd"));
            default -> openLists.remove(code);
        }
    }

    private void appraised(String code) {
        var waiting = nominations.ofList(code).stream()
                .filter(dossier -> dossier.state() == DossierState.LISTED || dossier.state() == DossierState.RECEIVED)
                .toList();
        if (!waiting.isEmpty()) {
            dossier(waiting.get(random.nextInt(waiting.size())).number());
            return;
        }
        var onList = nominations.ofList(code).stream()
                .filter(dossier -> dossier.state() == DossierState.APPRAISED)
                .map(DossierSnapshot::number)
                .toList();
        if (!onList.isEmpty() && random.nextInt(4) == 0) {
            list(
                    code,
                    Performer.APPRAISAL_HEAD,
                    Act.SUBMIT_LIST,
                    "REAPPRAISE",
                    user -> lists.reappraise(code, List.of(onList.get(0)), "Xem lại"));
            return;
        }
        list(code, Performer.APPRAISAL_HEAD, Act.SUBMIT_LIST, "SUBMIT", user -> {
            lists.submitToChair(code, document());
            lists.recheckQuota(code);
        });
    }

    private void list(String code, Performer performer, Act act, String outcome, Consumer<String> work) {
        var own = ownNames(code, act);
        attempt(performer, null, act, code, own, actor -> {
            work.accept(actor.userId());
            record(code, act.step(), actor, performer, outcome);
            return code;
        });
    }

    /** Names of the persons the list is about; before it is composed, of all it could carry. */
    private List<String> ownNames(String code, Act act) {
        var list = lists.require(code);
        var listable = lists.cases(round).listable();
        return nominations.ofRound(round).stream()
                .filter(dossier -> dossier.nomineeType() != NomineeType.COLLECTIVE)
                .filter(dossier -> act == Act.CONSOLIDATE
                        ? listable.stream().anyMatch(other -> other.number().equals(dossier.number()))
                        : code.equals(dossier.list())
                                || list.live().contains(dossier.number())
                                || act != Act.SUBMIT_LIST && list.leftOut().contains(dossier.number()))
                .map(DossierSnapshot::nomineeName)
                .toList();
    }

    private void record(String code, String step, Actor actor, Performer performer, String outcome) {
        var now = clock.instant();
        journal.record(new JournalEntry(
                code,
                step,
                actor.userId(),
                organization.groupOf(performer, null, LocalDate.now(clock)),
                now,
                now,
                outcome,
                null,
                null));
    }

    // --- acting

    /** A step that puts nobody on a side. */
    private void as(Performer performer, String unit, String code, String step, String outcome, Consumer<String> work) {
        offered(performer, unit).ifPresent(actor -> {
            try {
                signedIn(actor, () -> {
                    work.accept(actor.userId());
                    record(code, step, actor, performer, outcome);
                    return code;
                });
            } catch (RefusedException refusal) {
                if (!refusal.getMessage().contains("bốn mắt")) {
                    faults.add(refusal.getMessage());
                }
            }
        });
    }

    private void as(
            Performer performer, String unit, Act act, String subject, String nominee, Function<Actor, String> work) {
        attempt(performer, unit, act, subject, nominee == null ? List.of() : List.of(nominee), work);
    }

    private void attempt(
            Performer performer,
            String unit,
            Act act,
            String subject,
            List<String> nominees,
            Function<Actor, String> work) {
        var actor = offered(performer, unit);
        if (actor.isEmpty()) {
            notTheirs++;
            return;
        }
        var user = actor.get().userId();
        try {
            var number = signedIn(actor.get(), () -> work.apply(actor.get()));
            ledger.done(number, user, act, nominees);
            done.merge(act, 1, Integer::sum);
            inVain.remove(subject);
        } catch (NotPermittedException refusal) {
            assertThat(refusal.getMessage()).contains("bốn mắt");
            ledger.refused(subject, user, act, nominees);
            refused.merge(act, 1, Integer::sum);
            if (inVain.merge(subject, 1, Integer::sum) % PATIENCE == 0) {
                appoint(organization.groupOf(performer, unit, LocalDate.now(clock)));
            }
        } catch (RefusedException other) {
            faults.add(act + ": " + other.getMessage());
        }
    }

    private String signedIn(Actor actor, Supplier<String> work) {
        identities.setAuthentication(actor.userId(), List.copyOf(actor.groups()), List.copyOf(actor.units()));
        try {
            return transaction.execute(status -> work.get());
        } finally {
            identities.clearAuthentication();
        }
    }

    /** One of the accounts to which the task is offered. */
    private Optional<Actor> offered(Performer performer, String unit) {
        var today = LocalDate.now(clock);
        var holders = accounts.stream()
                .map(user -> new Actor(user, Set.copyOf(organization.rolesOf(user)), Set.copyOf(UNITS)))
                .filter(actor -> organization.performs(actor, performer, unit, today))
                .toList();
        return holders.isEmpty() ? Optional.empty() : Optional.of(holders.get(random.nextInt(holders.size())));
    }

    private DocumentReference document() {
        return new DocumentReference(++documents + "/UBND", LocalDate.now(clock));
    }
}
