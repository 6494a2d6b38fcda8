package vn.khenthuong.petition.process;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.StartForm;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Role;
import vn.khenthuong.petition.Department;
import vn.khenthuong.petition.PetitionKind;
import vn.khenthuong.petition.PetitionProcess;
import vn.khenthuong.petition.PetitionProcess.Variables;
import vn.khenthuong.petition.Petitions;
import vn.khenthuong.petition.WantedPetition;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.Rounds;

/** Start form “Gửi kiến nghị, phản ánh vướng mắc”: a unit turns to a department under a number of its own. */
@Component
class StartPetitionForm implements StartForm {

    private static final String UNIT_FIELD = "unit";
    private static final String ROUND_FIELD = "roundCode";

    private final Petitions petitions;
    private final Rounds rounds;
    private final Organization organization;

    StartPetitionForm(Petitions petitions, Rounds rounds, Organization organization) {
        this.petitions = petitions;
        this.rounds = rounds;
        this.organization = organization;
    }

    @Override
    public String process() {
        return PetitionProcess.KEY;
    }

    @Override
    public Map<String, List<Option>> options(Actor actor) {
        return Map.of(
                UNIT_FIELD,
                petitions.unitsToFile(actor).stream()
                        .map(unit -> new Option(unit, organization.require(unit).name()))
                        .toList(),
                ROUND_FIELD,
                petitions.roundsToName().stream()
                        .map(code -> new Option(code, named(rounds.require(code))))
                        .toList());
    }

    /** Wider than what is offered: what is wrong with a unit or a round, the refusal says. */
    @Override
    public Map<String, List<Option>> accepted(Actor actor) {
        return Map.of(
                UNIT_FIELD,
                organization.unitsOf(actor, Role.OFFICER).stream()
                        .map(unit -> new Option(unit, unit))
                        .toList(),
                ROUND_FIELD,
                rounds.all().stream()
                        .map(round -> new Option(round.code(), named(round)))
                        .toList());
    }

    @Override
    public boolean isForOthers() {
        return true;
    }

    @Override
    public Start submit(Actor actor, Answers answers) {
        var filed = petitions.file(
                new WantedPetition(
                        answers.text(UNIT_FIELD).orElse(null),
                        answers.choice("addressee", Department.class).orElse(null),
                        answers.choice("kind", PetitionKind.class).orElse(null),
                        answers.text(ROUND_FIELD).orElse(null),
                        answers.text("title").orElse(null),
                        answers.text("content").orElse(null),
                        answers.document().orElse(null)),
                actor);
        return new Start(
                filed.number().toString(),
                Map.ofEntries(Variables.UNIT.of(filed.unit()), Variables.ADDRESSEE.of(filed.addressee())),
                Role.OFFICER.of(filed.unit()));
    }

    private static String named(AwardRound round) {
        return "%s – %s".formatted(round.code(), round.title());
    }
}
