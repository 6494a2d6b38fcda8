package vn.khenthuong.tracking;

import java.util.Optional;
import vn.khenthuong.kernel.Actor;

/** The board of a round. Counts are taken within the sight of the reader, with the conditions of the lists behind them. */
public interface RoundBoards {

    /** @throws vn.khenthuong.kernel.NotFoundException when there is no such round */
    RoundBoard of(String code, Actor actor);

    /**
     * Code of the round to look at first: an open one with dossiers under way in sight, else the newest with such dossiers, else
     * an open one, else the newest; nothing where there is no round.
     */
    Optional<String> current(Actor actor);
}
