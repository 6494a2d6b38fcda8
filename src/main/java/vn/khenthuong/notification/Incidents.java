package vn.khenthuong.notification;

import java.util.Optional;
import java.util.UUID;

/** Failures that operators see where they look: in Cockpit, on the process the notice is about. */
public interface Incidents {

    /**
     * Opens an incident in the current transaction.
     *
     * @param subject business key of the process where no instance is known
     * @param processInstanceId may be null
     * @param message in Vietnamese, without personal data
     * @return id of the incident; empty when the process has ended, or there is none
     */
    Optional<String> open(String subject, String processInstanceId, UUID notice, String message);

    /** Ends an incident in the current transaction; nothing when it ended with its process. */
    void resolve(String incident);
}
