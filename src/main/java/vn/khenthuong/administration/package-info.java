/** The pages and the interface by which administrators see to accounts and to the journal. Nobody depends on it. */
@ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {"kernel", "pages", "audit", "organization", "round", "paper"})
package vn.khenthuong.administration;

import org.springframework.modulith.ApplicationModule;
