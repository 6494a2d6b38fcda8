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
import vn.khenthuong.annualreport.ConfiguredReminderDays;
import vn.khenthuong.annualreport.ReminderDays;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.ReferenceData;
import vn.khenthuong.notification.Notice;
import vn.khenthuong.notification.NoticeChange;
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
class OfficeNoticeService implements OfficeNoticeSettings, PresentNotices, ReminderDays {

    private static final String SUBJECT = "THONG-BAO";
    private static final String STEP = "NOTICE_SETTINGS";

    private final OfficeNoticeRepository repository;
    private final OfficeNotices configured;
    private final Organization organization;
    private final NoticeRoutes routes;
    private final OfficeAddresses addresses;
    private final OfficeWords words;
    private final NoticeProposals proposals;
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
            NoticeProposals proposals,
            ConfiguredReminderDays reminders,
            Outbox outbox,
            Journal journal,
            TransactionOperations transaction,
            Clock clock) {
        this.repository = repository;
        this.configured = new OfficeNotices(
                digest.digestTime(),
                digest.overdueDaily(),
                mails.fromName(),
                "",
                mails.fromName(),
                reminders.daysAhead());
        this.organization = organization;
        this.routes = routes;
        this.addresses = addresses;
        this.words = words;
        this.proposals = proposals;
        this.outbox = outbox;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
        this.present = new ReferenceData<>(() -> repository.find(configured).orElse(configured));
    }

    @Override
    public OfficeNotices present() {
        return present.get();
    }

    @Override
    public List<Integer> daysAhead() {
        return present().reportDaysAhead();
    }

    @Override
    public List<String> foresee(OfficeNotices wanted) {
        var before = present.reload();
        return OfficeNoticeRules.differences(before, checked(wanted, before));
    }

    @Override
    public boolean takesTwo() {
        return proposals.takesTwo();
    }

    @Override
    public Outcome change(OfficeNotices wanted, String seen, Actor administrator) {
        return changing(() -> {
            var before = present.reload();
            refuseUnlessSeen(before, seen);
            return entered(NoticeChange.of(checked(wanted, before)), NoticeChange.of(before), administrator);
        });
    }

    /** Nobody takes back what somebody else decided while he looked at what was before. */
    private static void refuseUnlessSeen(OfficeNotices before, String seen) {
        if (seen != null && !seen.equals(before.seen())) {
            throw new ConflictException(
                    "Cách gửi thư vừa được người khác thay đổi; hãy mở lại để xem rồi nhập lại. Chưa có gì thay đổi.");
        }
    }

    /** Proposed where it takes two, done otherwise. */
    private Outcome entered(NoticeChange wanted, NoticeChange seen, Actor administrator) {
        var differences = differences(seen, wanted);
        if (differences.isEmpty()) {
            return new Outcome(differences, null);
        }
        var text = String.join(" ", differences);
        if (proposals.takesTwo()) {
            var id = proposals.propose(wanted, seen, administrator);
            record(administrator, "PROPOSED", text);
            return new Outcome(differences, id);
        }
        write(wanted, administrator);
        record(administrator, "CHANGED", text);
        tell(wanted, text, organization.nameOf(administrator.userId()));
        return new Outcome(differences, null);
    }

    private void write(NoticeChange wanted, Actor administrator) {
        if (wanted.office() == null) {
            repository.setMailbox(wanted.unit(), wanted.address());
        } else {
            repository.write(wanted.office(), administrator.userId(), clock.instant());
        }
    }

    private void tell(NoticeChange done, String sentence, String by) {
        if (done.office() == null) {
            tell("Hộp thư chung của đơn vị thay đổi", sentence, watchersWith(done.unit()), by);
        } else {
            tell("Cách cơ quan gửi thư thay đổi", sentence, watchers(), by);
        }
    }

    private List<String> differences(NoticeChange before, NoticeChange after) {
        if (after.office() != null) {
            return OfficeNoticeRules.differences(before.office(), after.office());
        }
        return before.address().equals(after.address())
                ? List.of()
                : List.of("Hộp thư chung của %s: %s → %s."
                        .formatted(
                                organization.require(after.unit()).name(),
                                orNone(before.address()),
                                orNone(after.address())));
    }

    @Override
    public List<Proposal> pending() {
        return proposals.pending().stream()
                .map(proposal -> new Proposal(
                        proposal.id(),
                        differences(proposal.seen(), proposal.wanted()),
                        proposal.seen().equals(now(proposal.wanted())) ? null : NoticeProposals.OUTDATED,
                        proposal.proposed()))
                .toList();
    }

    /** As it stands now. */
    private NoticeChange now(NoticeChange about) {
        return about.office() == null
                ? NoticeChange.of(about.unit(), repository.mailboxes().getOrDefault(about.unit(), ""))
                : NoticeChange.of(present.reload());
    }

    @Override
    public boolean isProposal(UUID id) {
        return proposals.isProposal(id);
    }

    @Override
    public void confirm(UUID id, Actor administrator) {
        changing(() -> {
            var proposal = proposals.confirm(id, administrator, change -> now(change));
            var wanted = proposal.wanted();
            requireRight(wanted, proposal.seen());
            write(wanted, administrator);
            var text = String.join(" ", differences(proposal.seen(), wanted));
            var proposer = organization.nameOf(proposal.proposedBy());
            record(administrator, "CHANGED", "%s Xác nhận đề nghị của %s.".formatted(text, proposer));
            tell(wanted, text, "%s, %s xác nhận".formatted(proposer, organization.nameOf(administrator.userId())));
            return null;
        });
    }

    /** By the rules as they are now: who has which address may have changed. */
    private void requireRight(NoticeChange wanted, NoticeChange before) {
        if (wanted.office() == null) {
            requireMailbox(wanted.unit(), wanted.address());
        } else {
            checked(wanted.office(), before.office());
        }
    }

    @Override
    public void refuse(UUID id, String reason, Actor administrator) {
        changing(() -> {
            record(administrator, "REFUSED", proposals.refuse(id, reason, administrator));
            return null;
        });
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
    public Outcome setMailbox(String unit, String address, Actor administrator) {
        var checked = requireMailbox(unit, address);
        return changing(() -> entered(
                NoticeChange.of(unit, checked),
                NoticeChange.of(unit, repository.mailboxes().getOrDefault(unit, "")),
                administrator));
    }

    private String requireMailbox(String unit, String address) {
        var checked = OfficeNoticeRules.address(address, "Hộp thư chung");
        var known = organization.require(unit);
        addresses.requireInside(checked, "Hộp thư chung");
        addresses.requireOf(known, checked);
        return checked;
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

    private void tell(String headline, String sentence, Set<Official> recipients, String by) {
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
                                List.of(Map.of("label", "Người đổi", "value", by)),
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
                record(administrator, "CHANGED", sentence);
                tell(
                        "Thư một nhóm không nhận riêng thay đổi",
                        sentence,
                        watchers(),
                        organization.nameOf(administrator.userId()));
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

    private <T> T changing(Supplier<T> work) {
        var done = transaction.execute(status -> work.get());
        present.forget();
        routes.forget();
        return done;
    }

    private void record(Actor administrator, String outcome, String text) {
        var now = clock.instant();
        journal.record(new JournalEntry(
                SUBJECT, STEP, administrator.userId(), Bodies.ADMINISTRATORS, now, now, outcome, text, null));
    }
}
