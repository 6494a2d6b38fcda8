/** The authorisation matrix as code: who may do what in the engine. */
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"kernel", "engine", "pages", "calendar", "organization", "round", "nomination"})
package vn.khenthuong.access;

import org.springframework.modulith.ApplicationModule;
