package vn.khenthuong.notification;

/** What a notice is about; its name is also that of its templates, e.g. {@code mail/report-overdue.html}. */
public enum NoticeKind {
    REPORT_AHEAD("Nhắc nộp báo cáo", true),
    REPORT_LAST_DAY("Nhắc ngày cuối nộp báo cáo", true),
    REPORT_OVERDUE("Quá hạn nộp báo cáo", true),
    REPORT_OVERDUE_LIST("Danh sách đơn vị quá hạn báo cáo", true),
    REPORT_DELIVERED("Giấy biên nhận báo cáo", true),
    DIGEST("Bản tin công việc buổi sáng", false);

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
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
