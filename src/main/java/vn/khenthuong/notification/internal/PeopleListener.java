package vn.khenthuong.notification.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.engine.Passwords;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.notification.Notice;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.Outbox;
import vn.khenthuong.organization.AccountUnlocked;
import vn.khenthuong.organization.MailReach;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.OfficialChanged;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.PasswordGiven;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.RegisteredOfficial;
import vn.khenthuong.organization.RegisteredRole;
import vn.khenthuong.organization.Role;
import vn.khenthuong.organization.SlipPrinted;

/**
 * Tells what administrators did about people: the official himself, at his former address too, and the heads of his units; nobody
 * is made a decider, or written to elsewhere, without those noticing who know him. A password goes to its owner alone.
 */
@Component
class PeopleListener implements MailReach {

    private static final String SUBJECT = "Tài khoản %s";
    private static final String NEXT_FOR_OFFICIAL =
            "Nếu không phải bạn hay đơn vị của bạn yêu cầu, hãy báo ngay cho quản trị viên và thủ trưởng đơn vị.";
    private static final String NEXT_FOR_HEAD =
            "Nếu thay đổi này không đúng với phân công của đơn vị, hãy báo ngay cho quản trị viên.";

    private final Outbox outbox;
    private final MailTransport transport;
    private final MailSettings settings;
    private final Organization organization;
    private final Clock clock;

    PeopleListener(
            Outbox outbox, MailTransport transport, MailSettings settings, Organization organization, Clock clock) {
        this.outbox = outbox;
        this.transport = transport;
        this.settings = settings;
        this.organization = organization;
        this.clock = clock;
    }

    @Override
    public boolean isReady() {
        return transport.isReady();
    }

    @Override
    public String address() {
        return settings.links();
    }

    @EventListener
    void given(PasswordGiven given) {
        var subject = SUBJECT.formatted(given.recipient().userId());
        outbox.cancel(subject, Set.of(NoticeKind.PASSWORD_GIVEN));
        Map<String, Object> model = new LinkedHashMap<>(words(
                "Mật khẩu dùng một lần cho tài khoản %s"
                        .formatted(given.recipient().userId()),
                "Quản trị viên đã cấp cho bạn mật khẩu để đăng nhập một lần vào hệ thống khen thưởng.",
                List.of(
                        fact("Tên đăng nhập", given.recipient().userId()),
                        fact("Mật khẩu dùng một lần", OneTimeSecret.MARK)),
                "Đăng nhập, rồi đặt mật khẩu của riêng bạn ở trang hiện ra. Quản trị viên không biết mật khẩu này; đừng gửi nó"
                        + " cho ai. "
                        + NEXT_FOR_OFFICIAL,
                Passwords.PAGE,
                "Đăng nhập"));
        model.put(OneTimeSecret.KEY, given.password());
        outbox.add(List.of(notice(given.recipient(), subject, NoticeKind.PASSWORD_GIVEN, model)));
    }

    @EventListener
    void changed(OfficialChanged changed) {
        if (changed.installing()) {
            return;
        }
        var after = changed.after();
        var subject = SUBJECT.formatted(after.userId());
        var lead = changed.before() == null
                ? "%s được thêm vào danh sách cán bộ dùng hệ thống khen thưởng.".formatted(after.fullName())
                : "Thông tin hoặc vai trò của %s trong hệ thống khen thưởng vừa được thay đổi."
                        .formatted(after.fullName());
        var facts = changed.differences().stream()
                .map(sentence -> fact("Thay đổi", sentence))
                .toList();
        var headline = "Thay đổi về cán bộ %s".formatted(after.fullName());
        var own = words(headline, lead, facts, NEXT_FOR_OFFICIAL, "/trang-chu", "Mở hệ thống");
        var heads = words(headline, lead, facts, NEXT_FOR_HEAD, "/trang-chu", "Mở hệ thống");
        outbox.add(Stream.concat(
                        addresses(changed).map(official -> notice(official, subject, NoticeKind.OFFICIAL_CHANGED, own)),
                        heads(changed).map(head -> notice(head, subject, NoticeKind.OFFICIAL_CHANGED, heads)))
                .toList());
    }

