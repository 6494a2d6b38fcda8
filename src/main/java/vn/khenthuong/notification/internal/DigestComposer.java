package vn.khenthuong.notification.internal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.notification.Notice;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.NoticePreference;
import vn.khenthuong.notification.internal.Digest.Section;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;

/**
 * Turns the steps of a morning into one notice for each official whom they concern. A step stands once in a digest: overdue
 * before due soon, due soon before new. What is overdue is told every morning to those who work it, after some days weekly; to
 * those it has climbed to, when something has just climbed, and then all that still lies there. What was told by a notice of its
 * own is counted, and a step that has reminders of its own, the annual report, is left to these. Names of nominees are not in
 * it.
 */
@Component
class DigestComposer {

    static final String SUBJECT = "digest";

    private final Organization organization;

    DigestComposer(Organization organization) {
        this.organization = organization;
    }

    /**
     * @param preferences by user id; who is missing wants all
     * @param told what is not to be repeated
     */
    List<Notice> compose(
            Collection<StepStatus> standings,
            Map<String, NoticePreference> preferences,
            ToldAlready told,
            LocalDate today) {
        var audience = new Audience(organization, today);
        var digests = new LinkedHashMap<Official, Digest>();
        for (var standing : standings) {
            var line = line(standing.step());
            var holders = audience.holders(standing.step());
            for (var official : holders) {
                if (!told.byReminder(standing, official)) {
                    tell(standing, line, official, preferences, told, digestOf(official, digests));
                }
            }
            if (told.hasReminders(standing.step())) {
                continue;
            }
            climb(standing, audience).forEach((official, news) -> {
                if (!holders.contains(official)) {
                    digestOf(official, digests).add(Section.CLIMBED, line, news);
                }
            });
        }
        return digests.entrySet().stream()
                .filter(entry -> wanted(preferences, entry.getKey()).digest())
                .filter(entry -> entry.getValue().isWorthTelling())
                .map(entry -> notice(entry.getKey(), entry.getValue(), told.notices(entry.getKey()), today))
                .toList();
    }

    private static void tell(
            StepStatus standing,
            Map<String, Object> line,
            Official official,
            Map<String, NoticePreference> preferences,
            ToldAlready told,
            Digest digest) {
        var wanted = wanted(preferences, official);
        if (standing.overdue()) {
            digest.add(Section.OVERDUE, line, standing.pressing());
        } else if (standing.isReminded() && wanted.dueSoon() && !told.hasReminders(standing.step())) {
            digest.add(Section.DUE_SOON, line, true);
        } else if (standing.begun() && wanted.newSteps()) {
            if (told.byNotice(standing.step(), official)) {
                digest.count(Section.NEW);
            } else {
                digest.add(Section.NEW, line, true);
            }
        }
    }

    /** To whom it has climbed, and whether just now. */
    private static Map<Official, Boolean> climb(StepStatus standing, Audience audience) {
        return standing.climbed().stream()
                .flatMap(rung -> audience.of(rung.recipients(), standing.step()).stream()
                        .map(official -> Map.entry(official, standing.fresh().contains(rung))))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, Boolean::logicalOr, LinkedHashMap::new));
    }

    private Map<String, Object> line(OpenStep step) {
        return Map.of(
                "task", step.taskId(),
                "number", step.number(),
                "step", step.label(),
                "unit", unitName(step.unit()),
                "due", VietnameseDates.of(lastDay(step)));
    }

    private String unitName(String unit) {
        return unit == null ? "" : organization.find(unit).map(Unit::name).orElse(unit);
    }

    private static LocalDate lastDay(OpenStep step) {
        return new Deadline(step.dueAt()).lastDay();
    }

    private static Notice notice(Official recipient, Digest digest, int notices, LocalDate today) {
        return new Notice(
                recipient,
                SUBJECT,
                NoticeKind.DIGEST,
                today,
                Map.of("day", VietnameseDates.of(today), "sections", digest.asSections(), "notices", notices),
                null);
    }

    private static Digest digestOf(Official official, Map<Official, Digest> digests) {
        return digests.computeIfAbsent(official, key -> new Digest());
    }

    private static NoticePreference wanted(Map<String, NoticePreference> preferences, Official official) {
        return preferences.getOrDefault(official.userId(), NoticePreference.ALL);
    }
}
