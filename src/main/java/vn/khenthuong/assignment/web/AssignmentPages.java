package vn.khenthuong.assignment.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.assignment.Assignments;
import vn.khenthuong.assignment.OfficerTask;
import vn.khenthuong.assignment.web.AssignmentPage.Choice;
import vn.khenthuong.assignment.web.AssignmentPage.Line;
import vn.khenthuong.assignment.web.AssignmentPage.Officer;
import vn.khenthuong.calendar.DueWords;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.paper.ListWorkbook;
import vn.khenthuong.paper.ListWorkbook.Field;

/** Puts the page of a head together, in a number of statements that does not grow with the tasks. */
@Component
class AssignmentPages {

    private static final int MOST = 50;
    private static final String ALL = "";
    private static final String FREE = "chua-nhan";

    private final Assignments assignments;
    private final Organization organization;
    private final DueWords dueWords;
    private final Clock clock;

    AssignmentPages(Assignments assignments, Organization organization, DueWords dueWords, Clock clock) {
        this.assignments = assignments;
        this.organization = organization;
        this.dueWords = dueWords;
        this.clock = clock;
    }

    /** @param whose code of a choice; one that is not offered shows everything */
    AssignmentPage of(Actor head, String whose) {
        var tasks = assignments.of(head);
        var loads = tasks.stream()
                .filter(task -> task.holder() != null)
                .collect(Collectors.groupingBy(OfficerTask::holder, Collectors.counting()));
        var chosen = chosen(whose, tasks);
        var shown = tasks.stream().filter(chosenBy(chosen)).toList();
        var first = shown.stream().limit(MOST).toList();
        var several = tasks.stream().map(OfficerTask::role).distinct().count() > 1;
        var candidates = assignments.candidates(first);
        var now = clock.instant();
        return new AssignmentPage(
                choices(tasks, loads, chosen),
                chosen,
                first.stream()
                        .map(task -> line(task, candidates.get(task.id()), loads, several, now))
                        .toList(),
                shown.size() - first.size());
    }

    /** All the tasks of the choice, however many, as a workbook. */
    byte[] workbook(Actor head, String whose) {
        var tasks = assignments.of(head);
        return ListWorkbook.titled("VIỆC CỦA CÁN BỘ")
                .table(
                        "Việc",
                        fields(),
                        tasks.stream().filter(chosenBy(chosen(whose, tasks))).toList())
                .bytes(clock.instant());
    }

    private List<Field<OfficerTask>> fields() {
        return List.of(
                Field.text("Việc", 34, OfficerTask::name),
                Field.text("Hồ sơ, báo cáo, danh sách", 30, OfficerTask::subject),
                Field.text("Đơn vị", 28, task -> task.unit() == null ? null : nameOf(task.unit())),
                Field.text("Giao cho", 30, this::group),
                Field.text("Tình trạng hồ sơ", 24, OfficerTask::state),
                Field.day("Hạn hết ngày", task -> task.due() == null ? null : new Deadline(task.due()).lastDay()),
                Field.text("Người giữ", 26, task -> task.holder() == null ? null : organization.nameOf(task.holder())));
    }

    private static String chosen(String whose, List<OfficerTask> tasks) {
        return whose.equals(FREE) || tasks.stream().anyMatch(task -> whose.equals(task.holder())) ? whose : ALL;
    }

    private String group(OfficerTask task) {
        return "Cán bộ " + nameOf(task.role().substring(Role.OFFICER.of("").length()));
    }

    private static Predicate<OfficerTask> chosenBy(String whose) {
        return switch (whose) {
            case ALL -> task -> true;
            case FREE -> task -> task.holder() == null;
            default -> task -> whose.equals(task.holder());
        };
    }

    private List<Choice> choices(List<OfficerTask> tasks, Map<String, Long> loads, String chosen) {
        var choices = new ArrayList<Choice>();
        choices.add(new Choice(ALL, "Tất cả", tasks.size(), chosen.equals(ALL)));
        choices.add(new Choice(
                FREE,
                "Chưa ai nhận",
                tasks.stream().filter(task -> task.holder() == null).count(),
                chosen.equals(FREE)));
        loads.entrySet().stream()
                .map(load -> new Choice(
                        load.getKey(),
                        organization.nameOf(load.getKey()),
                        load.getValue(),
                        load.getKey().equals(chosen)))
                .sorted(Comparator.comparing(Choice::label))
                .forEach(choices::add);
        return choices;
    }

    private Line line(
            OfficerTask task, List<Official> officers, Map<String, Long> loads, boolean several, Instant now) {
        var due = task.due();
        return new Line(
                task.id(),
                task.name(),
                task.subject(),
                task.process().equals(NominationProcess.KEY),
                task.unit() == null ? null : nameOf(task.unit()),
                several ? group(task) : null,
                due == null ? null : Formats.lastDay(due),
                due == null ? null : dueWords.of(due, now),
                due == null ? "" : tone(due, now),
                Objects.requireNonNullElse(task.holder(), ""),
                task.holder() == null ? null : organization.nameOf(task.holder()),
                officers.stream()
                        .filter(officer -> !officer.userId().equals(task.holder()))
                        .map(officer -> new Officer(
                                officer.userId(), officer.fullName(), loads.getOrDefault(officer.userId(), 0L)))
                        .toList());
    }

    private String nameOf(String unit) {
        return organization.find(unit).map(Unit::name).orElse(unit);
    }

    /** How a due date is coloured. */
    static String tone(Instant due, Instant now) {
        return switch (DueWords.Urgency.of(due, now)) {
            case OVERDUE -> "dung";
            case SOON -> "can";
            case LATER -> "";
        };
    }
}
