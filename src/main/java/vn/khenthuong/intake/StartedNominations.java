package vn.khenthuong.intake;

import java.util.Map;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.nomination.NominationRequest;

/** Starts nominations by the same door as the form “Lập đề nghị khen thưởng” in Tasklist. */
public interface StartedNominations {

    /**
     * Starts one as the official who is signed in; he has its task “Hoàn thiện hồ sơ” and finds there what is known already.
     *
     * @param answers for the form of that task, by key of the field
     * @return number of the dossier
     */
    String start(Actor actor, NominationRequest request, Map<String, ?> answers);
}
