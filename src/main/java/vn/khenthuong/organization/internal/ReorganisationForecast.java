package vn.khenthuong.organization.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Function;
import vn.khenthuong.organization.IdentityPlan.Group;
import vn.khenthuong.organization.IdentityPlan.Membership;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OpenTasks.Offered;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Unit;

/** What follows from a change for people and for open tasks: two states of the organisation on its first day are compared. */
final class ReorganisationForecast {

    /** Whoever receives or reviews does not appraise, whoever signs one submission does not sign the other. */
    private static final int PEOPLE_FOR_BOTH = 4;

    private static final int SHOWN = 20;

    private final OrganizationData before;
    private final OrganizationData after;
    private final LocalDate day;
    private final List<Offered> tasks;
    private final Set<Membership> had;
    private final Set<Membership> has;

    /** @param day the first day of the change, or today where that is over */
    ReorganisationForecast(OrganizationData before, OrganizationData after, LocalDate day, List<Offered> tasks) {
        this.before = before.asOf(day);
        this.after = after.asOf(day);
        this.day = day;
        this.tasks = tasks;
        this.had = IdentityPlanner.memberships(this.before, day);
        this.has = IdentityPlanner.memberships(this.after, day);
    }

    /** Open tasks that move, that are carried on by a successor, and that nobody can do any more. */
    List<String> tasks() {
        var sentences = new ArrayList<String>();
        var moved = new TreeMap<String, Integer>();
        var inherited = new TreeMap<String, Integer>();
        var nobodys = new TreeMap<String, Integer>();
        for (var task : tasks) {
            var from = groupOf(task, before);
            var to = groupOf(task, after);
            if (members(to, has).isEmpty() && !members(from, had).isEmpty()) {
                nobodys.merge(unitName(to), task.count(), Integer::sum);
            } else if (!to.equals(from)) {
                moved.merge("%s sang %s".formatted(unitName(from), unitName(to)), task.count(), Integer::sum);
            } else if (!members(to, has).equals(members(to, had))) {
                inherited.merge(unitName(to), task.count(), Integer::sum);
            }
        }
        moved.forEach((way, count) -> sentences.add("%d việc đang mở chuyển từ %s.".formatted(count, way)));
        inherited.forEach((unit, count) ->
                sentences.add("%d việc đang mở của %s do người khác làm tiếp.".formatted(count, unit)));
        nobodys.forEach(
                (unit, count) -> sentences.add("%d việc đang mở của %s không còn ai làm được.".formatted(count, unit)));
        return sentences;
    }

    private String groupOf(Offered task, OrganizationData data) {
        var function = functionOf(task.performer());
        return function == null
                ? task.group()
                : data.holder(function, day)
                        .map(holder -> roleOf(task.performer()).of(holder.code()))
                        .orElse(task.group());
    }

    /** The function a performer works for; null where it is none. */
    static Function functionOf(Performer performer) {
        return switch (performer) {
            case FOCAL_OFFICER, FOCAL_HEAD -> Function.FOCAL_AGENCY;
            case APPRAISAL_OFFICER, APPRAISAL_HEAD -> Function.APPRAISER;
            case UNIT_OFFICER, UNIT_HEAD, OFFICE_OFFICER, CHAIR, CLERK, HOLD_RESOLVER -> null;
        };
    }

    private static Role roleOf(Performer performer) {
        return performer == Performer.FOCAL_HEAD || performer == Performer.APPRAISAL_HEAD ? Role.HEAD : Role.OFFICER;
    }

    private static Set<String> members(String group, Set<Membership> memberships) {
        return memberships.stream()
                .filter(membership -> membership.group().equals(group))
                .map(Membership::userId)
                .collect(Collectors.toSet());
    }

    private String unitName(String group) {
        var unit = group.substring(group.indexOf('.') + 1);
        return before.unit(unit).or(() -> after.unit(unit)).map(Unit::name).orElse("cơ quan của tỉnh");
    }

