package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.audit.Substitutes;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.RoleLimits;
import vn.khenthuong.organization.Substitution;
import vn.khenthuong.organization.Work;

/** What the documents of substitutes limit, and by which of them somebody acts. */
@Component
class HeldRoles implements RoleLimits, Substitutes {

    private final CachedOrganization organization;
    private final Clock clock;

    HeldRoles(CachedOrganization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public Map<String, Set<String>> of(Actor actor) {
        return organization.worksOf(actor).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .flatMap(work -> work.processes().stream())
                                .collect(Collectors.toSet())));
    }

    @Override
    public Optional<UUID> substitution(String userId, String group) {
        return organization
                .known()
                .substitutionOf(userId, group, LocalDate.now(clock))
                .map(Substitution::id);
    }

    /** By group, the works for which the user holds it; groups without a limit are not named. */
    static Map<String, Set<Work>> worksOf(OrganizationData data, String userId, LocalDate day) {
        var mine = data.standing(day).stream()
                .filter(substitution -> substitution.substitute().equals(userId))
                .toList();
        if (mine.stream().allMatch(Substitution::isForEverything)) {
            return Map.of();
        }
        Map<String, Set<Work>> found = new HashMap<>();
        mine.forEach(substitution -> data.groupsOf(substitution, day)
                .forEach(group ->
                        found.computeIfAbsent(group, any -> new HashSet<>()).addAll(substitution.works())));
        found.keySet().removeAll(data.ownGroups(userId, day));
        found.values().removeIf(works -> works.containsAll(Work.all()));
        return found;
    }
}
