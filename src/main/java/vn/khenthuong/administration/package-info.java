/** The pages and the interface by which administrators keep people, units, functions and the calendar. Nobody depends on it. */
@ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {"kernel", "pages", "audit", "organization"})
package vn.khenthuong.administration;

import org.springframework.modulith.ApplicationModule;
