package vn.khenthuong.kernel;

import java.util.List;

/** What a module tells the operator in the last lines of the log of a start. */
public interface StartupNote {

    /**
     * The lines, in Vietnamese.
     *
     * @param address where the application answers, e.g. {@code http://localhost:8080}
     */
    List<String> lines(String address);
}
