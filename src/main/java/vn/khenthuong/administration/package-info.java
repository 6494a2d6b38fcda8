/** The pages and the interface by which administrators keep officials, units, substitutions, calendars, base salaries and the mails of the office and see to the journal. Nobody depends on it. */
@ApplicationModule(
        displayName = "Administration",
        allowedDependencies = {
            "kernel",
            "pages",
            "audit",
            "organization",
            "nomination",
            "round",
            "paper",
            "calendar",
            "notification",
            "award"
        })
package vn.khenthuong.administration;

import org.springframework.modulith.ApplicationModule;
