package vn.khenthuong.tracking;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the process engine knows about where a case stands. */
public interface ProcessSteps {

    /** Id of the process instance of a dossier, whether it still runs or has ended. */
    Optional<String> instanceOf(String number);

    /** Ids of the process instances of units' reports by number, running and ended; none for those without. */
    Map<String, String> instancesOfReports(Collection<String> numbers);

    /** Every element of the model that the dossier's instance came to, in that order; one again for every time. */
    List<Visit> visits(String number);

    /** What the task was about that this official completed; empty when there is none such. */
    Optional<WorkedCase> completedBy(String userId, String taskId);

    /** What the instance is about that this official started; empty when there is none such. */
    Optional<WorkedCase> startedBy(String userId, String instance);

    /** Ids of the user tasks that waited for somebody in the cases of these business keys at that moment, done or dropped since. */
    List<String> waitingAt(Collection<String> businessKeys, Instant at);

    /** The steps at which the cases of these business keys stand now, oldest first. */
    List<OpenStep> open(Collection<String> businessKeys);
}