    /** Wrong passwords may have been typed by somebody else, and now he can go on. */
    @EventListener
    void unlocked(AccountUnlocked unlocked) {
        var words = words(
                "Đã mở khóa đăng nhập cho tài khoản %s"
                        .formatted(unlocked.official().userId()),
                "Sau nhiều lần nhập sai mật khẩu, quản trị viên đã cho tài khoản của bạn thử lại ngay.",
                List.of(
                        fact("Người mở khóa", organization.nameOf(unlocked.administrator())),
                        fact("Lúc", VietnameseDates.of(clock.instant()))),
                NEXT_FOR_OFFICIAL,
                "/trang-chu",
                "Mở hệ thống");
        outbox.add(List.of(notice(
                unlocked.official(),
                SUBJECT.formatted(unlocked.official().userId()),
                NoticeKind.ACCOUNT_UNLOCKED,
                words)));
    }

    /** Whoever holds the paper could sign in in his name: those who know him are told that it exists. */
    @EventListener
    void printed(SlipPrinted printed) {
        if (printed.installing()) {
            return;
        }
        var official = printed.official();
        var words = words(
                "Đã in phiếu mật khẩu của %s".formatted(official.fullName()),
                "Một phiếu mật khẩu dùng một lần cho %s vừa được in.".formatted(official.fullName()),
                List.of(
                        fact("Người in", organization.nameOf(printed.printedBy())),
                        fact("Lúc", VietnameseDates.of(clock.instant()))),
                "Nếu %s không nhận được phiếu còn nguyên niêm phong, hãy báo ngay cho quản trị viên khác."
                        .formatted(official.fullName()),
                "/trang-chu",
                "Mở hệ thống");
        var changed = new OfficialChanged(null, official, List.of(), false);
        outbox.add(Stream.concat(addresses(changed), heads(changed))
                .map(recipient ->
                        notice(recipient, SUBJECT.formatted(official.userId()), NoticeKind.OFFICIAL_CHANGED, words))
                .toList());
    }

    /** The address he has, and the one he had. */
    private static Stream<Official> addresses(OfficialChanged changed) {
        return Stream.of(changed.before(), changed.after())
                .filter(official -> official != null && !official.email().isEmpty())
                .map(RegisteredOfficial::email)
                .distinct()
                .map(email ->
                        new Official(changed.after().userId(), changed.after().fullName(), email));
    }

    /** Of the units of his roles, before and after; who belongs to a body of the province is known to those who appraise. */
    private Stream<Official> heads(OfficialChanged changed) {
        var today = LocalDate.now(clock);
        return Stream.of(changed.before(), changed.after())
                .filter(official -> official != null)
                .flatMap(official -> official.roles().stream())
                .filter(role -> role.lastsUntil(today.minusDays(1)))
                .map(RegisteredRole::role)
                .map(role -> role.substring(role.indexOf('.') + 1))
                .map(unit -> organization.find(unit).isPresent()
                        ? Role.HEAD.of(unit)
                        : organization.groupOf(Performer.APPRAISAL_HEAD, null, today))
                .distinct()
                .flatMap(group -> organization.membersOf(group).stream())
                .filter(head -> !head.userId().equals(changed.after().userId()))
                .distinct();
    }

    private Notice notice(Official recipient, String subject, NoticeKind kind, Map<String, Object> model) {
        return new Notice(
                recipient,
                subject,
                kind,
                LocalDate.now(clock),
                model,
                null,
                UUID.randomUUID().toString());
    }

    private static Map<String, Object> words(
            String headline, String lead, List<Map<String, Object>> facts, String next, String path, String button) {
        return Map.of(
                "headline",
                headline,
                "lead",
                lead,
                "facts",
                facts,
                "items",
                List.of(),
                "next",
                next,
                "path",
                path,
                "button",
                button);
    }

    private static Map<String, Object> fact(String label, String value) {
        return Map.of("label", label, "value", value);
    }
}
