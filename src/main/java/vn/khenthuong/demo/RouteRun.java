package vn.khenthuong.demo;

import vn.khenthuong.kernel.ConflictException;

/**
 * Takes a round of the demonstration along its route. Every step is done by an official whose it is, through the same doors as by
 * hand, at the time the clock shows; what is a question of judgement is answered favourably.
 */
public interface RouteRun {

    /**
     * Closes the round now, by a document of the head of the appraiser.
     *
     * @throws ConflictException when it is not open, or while the clock is being put forward
     */
    void close(String round);

    /**
     * Does everything that waits up to this stop; closes the round before, where the stop lies behind that.
     *
     * @return how many steps were done
     * @throws ConflictException while the clock is being put forward
     */
    int runTo(String round, RouteStop stop);
}
