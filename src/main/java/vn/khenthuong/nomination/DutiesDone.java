package vn.khenthuong.nomination;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What everybody has done so far for some dossiers, and whose own they are.
 *
 * @param byDossier by number of the dossier and user id; what a person did counts for each account of the person
 * @param nominees by number of the dossier, every account of whoever counts as its nominee
 */
public record DutiesDone(Map<String, Map<String, Set<Duty>>> byDossier, Map<String, Set<String>> nominees) {

    /** Where the dossiers are nobody's own. */
    public DutiesDone(Map<String, Map<String, Set<Duty>>> byDossier) {
        this(byDossier, Map.of());
    }

    /**
     * Whether nothing this person did for the dossier forbids the step, and it is not his own; on his own nobody works any step, and
     * steps that are no duty are forbidden to nobody else.
     */
    public boolean mayTake(String number, String step, String userId) {
        return objection(number, step, userId).isEmpty();
    }

    /** Whether the official counts as the nominee of the dossier. */
    public boolean isOwn(String number, String userId) {
        return nominees.getOrDefault(number, Set.of()).contains(userId);
    }

    /**
     * What the step would be refused with.
     *
     * @param step id of the task in the model, e.g. {@code userTask_reviewDossier}
     */
    public Optional<String> objection(String number, String step, String userId) {
        var done = byDossier.getOrDefault(number, Map.of()).getOrDefault(userId, Set.of());
        if (isOwn(number, userId)) {
            return Optional.of(OwnDossiers.REFUSAL);
        }
        return Duty.of(step)
                .flatMap(duty -> duty.incompatible().stream()
                        .filter(done::contains)
                        .sorted()
                        .findFirst()
                        .map(duty::refusedAfter));
    }
}
