package vn.khenthuong.notification;

import java.time.LocalTime;
import java.util.List;

/**
 * How an office writes.
 *
 * @param digestTime from when on the digest is written on a working day, in the time of the province
 * @param overdueDaily on how many working days after its due date a step is a reason to write each morning; then once a week
 * @param senderName name beside the address mails come from
 * @param replyTo where answers go; empty where nobody reads them
 * @param signature the line under every mail
 * @param reportDaysAhead on how many calendar days before the last day units are reminded of their yearly report, most first
 */
public record OfficeNotices(
        LocalTime digestTime,
        int overdueDaily,
        String senderName,
        String replyTo,
        String signature,
        List<Integer> reportDaysAhead) {

    public OfficeNotices {
        reportDaysAhead = List.copyOf(reportDaysAhead);
    }

    /** A text that is another one as soon as anything of it is; it goes along with a form, to know what its sender saw. */
    public String seen() {
        return toString();
    }
}
