package vn.khenthuong.tracking;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the process engine knows about where a case stands. */
public interface ProcessSteps {

    /** Id of the process instance of a dossier, whether it still runs or has ended. */
    Optional<String> instanceOf(String number);

    /** The steps at which the cases of these business keys stand now, oldest first. */
    List<OpenStep> open(Collection<String> businessKeys);
}