    /** Who loses and who gains which role, the deciding ones of a function included. */
    List<String> people(Function function) {
        var sentences = new ArrayList<String>();
        describe(lost(), "thôi vai trò từ ngày %s, việc đang giữ trở về nhóm", sentences);
        describe(without(has, had), "có thêm vai trò từ ngày %s", sentences);
        if (function != null) {
            var holder = after.holder(function, day);
            holder.ifPresent(unit -> {
                var people = peopleOf(unit);
                sentences.add(
                        people.isEmpty()
                                ? "%s chưa có cán bộ, thủ trưởng nào trong danh sách.".formatted(unit.name())
                                : "%d người của %s làm việc của chức năng này từ ngày %s: %s."
                                        .formatted(
                                                people.size(),
                                                unit.name(),
                                                VietnameseDates.of(day),
                                                shortened(people.stream()
                                                        .map(Official::fullName)
                                                        .toList())));
            });
        }
        return sentences;
    }

    private Set<Membership> lost() {
        return without(had, has);
    }

    /** User ids of those who are in other groups than before. */
    Map<String, List<String>> lostGroups() {
        return byUser(lost());
    }

    private void describe(Set<Membership> memberships, String what, List<String> sentences) {
        if (memberships.isEmpty()) {
            return;
        }
        var labels = IdentityPlanner.groups(after).stream()
                .collect(Collectors.toMap(Group::id, Group::name, (one, same) -> one));
        var each = byUser(memberships).entrySet().stream()
                .map(entry -> "%s (%s)"
                        .formatted(
                                before.official(entry.getKey()).orElseThrow().fullName(),
                                entry.getValue().stream()
                                        .map(group -> labels.getOrDefault(group, unitName(group)))
                                        .collect(Collectors.joining("; "))))
                .toList();
        sentences.add(
                "%d người %s: %s.".formatted(each.size(), what.formatted(VietnameseDates.of(day)), shortened(each)));
    }

    private static Map<String, List<String>> byUser(Set<Membership> memberships) {
        var found = new LinkedHashMap<String, List<String>>();
        memberships.forEach(membership -> found.computeIfAbsent(membership.userId(), user -> new ArrayList<>())
                .add(membership.group()));
        return found;
    }

    /** What is allowed and should be known before. */
    List<String> warnings() {
        var sentences = new ArrayList<String>();
        var focal = after.holder(Function.FOCAL_AGENCY, day);
        var appraiser = after.holder(Function.APPRAISER, day);
        if (focal.isPresent() && focal.map(Unit::code).equals(appraiser.map(Unit::code))) {
            var people = persons(focal.get());
            sentences.add(
                    people < PEOPLE_FOR_BOTH
                            ? ("%s là một cơ quan giữ cả hai chức năng mà chỉ có %d cán bộ, thủ trưởng: người tiếp nhận, thẩm tra"
                                            + " không được thẩm định, người ký danh sách không ký trình Chủ tịch, nên có việc sẽ không ai làm được.")
                                    .formatted(focal.get().name(), people)
                            : ("%s là một cơ quan giữ cả hai chức năng: người tiếp nhận, thẩm tra không được thẩm định, người ký danh"
                                            + " sách không ký trình Chủ tịch.")
                                    .formatted(focal.get().name()));
        }
        return sentences;
    }

    /** People, however many accounts each has. */
    private int persons(Unit unit) {
        var seen = new LinkedHashSet<String>();
        var count = 0;
        for (var official : peopleOf(unit)) {
            if (!seen.contains(official.userId())) {
                seen.addAll(after.accountsOf(official.userId()));
                count++;
            }
        }
        return count;
    }

    private List<Official> peopleOf(Unit unit) {
        return Stream.of(Role.OFFICER, Role.HEAD)
                .flatMap(role -> after.membersOf(role.of(unit.code()), day).stream())
                .distinct()
                .toList();
    }

    private static <T> Set<T> without(Set<T> these, Set<T> those) {
        var rest = new LinkedHashSet<>(these);
        rest.removeAll(those);
        return rest;
    }

    private static String shortened(List<String> words) {
        return words.size() <= SHOWN
                ? String.join(", ", words)
                : "%s và %d người khác".formatted(String.join(", ", words.subList(0, SHOWN)), words.size() - SHOWN);
    }
}
