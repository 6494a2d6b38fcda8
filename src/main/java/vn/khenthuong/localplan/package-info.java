/** The plans of localities with the criteria they add to those of the province. */
@ApplicationModule(
        displayName = "Local plan",
        allowedDependencies = {"kernel", "forms", "pages", "audit", "organization", "document", "paper"})
package vn.khenthuong.localplan;

import org.springframework.modulith.ApplicationModule;
