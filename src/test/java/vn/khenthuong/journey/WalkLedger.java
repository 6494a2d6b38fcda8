package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Who did what, by person, and what of it may not go together: who prepares does not sign, receive, review or appraise; the unit, the
 * focal agency and the appraiser are three sides, and so are the two of a list; who proposes a refusal does not sign it; nobody acts on
 * his own. Knows nothing of how the product keeps it.
 */
final class WalkLedger {

    /** An act that puts somebody on a side. */
    enum Act {
        PREPARE("userTask_prepareDossier", 50),
        SIGN("userTask_approveByUnit", 60),
        RECEIVE("userTask_receiveDossier", 60),
        SIGN_REJECTION("userTask_signRejection", 400),
        REVIEW("userTask_reviewDossier", 60),
        APPRAISE("userTask_appraiseDossier", 100),
        CONSOLIDATE("userTask_consolidateList", 300),
        SIGN_LIST("userTask_signFocalSubmission", 300),
        RECEIVE_LIST("userTask_receiveList", 400),
        SUBMIT_LIST("userTask_signAppraisalSubmission", 400);

        private final String step;
        private final int oneIn;

        Act(String step, int oneIn) {
            this.step = step;
            this.oneIn = oneIn;
        }

        String step() {
            return step;
        }

        /** How many of a walk have to be this act. */
        int least(int steps) {
            return steps / oneIn;
        }
    }

    private static final List<Set<Act>> SIDES = List.of(
            EnumSet.of(Act.PREPARE, Act.SIGN),
            EnumSet.of(Act.RECEIVE, Act.SIGN_REJECTION, Act.REVIEW),
            EnumSet.of(Act.APPRAISE),
            EnumSet.of(Act.CONSOLIDATE, Act.SIGN_LIST),
            EnumSet.of(Act.RECEIVE_LIST, Act.SUBMIT_LIST));

    private static final List<Set<Act>> PAIRS =
            List.of(EnumSet.of(Act.PREPARE, Act.SIGN), EnumSet.of(Act.RECEIVE, Act.SIGN_REJECTION));

    private final Map<String, String> persons = new TreeMap<>();
    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, Map<String, Set<Act>>> bySubject = new HashMap<>();
    private final List<String> violations = new ArrayList<>();
    private final List<String> wronglyRefused = new ArrayList<>();

    void knows(String account, String person, String name) {
        persons.put(account, person);
        names.put(person, name);
    }

    String anyName(Random random) {
        var all = List.copyOf(names.values());
        return all.get(random.nextInt(all.size()));
    }

    void done(String subject, String account, Act act, List<String> nominees) {
        if (isForbidden(subject, account, act, nominees)) {
            violations.add("%s did %s of %s after %s, nominees %s"
                    .formatted(account, act, subject, acts(subject, account), nominees));
        }
        acts(subject, account).add(act);
    }

    void refused(String subject, String account, Act act, List<String> nominees) {
        if (!isForbidden(subject, account, act, nominees)) {
            wronglyRefused.add("%s was refused %s of %s after %s, nominees %s"
                    .formatted(account, act, subject, acts(subject, account), nominees));
        }
    }

    List<String> violations() {
        return violations;
    }

    List<String> wronglyRefused() {
        return wronglyRefused;
    }

    /** What the product remembers of each dossier is what was done. */
    void compare(JdbcTemplate jdbc) {
        bySubject.forEach((subject, byPerson) -> {
            Map<String, Set<String>> kept = new HashMap<>();
            jdbc.query(
                    "SELECT actor, duty FROM khenthuong.dossier_duty WHERE number = ?",
                    row -> {
                        kept.computeIfAbsent(persons.get(row.getString("actor")), person -> new TreeSet<>())
                                .add(row.getString("duty"));
                    },
                    subject);
            kept.forEach((person, duties) -> assertThat(
                            byPerson.getOrDefault(person, Set.of()).stream().map(Enum::name))
                    .as("%s by %s", subject, person)
                    .containsAll(duties));
        });
    }

    private boolean isForbidden(String subject, String account, Act act, List<String> nominees) {
        if (nominees.contains(names.get(persons.get(account)))) {
            return true;
        }
        return acts(subject, account).stream()
                .anyMatch(earlier ->
                        earlier != act && (side(earlier) != side(act) || PAIRS.contains(EnumSet.of(earlier, act))));
    }

    private Set<Act> acts(String subject, String account) {
        return bySubject
                .computeIfAbsent(subject, key -> new HashMap<>())
                .computeIfAbsent(persons.get(account), key -> EnumSet.noneOf(Act.class));
    }

    private static Set<Act> side(Act act) {
        return SIDES.stream().filter(side -> side.contains(act)).findFirst().orElseThrow();
    }
}
