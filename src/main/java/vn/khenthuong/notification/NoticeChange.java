package vn.khenthuong.notification;

/**
 * A change of what goes to everybody: how the office writes, or the common mailbox of one unit.
 *
 * @param office null where it is about a mailbox
 * @param unit whose mailbox, by code; null where it is about how the office writes
 * @param address of the mailbox, empty for none; null likewise
 */
public record NoticeChange(OfficeNotices office, String unit, String address) {

    public static NoticeChange of(OfficeNotices office) {
        return new NoticeChange(office, null, null);
    }

    public static NoticeChange of(String unit, String address) {
        return new NoticeChange(null, unit, address);
    }
}
