package vn.khenthuong.petition.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.StartForm;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Role;
import vn.khenthuong.petition.PetitionNumber;
import vn.khenthuong.petition.PetitionReportProcess;
import vn.khenthuong.petition.PetitionReportProcess.Variables;
import vn.khenthuong.petition.PetitionReports;

/** Start form “Tổng hợp kiến nghị trình UBND tỉnh”: a department gathers what the People's Committee has to decide. */
@Component
class GatherPetitionsForm implements StartForm {

    private static final String CHOSEN = "petitions";

    private final PetitionReports reports;
    private final PetitionFormModel picture;

    GatherPetitionsForm(PetitionReports reports, PetitionFormModel picture) {
        this.reports = reports;
        this.picture = picture;
    }

    @Override
    public String process() {
        return PetitionReportProcess.KEY;
    }

    @Override
    public Map<String, List<Option>> options(Actor actor) {
        return Map.of(
                CHOSEN,
                reports.gatherable(actor).stream()
                        .map(petition -> new Option(petition.number().toString(), picture.label(petition)))
                        .toList());
    }

    @Override
    public boolean isForOthers() {
        return true;
    }

    @Override
    public Start submit(Actor actor, Answers answers) {
        var report = reports.compose(
                answers.choices(CHOSEN).stream().map(PetitionNumber::of).toList(),
                answers.text("content").orElse(null),
                answers.requireDocument("Số văn bản trình"),
                actor);
        return new Start(
                report.number(), Map.ofEntries(Variables.UNIT.of(report.unit())), Role.OFFICER.of(report.unit()));
    }
}
