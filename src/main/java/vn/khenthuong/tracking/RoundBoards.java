package vn.khenthuong.tracking;

import vn.khenthuong.kernel.Actor;

/** The board of a round. Counts are taken within the sight of the reader, with the conditions of the lists behind them. */
public interface RoundBoards {

    /** @throws vn.khenthuong.kernel.NotFoundException when there is no such round */
    RoundBoard of(String code, Actor actor);
}
