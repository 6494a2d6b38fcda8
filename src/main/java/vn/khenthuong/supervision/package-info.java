/**
 * Supervision: the Front, the organisations, the steering committee and the council say what they see in a round. What
 * they say stands beside the list and is answered; it decides nothing.
 */
@ApplicationModule(
        displayName = "Supervision",
        allowedDependencies = {"kernel", "forms", "pages", "audit", "organization", "document", "round"})
package vn.khenthuong.supervision;

import org.springframework.modulith.ApplicationModule;
