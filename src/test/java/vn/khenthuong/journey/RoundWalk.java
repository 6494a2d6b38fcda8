package vn.khenthuong.journey;

import static vn.khenthuong.journey.Route.*;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.ProcessEnginePersistenceException;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.journey.WalkActs.Act;
import vn.khenthuong.journey.WalkModel.Event;
import vn.khenthuong.journey.WalkModel.Standing;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;
import vn.khenthuong.support.Reply;

/**
 * A walk at random through rounds, by officials with their own rights over HTTP. In each step several acts, often about one dossier, are
 * chosen by chance, made ready, and done at the same moment by as many threads on the nodes; then the messages on their way are
 * delivered, and what is there is compared with what {@link WalkModel} allows and {@link WalkInvariants} demand. What is chosen depends on
 * the seed and on what the races before left, so the same seed asks the same until a race has another winner; with one thread there
 * are none, and it is the same walk.
 */
final class RoundWalk {

    private static final List<String> UNITS = List.of("di-linh", "lam-ha", "cat-tien");
    private static final List<String> POOL_UNITS = List.of("so-y-te", "so-gddt");
    private static final List<String> AGENCIES = List.of("cuc-thue", "bhxh", "so-tnmt", "cong-an");
    private static final int ROUNDS_AT_ONCE = 2;
    private static final int DOSSIERS_OF_A_ROUND = 10;
    private static final int ACTS_AT_LEAST = 4;
    private static final int ROUND_OPEN_FOR = 12;
    private static final int WORTH_A_LIST = 3;
    private static final int STEPS_OF_A_DAY = 12;
    private static final int MERGER_AT = 36;
    private static final String MERGED = "cat-tien";
    private static final String SUCCESSOR = "da-huoai";
    /**
     * What a job says that another node took, or, with a message, whose instance another node has taken further. Of the engine's own
     * jobs, which the engine prepares before ours have a say, that their instance has ended.
     */
    private static final Pattern OTHER_NODE = Pattern.compile(
            "ENGINE-03005|No job found|moved on while message|Cannot find execution|list of executions is empty");

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final long seed;
    private final int threads;
    private final Random random;
    private final List<Officials> nodes;
    private final MutableClock clock;
    private final JdbcTemplate jdbc;
    private final ManagementService management;
    private final WalkInvariants invariants;
    private final WalkActs acts;
    private final Days days;

    private final List<String> rounds = new ArrayList<>();
    private final Map<String, Integer> ages = new HashMap<>();
    private final Map<WalkDeed, Integer> accepted = new EnumMap<>(WalkDeed.class);
    private final Map<WalkDeed, Integer> refused = new EnumMap<>(WalkDeed.class);
    private final Map<String, Integer> lines = new HashMap<>();
    private final Set<String> offences = new LinkedHashSet<>();
    private final List<String> trail = new ArrayList<>();
    private Map<String, Standing> known = new TreeMap<>();
    private final Map<String, Long> spent = new TreeMap<>();
    private int steps;
    private int names;
    private int races;
    private boolean merged;

    /** What happens beside the walk: a new day on every node, a merger of two districts. */
    interface Days {
        void begin(LocalDate day);

        void merge(String successor, LocalDate from, String unit);
    }

    RoundWalk(
            long seed,
            int threads,
            List<Officials> nodes,
            MutableClock clock,
            JdbcTemplate jdbc,
            ManagementService management,
            Days days) {
        this.seed = seed;
        this.threads = threads;
        this.random = new Random(seed);
        this.nodes = nodes;
        this.clock = clock;
        this.jdbc = jdbc;
        this.management = management;
        this.invariants = new WalkInvariants(jdbc);
        this.acts = new WalkActs(nodes, clock);
        this.days = days;
    }

    /** Until the time is over or something offends. */
    void walk(Duration time) throws Exception {
        var end = Instant.now().plus(time);
        walk(() -> Instant.now().isBefore(end) && offences.isEmpty());
    }

    /** So many steps, or until something offends. */
    void walk(int most) throws Exception {
        walk(() -> steps < most && offences.isEmpty());
    }

