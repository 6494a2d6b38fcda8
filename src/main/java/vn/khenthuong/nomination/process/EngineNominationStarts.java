package vn.khenthuong.nomination.process;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khenthuong.forms.FormStarts;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.nomination.NominationStarts;

/** Starts nominations by the guarded start form of the newest model. */
@Component
class EngineNominationStarts implements NominationStarts {

    private final FormStarts starts;

    EngineNominationStarts(FormStarts starts) {
        this.starts = starts;
    }

    @Override
    public String startLike(DossierSnapshot dossier, String round) {
        return starts.start(NominationProcess.KEY, answers(dossier, round)).businessKey();
    }

    private static Map<String, Object> answers(DossierSnapshot dossier, String round) {
        return Map.of(
                "roundCode", round,
                "unit", dossier.unit(),
                "nomineeType", dossier.nomineeType().name(),
                "nomineeName", dossier.nomineeName(),
                "criteriaGroup", dossier.criteriaGroup().name(),
                "awardForm", dossier.awardForm().name());
    }
}
