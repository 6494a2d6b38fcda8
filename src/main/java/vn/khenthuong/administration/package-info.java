/** The pages and the interface by which administrators keep officials, substitutions and calendars and see to the journal. Nobody depends on it. */
@ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {"kernel", "pages", "audit", "organization", "nomination", "round", "paper", "calendar"})
package vn.khenthuong.administration;

import org.springframework.modulith.ApplicationModule;