    private void walk(Callable<Boolean> goesOn) throws Exception {
        var people = Executors.newFixedThreadPool(threads);
        try {
            while (goesOn.call()) {
                step(people);
            }
        } finally {
            people.shutdownNow();
        }
    }

    Set<String> offences() {
        return offences;
    }

    Map<WalkDeed, Integer> accepted() {
        return accepted;
    }

    /** How to walk it again, what was done, and the last steps. */
    String report() {
        return "seed %d (-Dkhenthuong.walk.seed=%d), %d threads, %d steps, %d rounds, %d dossiers, %d races, ms %s%naccepted %s%nrefused %s%noffences %s%n%s"
                .formatted(
                        seed,
                        seed,
                        threads,
                        steps,
                        rounds.size(),
                        known.size(),
                        races,
                        spent,
                        accepted,
                        refused,
                        String.join("\n  ", offences),
                        offences.isEmpty()
                                ? ""
                                : String.join("\n", trail.subList(Math.max(0, trail.size() - 40), trail.size())));
    }

    // --- a step

    private void step(ExecutorService people) throws Exception {
        steps++;
        if (steps % STEPS_OF_A_DAY == 0) {
            nextDay();
            return;
        }
        proposeRounds();
        var chosen = timed("choosing", this::choose);
        var done = timed("acting", () -> together(people, chosen));
        settle();
        check(done, List.of());
    }

    private <T> T timed(String what, Callable<T> work) throws Exception {
        var begin = System.nanoTime();
        try {
            return work.call();
        } finally {
            spent.merge(what, (System.nanoTime() - begin) / 1_000_000, Long::sum);
        }
    }

    private void nextDay() {
        var open = rounds.stream()
                .filter(round -> "OPEN".equals(roundState(round)))
                .toList();
        var tomorrow = LocalDate.now(clock).plusDays(1);
        if (!merged && steps >= MERGER_AT) {
            merged = true;
            days.merge(SUCCESSOR, tomorrow, MERGED);
            acts.merged(MERGED, SUCCESSOR);
        }
        trail.add("%d: %s begins".formatted(steps, tomorrow));
        days.begin(tomorrow);
        settle();
        check(
                List.of(),
                open.stream().filter(round -> !"OPEN".equals(roundState(round))).toList());
    }

    private void proposeRounds() {
        var running = live().size();
        if (running >= ROUNDS_AT_ONCE || running > 0 && random.nextInt(6) > 0) {
            return;
        }
        var code = "DI%03d".formatted(rounds.size() + 1);
        new Playground(nodes.get(0), clock).open(code);
        rounds.add(code);
        ages.put(code, steps);
        settle();
    }

    private List<String> live() {
        return rounds.stream()
                .filter(round -> Set.of("OPEN", "CLOSED").contains(roundState(round)))
                .toList();
    }

    // --- choosing

    private record Choice(WalkDeed deed, String round, String key, String unit, Nominee nominee) {}

    /** Often all about one dossier and whatever it depends on; else from everywhere. */
    private List<Act> choose() {
        var choices = possible();
        var chosen = new ArrayList<Act>();
        var wanted = Math.max(ACTS_AT_LEAST, threads);
        var focus = new ArrayList<>(random.nextInt(5) < 3 ? focused(choices) : choices);
        for (var turn = 0; turn < wanted && !choices.isEmpty(); turn++) {
            var choice = weighted(turn < (wanted + 1) / 2 && !focus.isEmpty() ? focus : choices);
            if (choice.deed() == WalkDeed.OPEN
                    || chosen.stream().filter(act -> isOf(choice, act)).count() > 0) {
                // Nobody is nominated twice; of one deed two at once are enough.
                choices.remove(choice);
                focus.remove(choice);
            }
            chosen.add(new Act(
                    choice.deed(),
                    choice.round(),
                    choice.key(),
                    choice.unit(),
                    choice.nominee(),
                    random.nextInt(nodes.size()),
                    random.nextInt()));
        }
        return chosen;
    }

