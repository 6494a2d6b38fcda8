package vn.khenthuong.notification.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.ReferenceData;
import vn.khenthuong.notification.Notice;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.OfficeNoticeSettings;
import vn.khenthuong.notification.OfficeNotices;
import vn.khenthuong.notification.Outbox;
import vn.khenthuong.organization.Bodies;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Performer;
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
    private final OfficeAddresses addresses;
    private final OfficeWords words;
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
            OfficeAddresses addresses,
            OfficeWords words,
            Outbox outbox,
            Journal journal,
            TransactionOperations transaction,
            Clock clock) {
        this.repository = repository;
        this.configured =
                new OfficeNotices(digest.digestTime(), digest.overdueDaily(), mails.fromName(), "", mails.fromName());
        this.organization = organization;
        this.routes = routes;
        this.addresses = addresses;
        this.words = words;
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
        var before = present.reload();
        return OfficeNoticeRules.differences(before, checked(wanted, before));
    }

    @Override
    public List<String> change(OfficeNotices wanted, Actor administrator) {
        var changed = transaction.execute(status -> {
            var before = present.reload();
            var checked = checked(wanted, before);
            var differences = OfficeNoticeRules.differences(before, checked);
            if (!differences.isEmpty()) {
                repository.write(checked, administrator.userId(), clock.instant());
                record(administrator, String.join(" ", differences));
                tell("Cách cơ quan gửi thư thay đổi", String.join(" ", differences), watchers(), administrator);
            }
            return differences;
        });
        present.forget();
        return changed;
    }

    /** What stays as it is was decided before, or by whoever installed. */
    private OfficeNotices checked(OfficeNotices wanted, OfficeNotices before) {
        var checked = OfficeNoticeRules.checked(wanted);
        var errors = new InputErrors();
        if (!checked.senderName().equals(before.senderName())) {
            words.objectionTo(checked.senderName(), "Tên người gửi").ifPresent(errors::add);
        }
        if (!checked.signature().equals(before.signature())) {
            words.objectionTo(checked.signature(), "Dòng cuối thư").ifPresent(errors::add);
        }
        if (!checked.replyTo().equals(before.replyTo())) {
            errors.gather(() -> {
                addresses.requireInside(checked.replyTo(), "Địa chỉ nhận trả lời");
                return checked;
            });
        }
        errors.refuse();
        return checked;
    }

    @Override
    public Map<String, String> mailboxes() {
        return repository.mailboxes();
    }

    @Override
    public void setMailbox(String unit, String address, Actor administrator) {
        var checked = OfficeNoticeRules.address(address, "Hộp thư chung");
        var known = organization.require(unit);
        addresses.requireInside(checked, "Hộp thư chung");
        addresses.requireOf(known, checked);
        changing(() -> {
            var before = repository.mailboxes().getOrDefault(unit, "");
            if (!before.equals(checked)) {
                repository.setMailbox(unit, checked);
                var sentence =
                        "Hộp thư chung của %s: %s → %s.".formatted(known.name(), orNone(before), orNone(checked));
                record(administrator, sentence);
                tell("Hộp thư chung của đơn vị thay đổi", sentence, watchersWith(unit), administrator);
            }
            return null;
        });
    }

    private static String orNone(String address) {
        return address.isEmpty() ? "không có" : address;
    }

    /** Whoever can stop what one administrator has done: the others, and the heads of both departments. */
    private Set<Official> watchers() {
        var day = today();
        return Stream.of(
                        Bodies.ADMINISTRATORS,
                        organization.groupOf(Performer.FOCAL_HEAD, null, day),
                        organization.groupOf(Performer.APPRAISAL_HEAD, null, day))
                .flatMap(group -> organization.membersOf(group).stream())
                .filter(Official::hasAddress)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Copies of what concerns the unit go there from now on. */
    private Set<Official> watchersWith(String unit) {
        var all = watchers();
        organization.membersOf(Role.HEAD.of(unit)).stream()
                .filter(Official::hasAddress)
                .forEach(all::add);
        return all;
    }

    private void tell(String headline, String sentence, Set<Official> recipients, Actor administrator) {
        var occurrence = UUID.randomUUID().toString();
        outbox.add(recipients.stream()
                .map(recipient -> new Notice(
                        recipient,
                        SUBJECT,
                        NoticeKind.OFFICIAL_CHANGED,
                        today(),
                        Map.of(
                                "headline",
                                headline,
                                "lead",
                                sentence,
                                "facts",
                                List.of(Map.of(
                                        "label", "Người đổi", "value", organization.nameOf(administrator.userId()))),
                                "items",
                                List.of(),
                                "next",
                                "Nếu thay đổi này không đúng, hãy báo ngay cho quản trị viên khác.",
                                "path",
                                "/trang-chu",
                                "button",
                                "Mở hệ thống"),
                        null,
                        occurrence))
                .toList());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
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
                var sentence = "Nhóm %s: không gửi thư riêng %s.".formatted(name, words(kinds));
                record(administrator, sentence);
                tell("Thư một nhóm không nhận riêng thay đổi", sentence, watchers(), administrator);
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
