package vn.khenthuong.commendation;

import java.util.Map;

/** Begins a list from a page, through the same door as Tasklist's start form. */
public interface CommendationStarts {

    /**
     * Sends the start form as the official who is signed in.
     *
     * @param answers by form key
     * @return the number of the new list
     * @throws vn.khenthuong.kernel.RefusedException when the answers are refused
     */
    String start(Map<String, Object> answers);
}