    private static boolean isOf(Choice choice, Act act) {
        return choice.deed() == act.deed()
                && choice.round().equals(act.round())
                && Objects.equals(choice.key(), act.key());
    }

    private List<Choice> focused(List<Choice> choices) {
        var about = choices.stream()
                .filter(choice -> choice.deed().isAboutOneDossier() && choice.key() != null)
                .map(Choice::key)
                .distinct()
                .toList();
        if (about.isEmpty()) {
            return choices;
        }
        var number = about.get(random.nextInt(about.size()));
        var round = number.split("-")[0];
        return choices.stream()
                .filter(choice -> number.equals(choice.key())
                        || choice.round().equals(round) && !choice.deed().isAboutOneDossier() && random.nextInt(3) == 0)
                .toList();
    }

    private Choice weighted(List<Choice> choices) {
        var total =
                choices.stream().mapToDouble(choice -> choice.deed().weight()).sum();
        var dice = random.nextDouble() * total;
        for (var choice : choices) {
            dice -= choice.deed().weight();
            if (dice <= 0) {
                return choice;
            }
        }
        return choices.get(choices.size() - 1);
    }

    private ArrayList<Choice> possible() {
        var choices = new ArrayList<Choice>();
        for (var round : live()) {
            var open = "OPEN".equals(roundState(round));
            var own = known.keySet().stream()
                    .filter(number -> number.startsWith(round + "-"))
                    .toList();
            aboutRound(choices, round, open, own.size());
            own.forEach(number -> aboutDossier(choices, round, number));
            listTask(round).forEach((list, task) -> aboutList(choices, round, list, task));
        }
        return choices;
    }

    private void aboutRound(List<Choice> choices, String round, boolean open, int dossiers) {
        var unit = UNITS.get(random.nextInt(UNITS.size()));
        if (open && dossiers < DOSSIERS_OF_A_ROUND) {
            for (var another = dossiers; another < Math.min(DOSSIERS_OF_A_ROUND, dossiers + 3); another++) {
                var nominee = anybody();
                choices.add(new Choice(WalkDeed.OPEN, round, null, nominee.unit(), nominee));
            }
        }
        choices.add(new Choice(WalkDeed.CHANGE_LIMIT, round, null, unit, null));
        choices.add(new Choice(WalkDeed.CANCEL, round, null, null, null));
        if (open) {
            choices.add(new Choice(WalkDeed.EXTEND, round, null, unit, null));
            var age = steps - ages.get(round);
            if (age > ROUND_OPEN_FOR && reviewed(round) >= WORTH_A_LIST || age > 3 * ROUND_OPEN_FOR) {
                choices.add(new Choice(WalkDeed.CLOSE, round, null, null, null));
            }
        } else {
            choices.add(new Choice(WalkDeed.RANK, round, null, null, null));
            choices.add(new Choice(WalkDeed.AGREE, round, null, null, null));
            choices.add(new Choice(WalkDeed.REOPEN, round, null, null, null));
        }
    }

    private long reviewed(String round) {
        return known.entrySet().stream()
                .filter(one ->
                        one.getKey().startsWith(round + "-") && one.getValue().state() == DossierState.REVIEWED)
                .count();
    }

    private Nominee anybody() {
        var name = "số " + ++names;
        var unit = UNITS.get(random.nextInt(merged ? UNITS.size() - 1 : UNITS.size()));
        return switch (random.nextInt(8)) {
            case 0, 1 -> Nominee.agency(POOL_UNITS.get(random.nextInt(POOL_UNITS.size())), "Phòng " + name);
            case 2 -> Nominee.enterprise(unit, "Công ty " + name);
            case 3 -> Nominee.official(unit, "Lơ Mu " + name);
            default -> Nominee.household(unit, "Hộ " + name);
        };
    }

    private void aboutDossier(List<Choice> choices, String round, String number) {
        var standing = known.get(number);
        var nominee = acts.nominee(number);
        if (nominee == null || standing.state().isFinal()) {
            return;
        }
        deeds(standing).forEach(deed -> choices.add(new Choice(deed, round, number, nominee.unit(), nominee)));
        if (standing.state() == DossierState.CONSULTING && !standing.held()) {
            openQuestions(number)
                    .forEach(agency -> choices.add(new Choice(WalkDeed.GIVE_OPINION, round, number, agency, nominee)));
        }
    }

