package vn.khenthuong.tracking;

import java.time.Instant;
import java.util.List;
import vn.khenthuong.kernel.Actor;

/** The dossiers in an official's sight at a glance, for the home page. What is counted is counted in the database. */
public interface DossiersAtWork {

    /** Whether the official sees any dossier at all, today or later. */
    boolean concern(Actor actor);

    /** Whether every unit's dossiers come into the official's sight. */
    boolean ofEverybody(Actor actor);

    /**
     * The six stages in their order, with the dossiers of rounds that have not ended. The list behind a count is
     * {@code step=<name of the stage>} of {@link DossierSearch}.
     */
    List<StageCount> stages(Actor actor);

    /** What others did with them since then, newest first. */
    DossierNews news(Actor actor, Instant since, int most);

    /**
     * Dossiers at one stage.
     *
     * @param late of these, with a task past its date; the list behind it is narrowed by {@code late=true}
     */
    record StageCount(RouteStage stage, long dossiers, long late) {}
}
