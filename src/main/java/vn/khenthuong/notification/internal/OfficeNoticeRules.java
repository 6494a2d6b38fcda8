package vn.khenthuong.notification.internal;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.MailAddresses;
import vn.khenthuong.notification.OfficeNotices;

/** What an office may decide about its mails, and what a decision changes. */
final class OfficeNoticeRules {

    private static final LocalTime EARLIEST = LocalTime.of(5, 0);
    private static final LocalTime LATEST = LocalTime.of(16, 0);
    private static final int FEWEST_DAYS = 5;
    private static final int MOST_DAYS = 60;
    private static final int MOST_AHEAD = 90;
    private static final int MOST_REMINDERS = 12;
    private static final Pattern NAME = Pattern.compile("[^\\p{C}<>\"]{2,100}");
    private static final Pattern LINE = Pattern.compile("[^\\p{C}<>]{2,200}");

    private OfficeNoticeRules() {}

    /** @throws BadInputException with everything that is wrong */
    static OfficeNotices checked(OfficeNotices wanted) {
        var errors = new InputErrors();
        if (wanted.digestTime() == null
                || wanted.digestTime().isBefore(EARLIEST)
                || wanted.digestTime().isAfter(LATEST)) {
            errors.add("“Giờ gửi bản tin” phải từ %s đến %s.".formatted(EARLIEST, LATEST));
        }
        if (wanted.overdueDaily() < FEWEST_DAYS || wanted.overdueDaily() > MOST_DAYS) {
            errors.add("“Số ngày nhắc hằng ngày việc trễ hạn” phải từ %d đến %d.".formatted(FEWEST_DAYS, MOST_DAYS));
        }
        var name = stripped(wanted.senderName());
        if (!NAME.matcher(name).matches()) {
            errors.add("“Tên người gửi” gồm 2–100 ký tự trên một dòng.");
        }
        var signature = stripped(wanted.signature());
        if (!LINE.matcher(signature).matches()) {
            errors.add("“Dòng cuối thư” gồm 2–200 ký tự trên một dòng.");
        }
        var days = checkedDays(wanted.reportDaysAhead(), errors);
        var reply = errors.gather(() -> address(wanted.replyTo(), "Địa chỉ nhận trả lời"));
        errors.refuse();
        return new OfficeNotices(
                wanted.digestTime(), wanted.overdueDaily(), name, reply.orElseThrow(), signature, days);
    }

    /** Each once, the earliest day first. */
    private static List<Integer> checkedDays(List<Integer> days, InputErrors errors) {
        var sorted = days.stream().distinct().sorted(Comparator.reverseOrder()).toList();
        if (sorted.isEmpty()
                || sorted.size() > MOST_REMINDERS
                || sorted.get(0) > MOST_AHEAD
                || sorted.get(sorted.size() - 1) < 0) {
            errors.add("“Số ngày nhắc trước hạn báo cáo” gồm 1 đến %d số, mỗi số từ 0 đến %d."
                    .formatted(MOST_REMINDERS, MOST_AHEAD));
        }
        return sorted;
    }

    /** The address, or nothing. */
    static String address(String entered, String label) {
        var text = stripped(entered);
        if (!text.isEmpty() && !MailAddresses.isOne(text)) {
            throw new BadInputException("“%s” phải là một địa chỉ thư, ví dụ snv@lamdong.gov.vn.".formatted(label));
        }
        return text;
    }

    private static String stripped(String text) {
        return text == null ? "" : text.strip();
    }

    static List<String> differences(OfficeNotices before, OfficeNotices after) {
        var sentences = new ArrayList<String>();
        compare(sentences, "Giờ gửi bản tin", before.digestTime(), after.digestTime());
        compare(sentences, "Số ngày nhắc hằng ngày việc trễ hạn", before.overdueDaily(), after.overdueDaily());
        compare(sentences, "Tên người gửi", before.senderName(), after.senderName());
        compare(sentences, "Địa chỉ nhận trả lời", orNone(before.replyTo()), orNone(after.replyTo()));
        compare(sentences, "Dòng cuối thư", before.signature(), after.signature());
        compare(
                sentences,
                "Số ngày nhắc trước hạn báo cáo năm",
                words(before.reportDaysAhead()),
                words(after.reportDaysAhead()));
        return List.copyOf(sentences);
    }

    private static String words(List<Integer> days) {
        return days.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String orNone(String address) {
        return address.isEmpty() ? "không có" : address;
    }

    private static void compare(List<String> sentences, String label, Object before, Object after) {
        if (!before.equals(after)) {
            sentences.add("%s: %s → %s.".formatted(label, before, after));
        }
    }
}
