package vn.khenthuong.notification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Deed;

/**
 * What administrators decide about the mails of the office. It holds from the moment it is changed; what was never decided is as
 * configured. What the law wants told, and what concerns somebody's rights, cannot be switched off here. Nothing leads readers, answers
 * or copies out of the province, or speaks in another's name. What goes to everybody is proposed by one administrator and confirmed
 * by another, where there are two and the installation is not under way. All administrators and the heads of both departments are told
 * of every change.
 */
public interface OfficeNoticeSettings {

    OfficeNotices present();

    /**
     * What would be other, in sentences; nothing changes.
     *
     * @throws vn.khenthuong.kernel.BadInputException with everything that is wrong
     */
    List<String> foresee(OfficeNotices wanted);

    /** Whether a change of what goes to everybody waits for a second administrator. */
    boolean takesTwo();

    /**
     * Changes how the office writes, or proposes it, with a line in the journal.
     *
     * @param seen {@link OfficeNotices#seen} of how it wrote when that was decided; null where whoever asks did not look at it
     * @throws vn.khenthuong.kernel.BadInputException with everything that is wrong
     * @throws vn.khenthuong.kernel.ConflictException when another proposal about it waits, or it writes otherwise meanwhile than was seen
     */
    Outcome change(OfficeNotices wanted, String seen, Actor administrator);

    /** What waits for a second administrator, oldest first. */
    List<Proposal> pending();

    /** Whether something was proposed under the id, decided or not. */
    boolean isProposal(UUID id);

    /**
     * Confirms and does what another administrator has proposed.
     *
     * @throws vn.khenthuong.kernel.NotFoundException when there is no such proposal
     * @throws vn.khenthuong.kernel.NotPermittedException when it is his own
     * @throws vn.khenthuong.kernel.ConflictException when it is decided already, or things have changed meanwhile
     * @throws vn.khenthuong.kernel.BadInputException when it would not be right any more
     */
    void confirm(UUID id, Actor administrator);

    /**
     * Refuses a proposal, or takes back one's own.
     *
     * @throws vn.khenthuong.kernel.BadInputException when the reason is none
     * @throws vn.khenthuong.kernel.ConflictException when it is decided already
     */
    void refuse(UUID id, String reason, Actor administrator);

    /** Addresses of common mailboxes, by code of the unit. */
    Map<String, String> mailboxes();

    /**
     * Gives a unit a common mailbox, which gets a copy of what its officials are told about its work, or takes it away. Heads of
     * the unit are told. Waits like {@link #change}.
     *
     * @param address empty for none
     * @throws vn.khenthuong.kernel.BadInputException when it is no address, outside the domains of the province, or that of an
     *     official of another unit
     * @throws vn.khenthuong.kernel.NotFoundException when there is no such unit
     */
    Outcome setMailbox(String unit, String address, Actor administrator);

    /** What groups do not get as mails, by group. */
    Map<String, Set<NoticeKind>> muted();

    /**
     * Decides what a group does not get as mails of their own.
     *
     * @param name what the group is called, in Vietnamese
     * @param kinds {@linkplain NoticeKind#isOptional() optional} ones
     * @throws vn.khenthuong.kernel.BadInputException when one of them has to be sent
     */
    void mute(String group, String name, Set<NoticeKind> kinds, Actor administrator);

    /**
     * What a change has come to.
     *
     * @param changes in sentences; empty when nothing is other
     * @param proposal under which id it waits; null where it does not
     */
    record Outcome(List<String> changes, UUID proposal) {

        public Outcome {
            changes = List.copyOf(changes);
        }
    }

    /**
     * A change that waits.
     *
     * @param sentences what it would change
     * @param obstacle why it cannot be done any more; null where it can
     * @param proposed by whom, and when
     */
    record Proposal(UUID id, List<String> sentences, String obstacle, Deed proposed) {

        public Proposal {
            sentences = List.copyOf(sentences);
        }
    }
}
