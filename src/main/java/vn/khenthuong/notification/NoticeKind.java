package vn.khenthuong.notification;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * What a notice is about; its name is also that of its templates, e.g. {@code mail/report-overdue.html} and {@code .txt}, the
 * first line of the latter being the subject line of the mail.
 */
public enum NoticeKind {
    REPORT_AHEAD("Nhắc nộp báo cáo", true),
    REPORT_LAST_DAY("Nhắc ngày cuối nộp báo cáo", true),
    REPORT_OVERDUE("Quá hạn nộp báo cáo", true),
    REPORT_OVERDUE_LIST("Danh sách đơn vị quá hạn báo cáo", true),
    REPORT_DELIVERED("Giấy biên nhận báo cáo", true),
    DIGEST("Bản tin công việc buổi sáng", false);

    /** They remind a unit of its report; moot when it is delivered. */
    public static final Set<NoticeKind> REPORT_REMINDERS =
            Collections.unmodifiableSet(EnumSet.of(REPORT_AHEAD, REPORT_LAST_DAY, REPORT_OVERDUE));

    private final String label;
    private final boolean statutory;

    NoticeKind(String label, boolean statutory) {
        this.label = label;
        this.statutory = statutory;
    }

    /** In Vietnamese. */
    public String label() {
        return label;
    }

    /** Whether it is sent whatever the official prefers, and on days off too. */
    public boolean isStatutory() {
        return statutory;
    }

    /** Base name of its templates. */
    public String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
