package vn.khenthuong.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khenthuong.administration.ShownProposal.Look;
import vn.khenthuong.administration.ShownProposal.Part;
import vn.khenthuong.administration.ShownProposal.Row;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.UnitAdministration;
import vn.khenthuong.organization.UnitAdministration.Foresight;
import vn.khenthuong.organization.UnitAdministration.Proposal;
import vn.khenthuong.pages.Formats;

/** Proposed changes of units and functions, with what they would do today. */
@Component
class UnitProposalArea implements ProposalArea {

    private final UnitAdministration units;
    private final Organization organization;

    UnitProposalArea(UnitAdministration units, Organization organization) {
        this.units = units;
        this.organization = organization;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public List<ShownProposal> pending(Actor administrator) {
        return units.pending().stream()
                .map(proposal -> shown(proposal, administrator))
                .toList();
    }

    private ShownProposal shown(Proposal proposal, Actor administrator) {
        var own = organization.isDeedOf(administrator.userId(), new Deed(proposal.proposedBy(), proposal.proposedAt()));
        var parts = new ArrayList<>(List.of(Part.of(Row.all(proposal.sentences()))));
        if (proposal.foresight() != null) {
            parts.addAll(effects(proposal.foresight()));
        }
        return new ShownProposal(
                proposal.id(),
                "%s đề nghị lúc %s"
                        .formatted(
                                organization.distinctNameOf(proposal.proposedBy()),
                                Formats.moment(proposal.proposedAt())),
                parts,
                proposal.obstacle(),
                OfficialChangePage.ADDRESS,
                own,
                !own && proposal.obstacle() == null,
                "Xác nhận là đã đối chiếu với văn bản; quyền ký, quyền xử lý của những người nêu trên thay đổi theo ngày đã ghi.");
    }

    private static List<Part> effects(Foresight foresight) {
        var parts = new ArrayList<Part>();
        parts.add(
                foresight.touched().isEmpty()
                        ? Part.of(List.of(Row.of("Không có việc, hồ sơ, chỉ tiêu hay hạn nào bị ảnh hưởng.")))
                        : Part.of("Việc, hồ sơ, chỉ tiêu, hạn bị ảnh hưởng (tính đến hôm nay)", foresight.touched()));
        if (!foresight.people().isEmpty()) {
            parts.add(Part.of("Người", foresight.people()));
        }
        if (!foresight.warnings().isEmpty()) {
            parts.add(new Part(null, Look.WARNING, Row.all(foresight.warnings())));
        }
        return parts;
    }

    @Override
    public boolean keeps(UUID id) {
        return units.isProposal(id);
    }

    @Override
    public String confirm(UUID id, Actor administrator) {
        units.confirm(id, administrator);
        return "Đã xác nhận; thay đổi có hiệu lực theo ngày đã ghi.";
    }

    @Override
    public String refuse(UUID id, String reason, Actor administrator) {
        units.refuse(id, reason, administrator);
        return "Đã từ chối; không có gì thay đổi.";
    }
}
