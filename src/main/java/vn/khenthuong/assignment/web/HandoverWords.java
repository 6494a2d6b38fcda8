package vn.khenthuong.assignment.web;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.assignment.Handover;
import vn.khenthuong.assignment.HandoverPlan;
import vn.khenthuong.assignment.HandoverPlan.Outcome;
import vn.khenthuong.assignment.HeldTask;
import vn.khenthuong.assignment.OfficerTask;
import vn.khenthuong.assignment.web.HandoverPage.Row;
import vn.khenthuong.calendar.DueWords;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.nomination.DossierNumber;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;
import vn.khenthuong.pages.Formats;

/** The tasks of a handover as people read them: before it, when it is looked at, and in its minutes. */
@Component
class HandoverWords {

    private static final int FIELDS = 6;

    private final Organization organization;
    private final DueWords dueWords;
    private final Clock clock;

    HandoverWords(Organization organization, DueWords dueWords, Clock clock) {
        this.organization = organization;
        this.dueWords = dueWords;
        this.clock = clock;
    }

    Row held(HeldTask held) {
        return row(held.task(), held.basis(), null, 0, null, null);
    }

    Row planned(HandoverPlan.Line line, HandoverPlan plan) {
        var typed = line.typed();
        return row(
                line.task(),
                line.held().basis(),
                typed == null ? null : typed(typed.fields(), typed.savedAt()),
                line.papers(),
                line.objection(),
                plan.outcome(line));
    }

    private Row row(
            OfficerTask task, HeldTask.Basis basis, String typed, int papers, String objection, Outcome outcome) {
        var now = clock.instant();
        var due = task.due();
        return new Row(
                task.name(),
                task.subject(),
                isDossier(task.subject()),
                unitName(task.unit()),
                task.resting() ? "Tạm dừng" : task.state(),
                due == null ? null : Formats.lastDay(due),
                due == null ? null : dueWords.of(due, now),
                due == null ? "" : AssignmentPages.tone(due, now),
                basis(basis),
                papers(papers),
                typed,
                objection,
                outcome == null ? null : outcome(outcome));
    }

    /** How near a due date was is of no use any more. */
    Row made(Handover.Line line) {
        return new Row(
                line.step(),
                line.subject(),
                isDossier(line.subject()),
                unitName(line.unit()),
                line.state(),
                Formats.lastDay(line.due()),
                null,
                "",
                basis(line.basis()),
                papers(line.papers()),
                line.typed().isEmpty() ? null : typed(line.typed(), line.typedAt()),
                line.objection(),
                outcome(line.outcome()));
    }

    private static boolean isDossier(String subject) {
        return DossierNumber.find(subject).isPresent();
    }

    private String unitName(String unit) {
        return unit == null ? null : organization.find(unit).map(Unit::name).orElse(unit);
    }

    private static String papers(int papers) {
        return papers == 0 ? null : "%d giấy tờ".formatted(papers);
    }

    private static String typed(List<String> fields, Instant at) {
        var first = fields.stream().limit(FIELDS).collect(Collectors.joining("; "));
        var more = fields.size() > FIELDS ? " và %d mục khác".formatted(fields.size() - FIELDS) : "";
        return "%s%s (lưu lúc %s)".formatted(first, more, VietnameseDates.of(at));
    }

    private static String basis(HeldTask.Basis basis) {
        return switch (basis) {
            case TAKEN -> "đang giữ";
            case LEFT -> "đã giữ đến khi thôi vai trò, chưa ai nhận";
            case RETURNED -> "đã làm bước này, nay việc quay lại, chưa ai nhận";
        };
    }

    private static String outcome(Outcome outcome) {
        return switch (outcome) {
            case HANDED_OVER -> "bàn giao";
            case STAYED -> "người giao vẫn giữ";
            case RELEASED -> "ở nhóm, chưa ai nhận";
        };
    }
}
