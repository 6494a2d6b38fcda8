/** The pages and the interface by which administrators see to accounts, calendars and the journal. Nobody depends on it. */
@ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {"kernel", "pages", "audit", "organization", "calendar"})
package vn.khenthuong.administration;

import org.springframework.modulith.ApplicationModule;
