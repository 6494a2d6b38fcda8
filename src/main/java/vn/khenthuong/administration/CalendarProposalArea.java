package vn.khenthuong.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khenthuong.administration.ShownProposal.Part;
import vn.khenthuong.administration.ShownProposal.Row;
import vn.khenthuong.calendar.PendingCalendar;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.ConflictException;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Formats;

/** Proposed calendars, with the days and the running deadlines they would move today. */
@Component
class CalendarProposalArea implements ProposalArea {

    private static final String ADDRESS = OfficialChangePage.ADDRESS + "/lich";

    private final CalendarDesk calendars;
    private final Organization organization;

    CalendarProposalArea(CalendarDesk calendars, Organization organization) {
        this.calendars = calendars;
        this.organization = organization;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<ShownProposal> pending(Actor administrator) {
        return calendars.pending().stream()
                .map(pending -> shown(pending, administrator))
                .toList();
    }

    private ShownProposal shown(PendingCalendar pending, Actor administrator) {
        var own = organization.isDeedOf(administrator.userId(), new Deed(pending.proposedBy(), pending.proposedAt()));
        var parts = new ArrayList<>(List.of(Part.of(List.of(
                Row.of("Căn cứ: %s.".formatted(pending.proposal().document().cited()))))));
        String obstacle = null;
        try {
            parts.add(Part.of(effects(CalendarPreview.of(calendars.preview(pending), true))));
        } catch (BadInputException | ConflictException outdated) {
            obstacle = outdated.getMessage();
        }
        return new ShownProposal(
                pending.id(),
                "Lịch làm việc năm %d: %s đề nghị lúc %s"
                        .formatted(
                                pending.proposal().year(),
                                organization.distinctNameOf(pending.proposedBy()),
                                Formats.moment(pending.proposedAt())),
                parts,
                obstacle,
                ADDRESS,
                own,
                !own && obstacle == null,
                "Xác nhận là đã đối chiếu từng ngày với văn bản.");
    }

    private static List<Row> effects(CalendarPreview preview) {
        var rows = new ArrayList<Row>();
        preview.days()
                .forEach(day -> rows.add(Row.of(
                        "%s (%s) %s: %s → %s".formatted(day.day(), day.weekday(), day.name(), day.from(), day.to()))));
        rows.add(Row.of(
                preview.count() == 0
                        ? "Không hạn đang chạy nào phải dời."
                        : "Dời %d hạn đang chạy; ai có việc ấy được báo. Ngày hẹn trên giấy tiếp nhận đã cấp giữ nguyên."
                                .formatted(preview.count())));
        return rows;
    }

    @Override
    public boolean keeps(UUID id) {
        return calendars.isProposal(id);
    }

    @Override
    public String confirm(UUID id, Actor administrator) {
        calendars.confirm(id);
        return "Đã xác nhận; lịch và các hạn đã đổi.";
    }

    @Override
    public String refuse(UUID id, String reason, Actor administrator) {
        calendars.refuse(id, reason);
        return "Đã từ chối; lịch không thay đổi.";
    }
}
