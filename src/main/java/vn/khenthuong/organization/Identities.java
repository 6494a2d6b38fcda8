package vn.khenthuong.organization;

import java.time.LocalDate;

/** Derives groups, tenants and memberships from the organisation. */
public interface Identities {

    /** Who there is and belongs where on the day, from the rows as they stand now. */
    IdentityPlan planFor(LocalDate day);
}
