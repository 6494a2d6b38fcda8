package vn.khenthuong.nomination.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.nomination.DossierPicture;
import vn.khenthuong.nomination.DossierSheet;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.platform.form.Answers;

/** What the four forms of the unit share. */
@Component
class UnitForms {

    static final String REASON = "Lý do";

    private final DossierView view;
    private final Organization organization;

    UnitForms(DossierView view, Organization organization) {
        this.view = view;
        this.organization = organization;
    }

    /** Facts about the dossier for a form that only shows it. */
    Map<String, Object> show(String number) {
        return DossierFacts.of(view.show(number));
    }

    /** Facts, lists and what has been written so far, for a form that writes the dossier. */
    Map<String, Object> write(String number) {
        DossierPicture picture = view.show(number);
        DossierSheet sheet = picture.sheet();
        Map<String, Object> facts = DossierFacts.of(picture);
        facts.putAll(ContentForm.prefill(picture.content()));
        facts.put("localUnit", organization.require(sheet.unit()).kind().isLocality());
        facts.put(
                "communes",
                organization.communesOf(sheet.unit()).stream()
                        .map(commune -> option(commune.code(), commune.name()))
                        .toList());
        facts.put("units", unitsOf(picture));
        DossierFacts.putText(facts, "duplicateWarning", view.sameNameWarning(sheet));
        return facts;
    }

    /** Routing fact of every task. */
    static Map<String, Object> outcome(String outcome) {
        return Map.of(Nomination.Variables.OUTCOME.name(), outcome);
    }

    static String outcomeOf(Answers answers) {
        return answers.requireText(Nomination.Variables.OUTCOME.name(), "Kết luận");
    }

    static String reasonOf(Answers answers) {
        return answers.requireText("reason", REASON);
    }

    private List<Map<String, String>> unitsOf(DossierPicture picture) {
        return organization.nominatingOn(picture.round().referenceDate()).stream()
                .map(unit -> option(unit.code(), unit.name()))
                .toList();
    }

    private static Map<String, String> option(String value, String label) {
        return Map.of("value", value, "label", label);
    }
}
