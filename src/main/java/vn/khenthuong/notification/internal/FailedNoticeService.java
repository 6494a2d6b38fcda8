package vn.khenthuong.notification.internal;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.annualreport.ReportNumber;
import vn.khenthuong.annualreport.ReportState;
import vn.khenthuong.annualreport.UnitReports;
import vn.khenthuong.audit.Journal;
import vn.khenthuong.audit.JournalEntry;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.kernel.NotFoundException;
import vn.khenthuong.kernel.NotPermittedException;
import vn.khenthuong.notification.Delivery;
import vn.khenthuong.notification.FailedNotices;
import vn.khenthuong.notification.Incidents;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.organization.Bodies;

/** Notices that could not be delivered. */
@Component
class FailedNoticeService implements FailedNotices {

    private static final String RETRIED = "NOTICE_RETRIED";

    private final NoticeRepository notices;
    private final Incidents incidents;
    private final UnitReports reports;
    private final Journal journal;
    private final Clock clock;

    FailedNoticeService(
            NoticeRepository notices, Incidents incidents, UnitReports reports, Journal journal, Clock clock) {
        this.notices = notices;
        this.incidents = incidents;
        this.reports = reports;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Backlog backlog() {
        return notices.backlog();
    }

    @Override
    @Transactional
    public void retry(UUID id, Actor actor) {
        if (!actor.isIn(Bodies.ADMINISTRATORS)) {
            throw new NotPermittedException("Chỉ quản trị hệ thống được cho gửi lại thư.");
        }
        var failed = notices.lock(id).orElseThrow(() -> new NotFoundException("Không có thư %s.".formatted(id)));
        var notice = failed.delivery();
        if (notice.state() != Delivery.State.FAILED) {
            throw new ConflictException("Chỉ gửi lại được thư không gửi được; thư này ở trạng thái “%s”."
                    .formatted(notice.state().label()));
        }
        if (NoticeKind.REPORT_REMINDERS.contains(notice.kind()) && isDone(notice.subject())) {
            throw new ConflictException("Báo cáo %s không còn chờ nộp, không nhắc nữa.".formatted(notice.subject()));
        }
        if (notice.kind() == NoticeKind.PASSWORD_GIVEN) {
            throw new ConflictException(
                    "Mật khẩu trong thư không gửi được đã bị xóa, không gửi lại; hãy cấp mật khẩu mới ở trang của cán bộ đó.");
        }
        var now = clock.instant();
        notices.queueAgain(id, now);
        failed.incident().ifPresent(incidents::resolve);
        journal.record(new JournalEntry(
                notice.subject(),
                RETRIED,
                actor.userId(),
                Bodies.ADMINISTRATORS,
                now,
                now,
                null,
                "Gửi lại thư “%s” cho %s.".formatted(notice.kind().label(), notice.recipient()),
                null));
    }

    private boolean isDone(String subject) {
        return ReportNumber.parse(subject)
                .map(number -> reports.require(number).state())
                .filter(state ->
                        state == ReportState.DELIVERED || state == ReportState.MISSING || state == ReportState.RELEASED)
                .isPresent();
    }
}
