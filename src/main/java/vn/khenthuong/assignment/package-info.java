/** A head gives the work of the officers to one of them, to another, or back to all. Needs no feature but the dossiers' four eyes. */
@ApplicationModule(
        displayName = "Assignment",
        allowedDependencies = {"kernel", "engine", "forms", "pages", "audit", "calendar", "organization", "nomination"})
package vn.khenthuong.assignment;

import org.springframework.modulith.ApplicationModule;
