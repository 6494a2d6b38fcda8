package vn.khenthuong.notification.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khenthuong.calendar.ReminderRule.Recipients;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Work;

/** Whom a step concerns, on one day; of those who only represent a head, who does so for its kind of work. */
final class Audience {

    private final Organization organization;
    private final LocalDate day;
    private final Map<Asked, Collection<Official>> groups = new HashMap<>();

    Audience(Organization organization, LocalDate day) {
        this.organization = organization;
        this.day = day;
    }

    /** Those who work it: whoever has claimed it, as long as he is one of those it is offered to; else all of them. */
    Set<Official> holders(OpenStep step) {
        var offered = members(step, step.groups().stream());
        var claimed = offered.stream()
                .filter(official -> official.userId().equals(step.assignee()))
                .collect(Collectors.toSet());
        return claimed.isEmpty() ? offered : claimed;
    }

    Set<Official> of(Recipients recipients, OpenStep step) {
        return switch (recipients) {
            case HOLDERS -> holders(step);
            case HEAD -> members(step, step.groups().stream().map(Audience::headOf));
            case SUPERVISORS ->
                members(
                        step,
                        Stream.of(Performer.FOCAL_HEAD, Performer.APPRAISAL_HEAD)
                                .map(performer -> organization.groupOf(performer, null, day)));
        };
    }

    private Set<Official> members(OpenStep step, Stream<String> names) {
        var work = Work.of(step.process());
        return names.map(group -> new Asked(group, work))
                .flatMap(asked -> groups.computeIfAbsent(asked, this::members).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private Collection<Official> members(Asked asked) {
        return organization.membersOf(asked.group, asked.work.stream().toArray(Work[]::new));
    }

    /** {@code canbo.dam-rong} gives {@code lanhdao.dam-rong}. */
    private static String headOf(String group) {
        return Role.HEAD.of(group.substring(group.indexOf('.') + 1));
    }

    private record Asked(String group, Optional<Work> work) {}
}
