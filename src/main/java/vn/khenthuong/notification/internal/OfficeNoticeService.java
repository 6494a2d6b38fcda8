package vn.khenthuong.notification.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.ReferenceData;
import vn.khenthuong.notification.Notice;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.OfficeNoticeSettings;
import vn.khenthuong.notification.OfficeNotices;
import vn.khenthuong.notification.Outbox;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;

/** Keeps what administrators decide about mails; each decision with its line in the journal. */
@Component
class OfficeNoticeService implements OfficeNoticeSettings, PresentNotices {

    private static final String SUBJECT = "THONG-BAO";
    private static final String STEP = "NOTICE_SETTINGS";

    private final OfficeNoticeRepository repository;
    private final OfficeNotices configured;
    private final Organization organization;
    private final NoticeRoutes routes;
    private final Outbox outbox;
    private final Journal journal;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final ReferenceData<OfficeNotices> present;

    OfficeNoticeService(
            OfficeNoticeRepository repository,
            DigestSettings digest,
            MailSettings mails,
            Organization organization,
            NoticeRoutes routes,
            Outbox outbox,
            Journal journal,
            TransactionOperations transaction,
            Clock clock) {
        this.repository = repository;
        this.configured =
                new OfficeNotices(digest.digestTime(), digest.overdueDaily(), mails.fromName(), "", mails.fromName());
        this.organization = organization;
        this.routes = routes;
        this.outbox = outbox;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
        this.present = new ReferenceData<>(() -> repository.find().orElse(configured));
    }

    @Override
    public OfficeNotices present() {
        return present.get();
    }

    @Override
    public List<String> foresee(OfficeNotices wanted) {
        return OfficeNoticeRules.differences(present.reload(), OfficeNoticeRules.checked(wanted));
    }

    @Override
    public List<String> change(OfficeNotices wanted, Actor administrator) {
        var checked = OfficeNoticeRules.checked(wanted);
        var changed = transaction.execute(status -> {
            var differences = OfficeNoticeRules.differences(present.reload(), checked);
            if (!differences.isEmpty()) {
                repository.write(checked, administrator.userId(), clock.instant());
                record(administrator, String.join(" ", differences));
            }
            return differences;
        });
        present.forget();
        return changed;
    }

    @Override
    public Map<String, String> mailboxes() {
        return repository.mailboxes();
    }

    @Override
    public void setMailbox(String unit, String address, Actor administrator) {
        var checked = OfficeNoticeRules.address(address, "Hộp thư chung");
        var known = organization.require(unit);
        changing(() -> {
            var before = repository.mailboxes().getOrDefault(unit, "");
            if (!before.equals(checked)) {
                repository.setMailbox(unit, checked);
                var words = "Hộp thư chung của %s: %s → %s.".formatted(known.name(), orNone(before), orNone(checked));
                record(administrator, words);
                tellHeads(unit, words, administrator);
            }
            return null;
        });
    }

    private static String orNone(String address) {
        return address.isEmpty() ? "không có" : address;
    }

    /** Copies of what concerns the unit go there from now on. */
    private void tellHeads(String unit, String words, Actor administrator) {
        var today = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
        outbox.add(organization.membersOf(Role.HEAD.of(unit)).stream()
                .map(head -> new Notice(
                        head,
                        SUBJECT,
                        NoticeKind.OFFICIAL_CHANGED,
                        today,
                        Map.of(
                                "headline",
                                "Hộp thư chung của đơn vị thay đổi",
                                "lead",
                                words,
                                "facts",
                                List.of(Map.of(
                                        "label", "Người đổi", "value", organization.nameOf(administrator.userId()))),
                                "items",
                                List.of(),
                                "next",
                                "Nếu địa chỉ này không phải của đơn vị, hãy báo ngay cho quản trị viên.",
                                "path",
                                "/trang-chu",
                                "button",
                                "Mở hệ thống"),
                        null,
                        UUID.randomUUID().toString()))
                .toList());
    }

    @Override
    public Map<String, Set<NoticeKind>> muted() {
        return repository.muted();
    }

    @Override
    public void mute(String group, String name, Set<NoticeKind> kinds, Actor administrator) {
        kinds.stream().filter(kind -> !kind.isOptional()).findFirst().ifPresent(kind -> {
            throw new BadInputException("Thư “%s” luôn được gửi, không tắt được.".formatted(kind.label()));
        });
        changing(() -> {
            var before = repository.muted().getOrDefault(group, Set.of());
            if (!before.equals(kinds)) {
                repository.mute(group, kinds);
                record(administrator, "Nhóm %s: không gửi thư riêng %s.".formatted(name, words(kinds)));
            }
            return null;
        });
    }

    private static String words(Set<NoticeKind> kinds) {
        return kinds.isEmpty()
                ? "loại nào"
                : kinds.stream()
                        .map(kind -> "“%s”".formatted(kind.label()))
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private void changing(Supplier<Void> work) {
        transaction.execute(status -> work.get());
        routes.forget();
    }

    private void record(Actor administrator, String text) {
        var now = clock.instant();
        journal.record(new JournalEntry(
                SUBJECT, STEP, administrator.userId(), Bodies.ADMINISTRATORS, now, now, "CHANGED", text, null));
    }
}
