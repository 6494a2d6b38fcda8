package vn.khenthuong.commendation.process;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.khenthuong.commendation.CommendationProcess.Tasks;
import vn.khenthuong.forms.Previews;

/** The decision of the unit's head, to be looked at before he makes it. */
@Component
class DecisionPreview implements Previews {

    @Override
    public List<Preview> of(String task, String subject) {
        return Tasks.DECIDE_COMMENDATION.is(task)
                ? List.of(new Preview(
                        "Quyết định tặng Giấy khen",
                        "/api/commendations/%s/decision.pdf?inline=true".formatted(subject)))
                : List.of();
    }
}
