package vn.khenthuong.commendation.process;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.commendation.Commendation;
import vn.khenthuong.commendation.CommendationProcess;
import vn.khenthuong.commendation.Commendations;
import vn.khenthuong.commendation.Occasion;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.StartForm;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;

/** Start form “Lập danh sách đề nghị tặng Giấy khen”: begins a list under its own number. */
@Component
class StartCommendationForm implements StartForm {

    private static final String UNIT_FIELD = "unit";

    private final Commendations commendations;
    private final Organization organization;

    StartCommendationForm(Commendations commendations, Organization organization) {
        this.commendations = commendations;
        this.organization = organization;
    }

    @Override
    public String process() {
        return CommendationProcess.KEY;
    }

    @Override
    public Map<String, List<Option>> options(Actor actor) {
        return Map.of(UNIT_FIELD, options(commendations.unitsToCommend(actor)));
    }

    /** Every unit of the official: where its head may not commend, the refusal says by which clause. */
    @Override
    public Map<String, List<Option>> accepted(Actor actor) {
        return Map.of(UNIT_FIELD, options(organization.unitsOf(actor, Role.OFFICER)));
    }

    @Override
    public Start submit(Actor actor, Answers answers) {
        var year = answers.integer("year").orElseThrow(() -> new BadInputException("Cần nhập “Năm khen thưởng”."));
        Commendation opened = commendations.open(
                answers.text(UNIT_FIELD).orElse(null),
                year,
                answers.requireChoice("occasion", "Dịp khen thưởng", Occasion.class),
                actor);
        var unit = opened.number().unit();
        return new Start(
                opened.number().toString(),
                Map.ofEntries(CommendationProcess.Variables.UNIT.of(unit)),
                Role.OFFICER.of(unit));
    }

    private List<Option> options(Collection<String> units) {
        return units.stream()
                .map(unit -> new Option(unit, organization.require(unit).name()))
                .toList();
    }
}
