package vn.khenthuong.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khenthuong.administration.ShownProposal.Look;
import vn.khenthuong.administration.ShownProposal.Part;
import vn.khenthuong.administration.ShownProposal.Row;
import vn.khenthuong.award.BaseSalaryKeeping;
import vn.khenthuong.award.BaseSalaryKeeping.Pending;
import vn.khenthuong.award.Dong;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.pages.Formats;

/** Proposed base salaries, with how many rewards would stay as they were computed. */
@Component
class BaseSalaryProposalArea implements ProposalArea {

    private final BaseSalaryKeeping salaries;
    private final Organization organization;

    BaseSalaryProposalArea(BaseSalaryKeeping salaries, Organization organization) {
        this.salaries = salaries;
        this.organization = organization;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public List<ShownProposal> pending(Actor administrator) {
        return salaries.pending().stream()
                .map(pending -> shown(pending, administrator))
                .toList();
    }

    private ShownProposal shown(Pending pending, Actor administrator) {
        var own = organization.isDeedOf(administrator.userId(), new Deed(pending.proposedBy(), pending.proposedAt()));
        var parts = new ArrayList<>(List.of(Part.of(List.of(Row.of("%s đồng/tháng từ ngày %s, theo %s."
                .formatted(
                        Dong.of(pending.amount()),
                        Formats.day(pending.from()),
                        pending.document().cited()))))));
        if (pending.computed() > 0) {
            parts.add(
                    0,
                    new Part(
                            null,
                            Look.WARNING,
                            List.of(Row.of(
                                    "%d trường hợp theo quyết định từ ngày ấy đã tính theo mức cũ và giữ nguyên; lãnh đạo cơ quan thẩm định nhập số tiền theo văn bản nếu phải đổi."
                                            .formatted(pending.computed())))));
        }
        return new ShownProposal(
                pending.id(),
                "Lương cơ sở: %s đề nghị lúc %s"
                        .formatted(
                                organization.distinctNameOf(pending.proposedBy()),
                                Formats.moment(pending.proposedAt())),
                parts,
                null,
                OfficialChangePage.ADDRESS,
                own,
                !own,
                "Xác nhận là đã đối chiếu mức và ngày với văn bản.");
    }

    @Override
    public boolean keeps(UUID id) {
        return salaries.isProposal(id);
    }

    @Override
    public String confirm(UUID id, Actor administrator) {
        salaries.confirm(id, administrator);
        return "Đã xác nhận; lương cơ sở áp dụng từ ngày đã ghi.";
    }

    @Override
    public String refuse(UUID id, String reason, Actor administrator) {
        salaries.refuse(id, reason, administrator);
        return "Đã từ chối; không có gì thay đổi.";
    }
}
