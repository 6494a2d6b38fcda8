package vn.khenthuong.intake;

import java.util.List;
import vn.khenthuong.kernel.Actor;

/** Starts nominations by the same door as the form “Lập đề nghị khen thưởng” in Tasklist. */
public interface StartedNominations {

    /**
     * Starts them as the official who is signed in; he has their tasks “Hoàn thiện hồ sơ” and finds there what is known already. All
     * of them or, with the refusal of one that is refused, none: in the current transaction, as one command of the engine.
     *
     * @return numbers of the dossiers, in the same order
     */
    List<String> start(Actor actor, List<Nominee> nominees);
}
