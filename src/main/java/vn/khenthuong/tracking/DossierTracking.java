package vn.khenthuong.tracking;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.NotFoundException;

/** Where the dossiers stand and how they came there, for those who may know. */
public interface DossierTracking {

    /** What the official looks for, among the dossiers in sight. */
    DossierPage search(DossierSearch search, Actor actor);

    /** The same on one page, whatever its size: at most {@link DossierSearch#MOST} of them. */
    List<DossierRow> all(DossierSearch search, Actor actor);

    /** @throws NotFoundException for a number nobody has, and alike for one the official must not know of */
    DossierRow require(String number, Actor actor);

    /** @throws NotFoundException as {@link #require} does */
    DossierDetails details(String number, Actor actor);

    /** @throws NotFoundException as {@link #require} does */
    List<JourneyStep> journey(String number, Actor actor);

    /**
     * Where the dossier stood when somebody, or the end of a time, ended it before it was decided: at the tasks that were open for it
     * then, or else where its last step was done. Empty for one that runs or whose own step or list ended it.
     *
     * @throws NotFoundException as {@link #require} does
     */
    Optional<StoppedCase> stopped(String number, Actor actor);

    /**
     * Where the dossier has been and is, in the terms of its model.
     *
     * @throws NotFoundException as {@link #require} does
     */
    List<Visit> visits(String number, Actor actor);

    /** Units whose own dossiers the official works on. */
    Set<String> unitsOf(Actor actor);

    /** Whether dossiers of other than the official's own units can be in sight. */
    boolean seesOtherUnits(Actor actor);
}
