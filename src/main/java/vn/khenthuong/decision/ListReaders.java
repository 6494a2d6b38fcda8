package vn.khenthuong.decision;

import vn.khenthuong.kernel.Actor;

/** Who reads the papers of a list. */
public interface ListReaders {

    /**
     * Whether the official may read them: until the list is signed the focal agency alone, then whoever reads the papers of every
     * dossier that has come as far as the list.
     */
    boolean mayReadPapers(Actor reader, AwardListState state);
}