    private static List<WalkDeed> deeds(Standing standing) {
        if (standing.held()) {
            return List.of(WalkDeed.RESUME, WalkDeed.END_HELD, WalkDeed.WITHDRAW);
        }
        var deeds = new ArrayList<WalkDeed>();
        for (var deed : WalkDeed.values()) {
            // A case that stepped aside from its list keeps the task of its appraisal until a later list takes it.
            if (deed.isAboutOneDossier()
                    && standing.state() != DossierState.REVIEWED
                    && standing.task() != null
                    && standing.task().equals(deed.journal())) {
                deeds.add(deed);
            }
        }
        if (standing.isHoldable()) {
            deeds.add(WalkDeed.WITHDRAW);
            deeds.add(WalkDeed.HOLD);
        }
        return deeds;
    }

    private static void aboutList(List<Choice> choices, String round, String list, String task) {
        for (var deed : WalkDeed.values()) {
            if (!deed.isAboutOneDossier() && task.equals(deed.journal())) {
                choices.add(new Choice(deed, round, list, null, null));
            }
        }
    }

    // --- doing

    /** @param failure what no official may ever see; null where there was none */
    private record Done(Act act, Reply reply, String failure) {

        boolean isAccepted() {
            return reply != null && reply.status() / 100 == 2;
        }

        boolean isRefused() {
            return reply != null && Set.of(400, 403, 404, 409).contains(reply.status());
        }
    }

    /** First everybody finds what he is going to answer, then all answer. */
    private List<Done> together(ExecutorService people, List<Act> chosen) throws Exception {
        var ready = answers(people.invokeAll(
                chosen.stream().<Callable<Ready>>map(act -> () -> ready(act)).toList()));
        var barrier = new CyclicBarrier(threads > 1 ? Math.max(1, ready.size()) : 1);
        return answers(people.invokeAll(ready.stream()
                .<Callable<Done>>map(one -> () -> act(one, barrier))
                .toList()));
    }

    private <T> List<T> answers(List<Future<T>> running) throws InterruptedException {
        var answers = new ArrayList<T>();
        for (var one : running) {
            try {
                answers.add(one.get());
            } catch (ExecutionException failed) {
                offences.add("step %d: %s".formatted(steps, failed.getCause()));
            }
        }
        return answers;
    }

    /** @param missing why there is nothing to answer, or null */
    private record Ready(Act act, Callable<Reply> deed, String missing) {}

    private Ready ready(Act act) {
        try {
            return new Ready(act, acts.ready(act), null);
        } catch (AssertionError notOffered) {
            return new Ready(act, null, notOffered.getMessage());
        }
    }

    private static Done act(Ready ready, CyclicBarrier barrier) throws Exception {
        barrier.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        return ready.missing() == null
                ? new Done(ready.act(), ready.deed().call(), null)
                : new Done(ready.act(), null, ready.missing());
    }

    /** Every message on its way is delivered, by this node or by the other, those too that wait for their next attempt. */
    private void settle() {
        var begin = System.nanoTime();
        deliver();
        spent.merge("delivering", (System.nanoTime() - begin) / 1_000_000, Long::sum);
    }

    private void deliver() {
        var end = Instant.now().plus(PATIENCE);
        for (var due = dueJobs(); !due.isEmpty(); due = dueJobs()) {
            due.stream().filter(this::isFree).forEach(this::execute);
            if (Instant.now().isAfter(end)) {
                offences.add("step %d: jobs do not come to an end: %s".formatted(steps, due));
                return;
            }
        }
    }

