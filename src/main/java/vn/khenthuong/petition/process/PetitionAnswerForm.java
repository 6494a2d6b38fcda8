package vn.khenthuong.petition.process;

import java.util.Map;
import vn.khenthuong.forms.Answers;
import vn.khenthuong.forms.CurrentTask;
import vn.khenthuong.forms.OutcomeForm;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.petition.PetitionProcess.AnswerPetition;
import vn.khenthuong.petition.Petitions;

/** What the tasks of the two departments have in common: the petition is answered, or handed on to the other one. */
abstract class PetitionAnswerForm extends OutcomeForm<AnswerPetition> {

    private final Petitions petitions;
    private final PetitionFormModel picture;

    PetitionAnswerForm(UserTask<AnswerPetition> task, Petitions petitions, PetitionFormModel picture) {
        super(task);
        this.petitions = petitions;
        this.picture = picture;
    }

    @Override
    public final Map<String, Object> read(CurrentTask task) {
        return picture.of(petitions.require(PetitionFormModel.number(task)));
    }

    @Override
    public final Map<String, Object> factsForCheck(CurrentTask task, Map<String, Object> submitted) {
        return Map.of();
    }

    @Override
    protected final Map<String, Object> act(CurrentTask task, AnswerPetition outcome, Answers answers) {
        var number = PetitionFormModel.number(task);
        switch (outcome) {
            case ANSWER ->
                petitions.answer(
                        number,
                        answers.requireText("answerText", "Nội dung trả lời"),
                        answers.document().orElse(null),
                        task.actor());
            case FORWARD -> petitions.forward(number, answers.requireReason(), task.actor());
        }
        return Map.of();
    }
}
