package vn.khenthuong.notification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.khenthuong.kernel.Actor;

/**
 * What administrators decide about the mails of the office. It holds from the moment it is changed; what was never decided is as
 * configured. What the law wants told, and what concerns somebody's rights, cannot be switched off here. Nothing leads readers, answers
 * or copies out of the province, or speaks in another's name. All administrators and the heads of both departments are told of every
 * change.
 */
public interface OfficeNoticeSettings {

    OfficeNotices present();

    /**
     * What would be other, in sentences; nothing changes.
     *
     * @throws vn.khenthuong.kernel.BadInputException with everything that is wrong
     */
    List<String> foresee(OfficeNotices wanted);

    /**
     * Changes how the office writes, with a line in the journal.
     *
     * @return what has changed, in sentences
     * @throws vn.khenthuong.kernel.BadInputException with everything that is wrong
     */
    List<String> change(OfficeNotices wanted, Actor administrator);

    /** Addresses of common mailboxes, by code of the unit. */
    Map<String, String> mailboxes();

    /**
     * Gives a unit a common mailbox, which gets a copy of what its officials are told about its work, or takes it away. Heads of
     * the unit are told.
     *
     * @param address empty for none
     * @throws vn.khenthuong.kernel.BadInputException when it is no address, outside the domains of the province, or that of an
     *     official of another unit
     * @throws vn.khenthuong.kernel.NotFoundException when there is no such unit
     */
    void setMailbox(String unit, String address, Actor administrator);

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
}