    private void execute(String job) {
        try {
            management.executeJob(job);
        } catch (ProcessEnginePersistenceException collision) {
            // Both had it at once, or two waited for each other; whoever lost tries again, and a job given up is an
            // offence.
            trail.add("%d: job collided: %s".formatted(steps, NestedExceptionUtils.getMostSpecificCause(collision)));
        } catch (ProcessEngineException | ConflictException otherNode) {
            trail.add("%d: job left to the other node, or to be tried again: %s"
                    .formatted(steps, otherNode.getMessage()));
            if (!OTHER_NODE.matcher(String.valueOf(otherNode.getMessage())).find()) {
                offences.add("step %d: job failed: %s, at %s".formatted(steps, otherNode, ways(otherNode)));
            }
        }
    }

    /** Through which of our classes, those of this walk left out. */
    private static String ways(Throwable failure) {
        return Stream.of(failure.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("vn.khenthuong"))
                .filter(frame -> !frame.getClassName().startsWith(RoundWalk.class.getPackageName()))
                .map(StackTraceElement::toString)
                .collect(Collectors.joining(" < "));
    }

    /** What the other node has taken is left to it. */
    private boolean isFree(String job) {
        return jdbc.queryForObject(
                        "SELECT count(*) FROM public.act_ru_job WHERE id_ = ? AND (lock_exp_time_ IS NULL OR lock_exp_time_ < ?)",
                        Integer.class,
                        job,
                        Timestamp.from(clock.instant()))
                > 0;
    }

    private List<String> dueJobs() {
        return jdbc.queryForList(
                "SELECT id_ FROM public.act_ru_job WHERE retries_ > 0 AND suspension_state_ = 1 AND handler_type_ <> 'history-cleanup'"
                        + " AND (type_ = 'message' OR duedate_ IS NULL OR duedate_ <= ?) ORDER BY duedate_ NULLS FIRST, id_",
                String.class,
                Timestamp.from(clock.instant()));
    }

    // --- checking

    private void check(List<Done> done, List<String> closedByTime) {
        var begin = System.nanoTime();
        compareAll(done, closedByTime);
        spent.merge("checking", (System.nanoTime() - begin) / 1_000_000, Long::sum);
    }

    private void compareAll(List<Done> done, List<String> closedByTime) {
        var before = known;
        known = standings();
        done.forEach(this::count);
        compare(before, done, closedByTime);
        compareJournal(done);
        invariants.offences().forEach(offence -> offences.add("step %d: %s".formatted(steps, offence)));
    }

    private void count(Done done) {
        trail.add("%d: %s → %s"
                .formatted(
                        steps,
                        done.act(),
                        done.reply() == null
                                ? "not offered"
                                : done.reply().status()
                                        + (done.isAccepted()
                                                ? ""
                                                : " " + done.reply().sentence())));
        if (done.isAccepted()) {
            accepted.merge(done.act().deed(), 1, Integer::sum);
            acts.accepted(done.act(), done.reply());
        } else if (done.isRefused()) {
            refused.merge(done.act().deed(), 1, Integer::sum);
        } else if (done.failure() == null) {
            offences.add("step %d: %s answered %d: %s"
                    .formatted(
                            steps,
                            done.act(),
                            done.reply().status(),
                            done.reply().text()));
        } else if (!acts.isMerged(String.valueOf(done.act().unit()))
                && !done.act().deed().isRefusedFreely()) {
            offences.add("step %d: %s was not offered: %s".formatted(steps, done.act(), done.failure()));
        }
    }

    /** Every dossier has become what the accepted acts make of it, and whoever acted alone was not refused. */
    private void compare(Map<String, Standing> before, List<Done> done, List<String> closedByTime) {
        known.forEach((number, standing) -> {
            var events = new ArrayList<>(events(number, done));
            var round = number.split("-")[0];
            if (closedByTime.contains(round)) {
                events.add(Event.ROUND_CLOSED);
            }
            if (done.isEmpty()) {
                events.add(Event.TIME);
            }
            var from = before.get(number);
            if (from == null) {
                events.remove(Event.OPENED);
                from = Standing.at(DossierState.DRAFT, PREPARE);
            }
            races += events.size() > 1 ? 1 : 0;
            if (!WalkModel.explains(from, events, standing)) {
                offences.add("step %d: %s was %s, is %s, by %s".formatted(steps, number, from, standing, events));
            }
        });
        for (var one : done) {
            var alone = done.stream()
                            .filter(other ->
                                    other.act().round().equals(one.act().round()))
                            .count()
                    == 1;
            if (alone && one.isRefused() && !isFreelyRefused(one, before)) {
                offences.add("step %d: %s was refused though nobody stood in its way: %s"
                        .formatted(steps, one.act(), one.reply().sentence()));
            }
        }
    }

