package vn.khenthuong.organization.internal;

import java.time.Instant;
import java.util.UUID;
import vn.khenthuong.organization.Reorganisation;

/**
 * A change that waits for a second administrator.
 *
 * @param seenVersion of the units and the function concerned when it was proposed
 */
record ProposedReorganisation(
        UUID id, Reorganisation change, String seenVersion, String proposedBy, Instant proposedAt) {}
