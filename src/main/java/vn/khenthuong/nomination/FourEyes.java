package vn.khenthuong.nomination;

import java.util.Collection;

/** Who may still do what for a dossier, after what everybody has done for it; asked beforehand, changes nothing. */
public interface FourEyes {

    /** What was done for these dossiers; numbers of no dossier are left out. */
    DutiesDone of(Collection<String> numbers);
}
