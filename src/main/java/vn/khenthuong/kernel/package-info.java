/** What everything else stands on: person, clock, refusals, start-up and scheduled work, Vietnamese dates and numbers. Knows no other module. */
@ApplicationModule(
        displayName = "Kernel",
        allowedDependencies = {})
package vn.khenthuong.kernel;

import org.springframework.modulith.ApplicationModule;
