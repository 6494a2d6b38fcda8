/** The append-only record of who did what, when, in which role and under which rule. A leaf that every feature may use. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"kernel", "forms"})
package vn.khenthuong.audit;

import org.springframework.modulith.ApplicationModule;