    private boolean isFreelyRefused(Done one, Map<String, Standing> before) {
        var standing = before.get(String.valueOf(one.act().key()));
        return one.act().deed().isRefusedFreely()
                || acts.isMerged(String.valueOf(one.act().unit()))
                || one.reply().sentence().contains("hết hạn đề nghị")
                || standing != null && standing.state() == DossierState.WITH_CHAIR;
    }

    private static List<Event> events(String number, List<Done> done) {
        var round = number.split("-")[0];
        return done.stream()
                .filter(Done::isAccepted)
                .filter(one -> one.act().deed().event() != null)
                .filter(one -> one.act().deed() == WalkDeed.OPEN
                        ? number.equals(one.reply().json().path("businessKey").asText())
                        : one.act().deed().isAboutOneDossier()
                                ? number.equals(one.act().key())
                                : round.equals(one.act().round()))
                .map(one -> one.act().deed().event())
                .toList();
    }

    /** One line for each accepted act, none for a refused one. */
    private void compareJournal(List<Done> done) {
        var journalled = done.stream()
                .filter(one -> one.act().deed().journal() != null && one.act().deed() != WalkDeed.GIVE_OPINION)
                .toList();
        journalled.stream().filter(Done::isAccepted).forEach(one -> lines.merge(line(one), 1, Integer::sum));
        for (var one : journalled) {
            var step = one.act().deed().journal();
            var key = line(one);
            var written = jdbc.queryForObject(
                    "SELECT count(*) FROM khenthuong.audit_entry WHERE subject = ? AND step = ? AND outcome IS DISTINCT FROM 'REFUSED'",
                    Integer.class,
                    one.act().subject(),
                    step);
            if (written != lines.getOrDefault(key, 0)) {
                offences.add("step %d: one journal line per transition: %s has %d, was done %d times"
                        .formatted(steps, key, written, lines.getOrDefault(key, 0)));
            }
        }
    }

    private static String line(Done done) {
        return done.act().subject() + " " + done.act().deed().journal();
    }

    // --- what is there

    private Map<String, Standing> standings() {
        var found = new TreeMap<String, Standing>();
        jdbc.query(
                """
                SELECT d.number, d.state, d.on_hold,
                       (SELECT string_agg(t.task_def_key_, ',') FROM public.act_ru_task t
                          JOIN public.act_ru_execution i ON i.id_ = t.proc_inst_id_
                         WHERE i.business_key_ = d.number AND t.task_def_key_ <> 'userTask_resolveHold') AS task
                  FROM khenthuong.dossier d WHERE d.round LIKE 'DI%'""",
                row -> {
                    found.put(
                            row.getString("number"),
                            new Standing(
                                    DossierState.valueOf(row.getString("state")),
                                    row.getBoolean("on_hold"),
                                    row.getString("task")));
                });
        return found;
    }

    private Map<String, String> listTask(String round) {
        var found = new LinkedHashMap<String, String>();
        jdbc.query(
                "SELECT i.business_key_, t.task_def_key_ FROM public.act_ru_task t"
                        + " JOIN public.act_ru_execution i ON i.id_ = t.proc_inst_id_ WHERE i.business_key_ LIKE ? ORDER BY 1, 2",
                row -> {
                    found.put(row.getString(1), row.getString(2));
                },
                round + "-DS%");
        return found;
    }

    private List<String> openQuestions(String number) {
        return jdbc.queryForList(
                "SELECT agency FROM khenthuong.consultation WHERE dossier = ? AND state = 'ASKED' ORDER BY agency",
                String.class,
                number);
    }

    private String roundState(String round) {
        return jdbc.queryForObject("SELECT state FROM khenthuong.award_round WHERE code = ?", String.class, round);
    }
}
