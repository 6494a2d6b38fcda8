/** The dossier: aggregate, checklist, criteria, the part of the route inside the unit. Owns the process {@code nomination}. */
@ApplicationModule(
        displayName = "Nomination",
        allowedDependencies = {"platform", "audit", "calendar", "organization", "round", "quota", "document"})
package vn.khenthuong.nomination;

import org.springframework.modulith.ApplicationModule;
