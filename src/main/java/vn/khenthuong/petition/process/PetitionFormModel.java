package vn.khenthuong.petition.process;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.petition.Petition;
import vn.khenthuong.petition.PetitionNumber;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.Rounds;

/**
 * A petition as the forms of its tasks show it. What the unit wrote stands in a table, which shows text as it is and never reads it
 * as marks.
 */
@Component
class PetitionFormModel {

    private final Organization organization;
    private final Rounds rounds;

    PetitionFormModel(Organization organization, Rounds rounds) {
        this.organization = organization;
        this.rounds = rounds;
    }

    static PetitionNumber number(CurrentTask task) {
        return PetitionNumber.of(task.businessKey());
    }

    Map<String, Object> of(Petition petition) {
        var facts = new HashMap<String, Object>();
        facts.put("petitionNumber", petition.number().toString());
        facts.put("unitName", organization.require(petition.unit()).name());
        facts.put("kindLabel", petition.kind().label());
        facts.put("forwarded", petition.forwarding() != null);
        facts.put("petitionRows", rows(petition));
        return facts;
    }

    /** One line of a table of several petitions. */
    Map<String, Object> line(Petition petition) {
        return Map.of(
                "number", petition.number().toString(),
                "unit", organization.require(petition.unit()).name(),
                "kind", petition.kind().label(),
                "title", petition.title(),
                "content", petition.content());
    }

    /** As an option of a list. */
    String label(Petition petition) {
        return "%s – %s: %s"
                .formatted(
                        petition.number(), organization.require(petition.unit()).name(), petition.title());
    }

    private List<Map<String, Object>> rows(Petition petition) {
        var rows = new ArrayList<Map<String, Object>>();
        rows.add(row("Tiêu đề", petition.title()));
        rows.add(row("Nội dung", petition.content()));
        if (petition.round() != null) {
            rows.add(row(
                    "Đợt khen thưởng",
                    rounds.find(petition.round()).map(PetitionFormModel::named).orElse(petition.round())));
        }
        if (petition.document() != null) {
            rows.add(row("Văn bản của đơn vị", petition.document().cited("Văn bản")));
        }
        rows.add(row(
                "Người gửi",
                "%s, %s"
                        .formatted(
                                organization.nameOf(petition.filed().by()),
                                VietnameseDates.of(petition.filed()
                                        .at()
                                        .atZone(HomeZone.ID)
                                        .toLocalDate()))));
        if (petition.forwarding() != null) {
            rows.add(row(
                    "Được %s chuyển đến".formatted(petition.addressee().other().label()),
                    petition.forwarding().reason()));
        }
        return rows;
    }

    /** A round that was called off after the unit had sent it is still answered; the answer should know. */
    private static String named(AwardRound round) {
        return "%s (%s; đợt %s)"
                .formatted(round.code(), round.title(), round.state().label());
    }

    private static Map<String, Object> row(String label, String value) {
        return Map.of("label", label, "value", value);
    }
}
