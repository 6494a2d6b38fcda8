package vn.khenthuong.nomination;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What everybody has done so far for some dossiers.
 *
 * @param byDossier by number of the dossier and user id; what a person did counts for each account of the person
 */
public record DutiesDone(Map<String, Map<String, Set<Duty>>> byDossier) {

    /** Whether nothing this person did for the dossier forbids the step; steps that are no duty are forbidden to nobody. */
    public boolean mayTake(String number, String step, String userId) {
        return objection(number, step, userId).isEmpty();
    }

    /**
     * What the step would be refused with.
     *
     * @param step id of the task in the model, e.g. {@code userTask_reviewDossier}
     */
    public Optional<String> objection(String number, String step, String userId) {
        var done = byDossier.getOrDefault(number, Map.of()).getOrDefault(userId, Set.of());
        return Duty.of(step)
                .flatMap(duty -> duty.incompatible().stream()
                        .filter(done::contains)
                        .sorted()
                        .findFirst()
                        .map(duty::refusedAfter));
    }
}
