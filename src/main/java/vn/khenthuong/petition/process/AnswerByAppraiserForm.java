package vn.khenthuong.petition.process;

import org.springframework.stereotype.Component;
import vn.khenthuong.petition.PetitionProcess.Tasks;
import vn.khenthuong.petition.Petitions;

/** User task “Trả lời kiến nghị” of the appraiser. */
@Component
class AnswerByAppraiserForm extends PetitionAnswerForm {

    AnswerByAppraiserForm(Petitions petitions, PetitionFormModel picture) {
        super(Tasks.ANSWER_BY_APPRAISER, petitions, picture);
    }
}
