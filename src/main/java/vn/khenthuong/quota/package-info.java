/** Limits, places and the ledger; knows cases only by an opaque id. Promise 1: the quota holds. */
@ApplicationModule(
        displayName = "Quota",
        allowedDependencies = {"kernel", "engine", "audit", "organization"})
package vn.khenthuong.quota;

import org.springframework.modulith.ApplicationModule;
