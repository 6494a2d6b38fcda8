package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.engine.Passwords;
import vn.khenthuong.engine.SignIns;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.AccountUnlocked;
import vn.khenthuong.organization.FirstPassword;
import vn.khenthuong.organization.Installation;
import vn.khenthuong.organization.MailReach;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.PasswordGiven;
import vn.khenthuong.organization.PasswordWay;
import vn.khenthuong.organization.RegisteredOfficial;

/** Passwords as administrators give them: for one sign-in, and never seen by who gives them. */
@Component
class OfficialPasswords {

    /** For how long a password is not given anew after a change by which it could be taken over. */
    private static final Duration NO_RESET = Duration.ofDays(1);

    /** Each reset ends sessions: nobody is kept from working by one after the other. */
    private static final Duration BETWEEN_RESETS = Duration.ofMinutes(15);

    private static final String UNLOCKED = "ACCOUNT_UNLOCKED";

    private final OfficialRepository officials;
    private final OfficialDirectory directory;
    private final OfficialCheck check;
    private final OfficialJournal journal;
    private final Passwords passwords;
    private final FirstPassword firstPassword;
    private final SignIns signIns;
    private final SlipOrders slips;
    private final MailReach mails;
    private final Installation installation;
    private final UnlockSettings settings;
    private final ApplicationEventPublisher events;
    private final TransactionOperations transaction;
    private final Clock clock;

    OfficialPasswords(
            OfficialRepository officials,
            OfficialDirectory directory,
            OfficialCheck check,
            OfficialJournal journal,
            Passwords passwords,
            FirstPassword firstPassword,
            SignIns signIns,
            SlipOrders slips,
            MailReach mails,
            Installation installation,
            UnlockSettings settings,
            ApplicationEventPublisher events,
            TransactionOperations transaction,
            Clock clock) {
        this.officials = officials;
        this.directory = directory;
        this.check = check;
        this.journal = journal;
        this.passwords = passwords;
        this.firstPassword = firstPassword;
        this.signIns = signIns;
        this.slips = slips;
        this.mails = mails;
        this.installation = installation;
        this.settings = settings;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    PasswordWay give(String userId, Actor administrator) {
        var way = new ArrayList<PasswordWay>();
        transaction.executeWithoutResult(status -> {
            var official = directory.require(userId);
            check.requireOther(official, administrator);
            officials
                    .noResetBefore(userId)
                    .filter(until -> clock.instant().isBefore(until))
                    .ifPresent(until -> {
                        throw new ConflictException(
                                "Vai trò, địa chỉ thư hoặc mật khẩu của người này vừa thay đổi; gửi mật khẩu được từ %s."
                                        .formatted(VietnameseDates.of(until)));
                    });
            way.add(give(official, new PasswordOrder(administrator.userId(), null)));
            if (!installation.isUnderWay()) {
                officials.barReset(userId, clock.instant().plus(BETWEEN_RESETS));
            }
            journal.record(
                    userId, way.contains(PasswordWay.SLIP) ? "SLIP_ORDERED" : "PASSWORD_GIVEN", administrator, null);
        });
        signIns.changed(List.of(userId));
        return way.get(0);
    }

    private PasswordWay give(RegisteredOfficial official, PasswordOrder order) {
        if (firstPassword.isKnown()) {
            passwords.change(official.userId(), passwords.hash(firstPassword.get()));
            return PasswordWay.COMMON;
        }
        if (!mails.isReady() || official.email().isEmpty()) {
            slips.order(official.userId(), order);
            return PasswordWay.SLIP;
        }
        slips.replaced(official.userId());
        events.publishEvent(new PasswordGiven(
                new Official(official.userId(), official.fullName(), official.email()),
                passwords.giveOnce(official.userId())));
        return PasswordWay.MAIL;
    }

    void unlock(String userId, Actor administrator) {
        transaction.executeWithoutResult(status -> {
            officials.lock();
            var official = directory.require(userId);
            requireFewUnlocks(official);
            passwords.unlock(userId);
            journal.record(userId, UNLOCKED, administrator, null);
            events.publishEvent(new AccountUnlocked(
                    new Official(official.userId(), official.fullName(), official.email()), administrator.userId()));
        });
    }

    /** Each unlock is a series of guesses more for whoever guesses, the administrator himself among them. */
    private void requireFewUnlocks(RegisteredOfficial official) {
        var today = LocalDate.ofInstant(clock.instant(), HomeZone.ID);
        var unlocks = journal.of(official.userId()).stream()
                .filter(line -> line.step().equals(UNLOCKED))
                .filter(line -> LocalDate.ofInstant(line.at(), HomeZone.ID).equals(today))
                .count();
        if (unlocks >= settings.perDay()) {
            throw new ConflictException(
                    "Hôm nay đã mở khóa cho %s %d lần, không mở thêm được; hãy chờ hết thời gian khóa hoặc cấp mật khẩu mới."
                            .formatted(official.fullName(), unlocks));
        }
    }

    /**
     * What somebody knew of an account counts no more: a mail tells another password, or a slip does that waits to be printed.
     *
     * @param isNew whether nobody has signed in yet
     */
    void renew(RegisteredOfficial official, PasswordOrder order, boolean isNew) {
        if (!firstPassword.isKnown() && give(official, order) == PasswordWay.SLIP && !isNew) {
            slips.makeUnknown(official.userId());
        }
    }

    /** After a change by which an account could be taken over its password is not given anew for a day. */
    void barReset(String userId) {
        if (!installation.isUnderWay()) {
            officials.barReset(userId, clock.instant().plus(NO_RESET));
        }
    }

    /** An account of that name may be older than the official; who knows its password is not he. */
    void takeAccount(RegisteredOfficial official) {
        if (passwords.stored(official.userId()).isPresent()) {
            passwords.change(official.userId(), passwords.hash(firstPassword.get()));
        }
    }
}
