package vn.khenthuong.commendation.process;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.commendation.Commendation;
import vn.khenthuong.commendation.CommendationNumber;
import vn.khenthuong.commendation.Commendations;
import vn.khenthuong.commendation.Commended;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.organization.Organization;

/** A list as the forms of its two tasks show it. */
@Component
class CommendationFormModel {

    private final Commendations commendations;
    private final Organization organization;

    CommendationFormModel(Commendations commendations, Organization organization) {
        this.commendations = commendations;
        this.organization = organization;
    }

    static CommendationNumber number(CurrentTask task) {
        return CommendationNumber.of(task.businessKey());
    }

    Map<String, Object> of(CommendationNumber number) {
        Commendation list = commendations.require(number);
        var facts = new HashMap<String, Object>();
        facts.put("commendationNumber", number.toString());
        facts.put("unitName", organization.require(number.unit()).name());
        facts.put("year", number.year());
        facts.put("occasionLabel", list.occasion().label());
        facts.put("counts", list.counts().inWords());
        facts.put("empty", list.counts().total() == 0);
        facts.put("entryRows", rows(commendations.entries(number)));
        return facts;
    }

    private static List<Map<String, Object>> rows(List<Commended> entries) {
        return entries.stream()
                .map(entry -> Map.<String, Object>of(
                        "type", entry.type().label(),
                        "name", entry.name(),
                        "detail", entry.detail() == null ? "" : entry.detail(),
                        "achievement", entry.achievement()))
                .toList();
    }
}
