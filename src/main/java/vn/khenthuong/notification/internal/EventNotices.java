package vn.khenthuong.notification.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.notification.Notice;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.internal.Telling.Case;
import vn.khenthuong.notification.internal.Telling.Topic;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Work;

/**
 * Turns what happened in one moment into one notice for each person and topic, also for somebody who is in two of the groups
 * that are told. No names of nominees are in it: mails travel openly.
 */
@Component
class EventNotices {

    private static final String ONCE = "";

    private final Organization organization;
    private final NoticeRepository told;
    private final Clock clock;

    EventNotices(Organization organization, NoticeRepository told, Clock clock) {
        this.organization = organization;
        this.told = told;
        this.clock = clock;
    }

    /** @param tellings of one transaction */
    List<Notice> of(Collection<Telling> tellings) {
        var today = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
        var occurrence = UUID.randomUUID().toString();
        return tellings.stream()
                .filter(telling -> !isToldBefore(telling))
                .collect(Collectors.groupingBy(Telling::topic, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .flatMap(topic -> notices(
                        topic.getKey(),
                        topic.getValue(),
                        today,
                        isToldOnce(topic.getKey().kind()) ? ONCE : occurrence))
                .toList();
    }

    /** The opening of a round may be repeated, on another day too. */
    private static boolean isToldOnce(NoticeKind kind) {
        return kind == NoticeKind.ROUND_OPENED;
    }

    private boolean isToldBefore(Telling telling) {
        return isToldOnce(telling.kind())
                && told.lastDay(telling.subject(), telling.kind()).isPresent();
    }

    private Stream<Notice> notices(Topic topic, List<Telling> tellings, LocalDate today, String occurrence) {
        var cases = new LinkedHashMap<String, Set<Case>>();
        var officials = new LinkedHashMap<String, Official>();
        for (var telling : tellings) {
            for (var official : members(telling)) {
                officials.putIfAbsent(official.userId(), official);
                cases.computeIfAbsent(official.userId(), key -> new LinkedHashSet<>())
                        .add(telling.about());
            }
        }
        return cases.entrySet().stream()
                .map(entry ->
                        notice(topic, officials.get(entry.getKey()), List.copyOf(entry.getValue()), today, occurrence));
    }

    private Collection<Official> members(Telling telling) {
        var works = telling.works().toArray(Work[]::new);
        return telling.groups().stream()
                .sorted()
                .flatMap(group -> organization.membersOf(group, works).stream())
                .filter(official -> !telling.except().contains(official.userId()))
                .collect(Collectors.toMap(
                        Official::userId, Function.identity(), (first, again) -> first, LinkedHashMap::new))
                .values();
    }

    private static Notice notice(
            Topic topic, Official recipient, List<Case> cases, LocalDate today, String occurrence) {
        var subject = cases.size() == 1 ? cases.get(0).subject() : topic.round();
        return new Notice(
                recipient,
                subject,
                topic.kind(),
                today,
                model(topic, cases),
                null,
                topic.kind() == NoticeKind.ROUND_OPENED ? "" : occurrence);
    }

    private static Map<String, Object> model(Topic topic, List<Case> cases) {
        var text = topic.text();
        var link = text.link();
        var model = new LinkedHashMap<String, Object>(Map.of(
                "headline",
                EventWords.headline(topic.kind(), topic.round(), cases),
                "lead",
                text.lead(),
                "facts",
                text.facts().stream()
                        .map(fact -> Map.of("label", fact.label(), "value", fact.value()))
                        .toList(),
                "items",
                cases.stream()
                        .filter(one -> !one.subject().equals(topic.round()))
                        .map(one -> Map.of("number", one.subject(), "detail", one.detail()))
                        .toList(),
                "next",
                text.next(),
                "path",
                cases.size() == 1 ? link.path().replace("{number}", cases.get(0).subject()) : link.pathOfAll(),
                "button",
                link.label()));
        if (text.step() != null) {
            model.put("step", text.step());
        }
        return model;
    }
}
