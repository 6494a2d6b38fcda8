package vn.khenthuong.administration;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khenthuong.administration.ShownProposal.Part;
import vn.khenthuong.administration.ShownProposal.Row;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Deed;
import vn.khenthuong.organization.OfficialAdministration;
import vn.khenthuong.organization.OfficialAdministration.Difference;
import vn.khenthuong.organization.OfficialChange;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.RegisteredOfficial;
import vn.khenthuong.pages.Formats;

/** Proposed changes of officials; those who decide stand first. */
@Component
class OfficialProposalArea implements ProposalArea {

    private final OfficialAdministration register;
    private final Organization organization;

    OfficialProposalArea(OfficialAdministration register, Organization organization) {
        this.register = register;
        this.organization = organization;
    }

    /** One official of a change, with what would be other about him. */
    private record Person(RegisteredOfficial official, Difference difference) {

        private boolean isDecisive() {
            return difference.decisive();
        }

        private Row row() {
            return new Row(
                    official.fullName(),
                    "(%s, %s)".formatted(official.userId(), official.email()),
                    isDecisive() ? "vai trò quyết định" : null,
                    difference.sentences());
        }
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<ShownProposal> pending(Actor administrator) {
        return register.pending().stream()
                .map(change -> shown(change, administrator))
                .toList();
    }

    private ShownProposal shown(OfficialChange change, Actor administrator) {
        var own = organization.isDeedOf(administrator.userId(), new Deed(change.proposedBy(), change.proposedAt()));
        return new ShownProposal(
                change.id(),
                "%s đề nghị lúc %s"
                        .formatted(
                                organization.distinctNameOf(change.proposedBy()), Formats.moment(change.proposedAt())),
                List.of(Part.of(people(change))),
                null,
                OfficialChangePage.ADDRESS,
                own,
                !own,
                "Xác nhận là đã đối chiếu họ tên, vai trò với văn bản bổ nhiệm và địa chỉ thư với chính người đó; mật khẩu mới, nếu"
                        + " cần, được gửi tới địa chỉ ghi ở trên.");
    }

    private List<Row> people(OfficialChange change) {
        return change.wanted().stream()
                .map(official -> new Person(official, register.difference(seen(change, official), official)))
                .sorted(Comparator.comparing(Person::isDecisive).reversed())
                .map(Person::row)
                .toList();
    }

    private static RegisteredOfficial seen(OfficialChange change, RegisteredOfficial official) {
        return change.seen().stream()
                .filter(before -> before.userId().equals(official.userId()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public boolean keeps(UUID id) {
        return register.isProposal(id);
    }

    @Override
    public String confirm(UUID id, Actor administrator) {
        register.confirm(id, administrator);
        return "Đã xác nhận; thay đổi có hiệu lực theo ngày đã ghi.";
    }

    @Override
    public String refuse(UUID id, String reason, Actor administrator) {
        register.refuse(id, reason, administrator);
        return "Đã từ chối; không có gì thay đổi.";
    }
}
