/** Working days, holidays and swap days, and the due date of every step. A leaf that every feature may use. */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"kernel", "engine"})
package vn.khenthuong.calendar;

import org.springframework.modulith.ApplicationModule;
