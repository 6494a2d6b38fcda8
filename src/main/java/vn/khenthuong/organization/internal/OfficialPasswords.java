package vn.khenthuong.organization.internal;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.khenthuong.engine.Passwords;
import vn.khenthuong.engine.SignIns;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.FirstPassword;
import vn.khenthuong.organization.Installation;
import vn.khenthuong.organization.MailReach;
import vn.khenthuong.organization.Official;
import vn.khenthuong.organization.PasswordGiven;
import vn.khenthuong.organization.RegisteredOfficial;

/** Passwords as administrators give them: for one sign-in, and never seen by who gives them. */
@Component
class OfficialPasswords {

    /** Each reset ends sessions: nobody is kept from working by one after the other. */
    private static final Duration BETWEEN_RESETS = Duration.ofMinutes(15);

    private final OfficialRepository officials;
    private final OfficialDirectory directory;
    private final OfficialCheck check;
    private final OfficialJournal journal;
    private final Passwords passwords;
    private final FirstPassword firstPassword;
    private final SignIns signIns;
    private final MailReach mails;
    private final Installation installation;
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
            MailReach mails,
            Installation installation,
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
        this.mails = mails;
        this.installation = installation;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    boolean give(String userId, Actor administrator) {
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
            give(official);
            if (!installation.isUnderWay()) {
                officials.barReset(userId, clock.instant().plus(BETWEEN_RESETS));
            }
            journal.record(userId, "PASSWORD_GIVEN", administrator, null);
        });
        signIns.changed(List.of(userId));
        return !firstPassword.isKnown();
    }

    private void give(RegisteredOfficial official) {
        if (firstPassword.isKnown()) {
            passwords.change(official.userId(), passwords.hash(firstPassword.get()));
            return;
        }
        if (official.email().isEmpty()) {
            throw new ConflictException("Chưa có địa chỉ thư của %s để gửi mật khẩu.".formatted(official.fullName()));
        }
        if (!mails.isReady()) {
            throw new ConflictException("Chưa có máy chủ thư, mật khẩu không gửi đi được.");
        }
        events.publishEvent(new PasswordGiven(
                new Official(official.userId(), official.fullName(), official.email()),
                passwords.giveOnce(official.userId())));
    }

    void unlock(String userId, Actor administrator) {
        transaction.executeWithoutResult(status -> {
            directory.require(userId);
            passwords.unlock(userId);
            journal.record(userId, "ACCOUNT_UNLOCKED", administrator, null);
        });
    }

    /**
     * What somebody knew of an account counts no more. Without a server nobody can sign in until a mail can tell.
     *
     * @param isNew whether nobody has signed in yet
     */
    void renew(RegisteredOfficial official, boolean isNew) {
        if (firstPassword.isKnown()) {
            return;
        }
        if (mails.isReady() && !official.email().isEmpty()) {
            give(official);
        } else if (!isNew) {
            makeUnknown(official.userId());
        }
    }

    /** An account of that name may be older than the official; who knows its password is not he. */
    void takeAccount(RegisteredOfficial official) {
        if (passwords.stored(official.userId()).isPresent()) {
            makeUnknown(official.userId());
        }
    }

    private void makeUnknown(String userId) {
        passwords.change(userId, passwords.hash(firstPassword.get()));
    }
}
