package vn.khenthuong.tracking;

import java.time.Instant;
import java.util.List;

/**
 * A step that waits for somebody or for something.
 *
 * @param subject number of the dossier, or code of the list, whose step it is
 * @param step id of the element in the model
 * @param since when it began
 * @param due first instant that is too late, or null where nothing is due
 * @param assignee user id of the official who took it, or null
 * @param roles groups whose members may work it; empty where it waits for an event
 */
public record OpenStep(String subject, String step, Instant since, Instant due, String assignee, List<String> roles) {

    public OpenStep {
        roles = List.copyOf(roles);
    }

    /** The first of the groups whose members may work it, or null where it waits for an event. */
    public String role() {
        return roles.isEmpty() ? null : roles.get(0);
    }
}
