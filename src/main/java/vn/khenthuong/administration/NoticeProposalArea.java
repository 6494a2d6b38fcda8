package vn.khenthuong.administration;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khenthuong.administration.ShownProposal.Part;
import vn.khenthuong.administration.ShownProposal.Row;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.notification.OfficeNoticeSettings;
import vn.khenthuong.notification.OfficeNoticeSettings.Proposal;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Formats;

/** Proposed changes of how the office writes and of common mailboxes. */
@Component
class NoticeProposalArea implements ProposalArea {

    private final OfficeNoticeSettings settings;
    private final Organization organization;

    NoticeProposalArea(OfficeNoticeSettings settings, Organization organization) {
        this.settings = settings;
        this.organization = organization;
    }

    @Override
    public int order() {
        return 35;
    }

    @Override
    public List<ShownProposal> pending(Actor administrator) {
        return settings.pending().stream()
                .map(proposal -> shown(proposal, administrator))
                .toList();
    }

    private ShownProposal shown(Proposal proposal, Actor administrator) {
        var proposed = proposal.proposed();
        var own = organization.isDeedOf(administrator.userId(), proposed);
        return new ShownProposal(
                proposal.id(),
                "Thư của cơ quan: %s đề nghị lúc %s"
                        .formatted(organization.distinctNameOf(proposed.by()), Formats.moment(proposed.at())),
                List.of(Part.of(Row.all(proposal.sentences()))),
                proposal.obstacle(),
                OfficialChangePage.ADDRESS,
                own,
                !own && proposal.obstacle() == null,
                "Xác nhận là đã đối chiếu từng dòng với cơ quan, đơn vị được nêu; điều này áp dụng cho thư gửi mọi người.");
    }

    @Override
    public boolean keeps(UUID id) {
        return settings.isProposal(id);
    }

    @Override
    public String confirm(UUID id, Actor administrator) {
        settings.confirm(id, administrator);
        return "Đã xác nhận; có hiệu lực từ bây giờ.";
    }

    @Override
    public String refuse(UUID id, String reason, Actor administrator) {
        settings.refuse(id, reason, administrator);
        return "Đã từ chối; không có gì thay đổi.";
    }
}
