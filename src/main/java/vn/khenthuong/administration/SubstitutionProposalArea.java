package vn.khenthuong.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.khenthuong.administration.ShownProposal.Look;
import vn.khenthuong.administration.ShownProposal.Part;
import vn.khenthuong.administration.ShownProposal.Row;
import vn.khenthuong.administration.SubstitutionCards.Card;
import vn.khenthuong.administration.SubstitutionForesight.Seen;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Substitutions;

/** Proposed substitutions, with the tasks they would open today. */
@Component
class SubstitutionProposalArea implements ProposalArea {

    private final Substitutions substitutions;
    private final SubstitutionCards cards;

    SubstitutionProposalArea(Substitutions substitutions, SubstitutionCards cards) {
        this.substitutions = substitutions;
        this.cards = cards;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<ShownProposal> pending(Actor administrator) {
        return substitutions.pending().stream()
                .map(one -> shown(cards.of(one, administrator)))
                .toList();
    }

    private static ShownProposal shown(Card card) {
        var parts = new ArrayList<Part>();
        parts.add(Part.of(card.facts().stream()
                .map(fact -> Row.of(fact.label() + ":", fact.value()))
                .toList()));
        parts.addAll(opened(card.seen()));
        return new ShownProposal(
                card.id(),
                card.title(),
                parts,
                null,
                SubstitutionPage.ADDRESS,
                card.own(),
                card.mayConfirm(),
                "Xác nhận là đã đối chiếu với văn bản.");
    }

    private static List<Part> opened(Seen seen) {
        var parts = new ArrayList<Part>();
        if (seen.count() == 0) {
            parts.add(Part.of(List.of(Row.of("Hiện không có việc nào đang chờ trong phạm vi này."))));
        } else {
            var rows = new ArrayList<>(Row.all(seen.tasks()));
            if (seen.more() > 0) {
                rows.add(Row.of("và %d việc nữa".formatted(seen.more())));
            }
            parts.add(new Part("%d việc đang chờ sẽ mở cho người ký".formatted(seen.count()), Look.FOLDED, rows));
        }
        if (!seen.barred().isEmpty()) {
            parts.add(new Part("Không làm được, vì đã làm bước khác của hồ sơ:", Look.WARNING, Row.all(seen.barred())));
        }
        return parts;
    }

    @Override
    public boolean keeps(UUID id) {
        return substitutions.all().stream().anyMatch(one -> one.id().equals(id));
    }

    @Override
    public String confirm(UUID id, Actor administrator) {
        substitutions.confirm(id, administrator);
        return SubstitutionForms.CONFIRMED;
    }

    @Override
    public String refuse(UUID id, String reason, Actor administrator) {
        substitutions.refuse(id, reason, administrator);
        return SubstitutionForms.REFUSED;
    }
}
