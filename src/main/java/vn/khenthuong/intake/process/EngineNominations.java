package vn.khenthuong.intake.process;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khenthuong.forms.FormStarts;
import vn.khenthuong.forms.PreparedAnswers;
import vn.khenthuong.intake.Nominee;
import vn.khenthuong.intake.StartedNominations;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.NominationRequest;

/** Submits start forms by the guarded door of the forms, as the official who is signed in. */
@Component
class EngineNominations implements StartedNominations {

    private final FormStarts starts;
    private final PreparedAnswers prepared;

    EngineNominations(FormStarts starts, PreparedAnswers prepared) {
        this.starts = starts;
        this.prepared = prepared;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<String> start(Actor actor, List<Nominee> nominees) {
        var started = starts.start(
                NominationProcess.KEY,
                nominees.stream().map(nominee -> answers(nominee.request())).toList());
        // The tasks are in the database now.
        var known = new LinkedHashMap<String, Map<String, Object>>();
        for (int index = 0; index < nominees.size(); index++) {
            var answers = nominees.get(index).answers();
            if (!answers.isEmpty()) {
                known.put(started.get(index).instance(), answers);
            }
        }
        prepared.keep(NominationProcess.Tasks.PREPARE_DOSSIER, actor, known);
        return started.stream().map(FormStarts.Started::businessKey).toList();
    }

    private static Map<String, Object> answers(NominationRequest request) {
        return Map.of(
                "roundCode", request.round(),
                "unit", request.unit(),
                "nomineeType", request.nomineeType().name(),
                "nomineeName", request.nomineeName(),
                "criteriaGroup", request.criteriaGroup().name(),
                "awardForm", request.awardForm().name());
    }
}
