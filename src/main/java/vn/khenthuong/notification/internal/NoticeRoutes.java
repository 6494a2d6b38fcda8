package vn.khenthuong.notification.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.ReferenceData;
import vn.khenthuong.notification.Notice;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.NoticePreference;
import vn.khenthuong.notification.NoticePreferences;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.Unit;

/**
 * Where notices go: what may wait is not mailed to whom, or to whose group, does not want it by itself; and a copy of what concerns
 * the work of a unit goes to its common mailbox.
 */
@Component
class NoticeRoutes {

    /** No user id has a colon. */
    private static final String MAILBOX = "hop-thu:";

    private final NoticePreferences preferences;
    private final Organization organization;
    private final ReferenceData<Decided> decided;

    NoticeRoutes(OfficeNoticeRepository repository, NoticePreferences preferences, Organization organization) {
        this.preferences = preferences;
        this.organization = organization;
        this.decided = new ReferenceData<>(() -> new Decided(repository.muted(), repository.mailboxes()));
    }

    /** What administrators have decided. */
    private record Decided(Map<String, Set<NoticeKind>> muted, Map<String, String> mailboxes) {}

    void forget() {
        decided.forget();
    }

    /** The notices that are mailed, with their copies. */
    List<Notice> of(Collection<Notice> notices) {
        var mailed = wanted(notices);
        return Stream.concat(mailed.stream(), copies(notices).stream()).toList();
    }

    private List<Notice> wanted(Collection<Notice> notices) {
        if (notices.stream().noneMatch(notice -> notice.kind().isOptional())) {
            return List.copyOf(notices);
        }
        var wishes = preferences.all();
        var muted = mutedUsers();
        return notices.stream()
                .filter(notice -> !notice.kind().isOptional()
                        || wishes.getOrDefault(notice.recipient().userId(), NoticePreference.ALL)
                                        .singleMails()
                                && !muted.getOrDefault(notice.kind(), Set.of())
                                        .contains(notice.recipient().userId()))
                .toList();
    }

    private Map<NoticeKind, Set<String>> mutedUsers() {
        var users = new HashMap<NoticeKind, Set<String>>();
        decided.get().muted().forEach((group, kinds) -> {
            var members =
                    organization.membersOf(group).stream().map(Official::userId).toList();
            kinds.forEach(
                    kind -> users.computeIfAbsent(kind, any -> new HashSet<>()).addAll(members));
        });
        return users;
    }

    /** One for each mailbox and matter, however many officials are told. */
    private List<Notice> copies(Collection<Notice> notices) {
        var copies = new ArrayList<Notice>();
        decided.get().mailboxes().forEach((unit, address) -> {
            var members = Stream.of(Role.OFFICER, Role.HEAD)
                    .flatMap(role -> organization.membersOf(role.of(unit)).stream())
                    .map(Official::userId)
                    .collect(Collectors.toSet());
            var name = organization.find(unit).map(Unit::name).orElse(unit);
            var matters = new LinkedHashMap<List<Object>, Notice>();
            notices.stream()
                    .filter(notice -> notice.kind().isCopied())
                    .filter(notice -> members.contains(notice.recipient().userId()))
                    .forEach(notice -> matters.putIfAbsent(
                            List.of(notice.subject(), notice.kind(), notice.date(), notice.occurrence()), notice));
            matters.values().forEach(notice -> copies.add(copy(notice, new Official(MAILBOX + unit, name, address))));
        });
        return copies;
    }

    private static Notice copy(Notice notice, Official mailbox) {
        return new Notice(
                mailbox,
                notice.subject(),
                notice.kind(),
                notice.date(),
                notice.model(),
                notice.processInstanceId(),
                notice.occurrence());
    }
}
