package vn.khenthuong.notification.internal;

import java.time.Instant;
import java.util.UUID;
import vn.khenthuong.notification.NoticeChange;
import vn.khenthuong.organization.Deed;

/**
 * A change that was proposed.
 *
 * @param seen how things stood then; what has changed since is not overwritten
 */
record NoticeProposal(UUID id, NoticeChange wanted, NoticeChange seen, String proposedBy, Instant proposedAt) {

    Deed proposed() {
        return new Deed(proposedBy, proposedAt);
    }
}
