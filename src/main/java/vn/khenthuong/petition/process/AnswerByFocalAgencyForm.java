package vn.khenthuong.petition.process;

import org.springframework.stereotype.Component;
import vn.khenthuong.petition.PetitionProcess.Tasks;
import vn.khenthuong.petition.Petitions;

/** User task “Trả lời kiến nghị” of the focal agency. */
@Component
class AnswerByFocalAgencyForm extends PetitionAnswerForm {

    AnswerByFocalAgencyForm(Petitions petitions, PetitionFormModel picture) {
        super(Tasks.ANSWER_BY_FOCAL_AGENCY, petitions, picture);
    }
}
