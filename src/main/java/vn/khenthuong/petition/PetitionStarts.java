package vn.khenthuong.petition;

import java.util.Map;

/** Sends petitions and gathers them from a page, through the same doors as Tasklist's start forms. */
public interface PetitionStarts {

    /**
     * Sends the start form of a petition as the official who is signed in.
     *
     * @param answers by form key
     * @return the number of the new petition
     * @throws vn.khenthuong.kernel.RefusedException when the answers are refused
     */
    String file(Map<String, Object> answers);

    /**
     * Sends the start form of a report as the official who is signed in.
     *
     * @param answers by form key
     * @return the number of the new report
     * @throws vn.khenthuong.kernel.RefusedException when the answers are refused
     */
    String gather(Map<String, Object> answers);
}
