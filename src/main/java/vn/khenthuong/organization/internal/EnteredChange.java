package vn.khenthuong.organization.internal;

import java.time.Instant;
import java.util.UUID;
import vn.khenthuong.organization.Reorganisation;

/**
 * A change that was entered.
 *
 * @param enteredBy user id
 * @param confirmedBy user id; null where one administrator was enough
 */
record EnteredChange(UUID id, Reorganisation change, String enteredBy, String confirmedBy, Instant enteredAt) {}
