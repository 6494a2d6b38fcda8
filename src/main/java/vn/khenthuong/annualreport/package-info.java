/** The yearly report every unit owes: obligations, reports, reminders, consolidation. Owns {@code annualReport} and {@code unitReport}. */
@ApplicationModule(
        displayName = "Annual report",
        allowedDependencies = {
            "kernel",
            "engine",
            "forms",
            "pages",
            "audit",
            "calendar",
            "organization",
            "document",
            "paper",
            "round",
            "commendation",
            "correspondence"
        })
package vn.khenthuong.annualreport;

import org.springframework.modulith.ApplicationModule;
