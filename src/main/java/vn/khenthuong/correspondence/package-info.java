/** Papers that come from the route by themselves: kinds supplied by features, versions kept, DOCX and PDF handed out. */
@ApplicationModule(
        displayName = "Correspondence",
        allowedDependencies = {"kernel", "engine", "pages", "audit", "organization", "document", "paper"})
package vn.khenthuong.correspondence;

import org.springframework.modulith.ApplicationModule;
