/** The demonstration at hand: its clock goes from event to event, its mails can be read. Exists in profile {@code demo} only. */
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "kernel",
            "engine",
            "forms",
            "pages",
            "database",
            "calendar",
            "organization",
            "audit",
            "document",
            "quota",
            "round",
            "nomination",
            "decision",
            "award",
            "annualreport",
            "commendation",
            "consultation",
            "localplan",
            "matter",
            "petition",
            "supervision",
            "notification",
            "tracking"
        })
package vn.khenthuong.demo;

import org.springframework.modulith.ApplicationModule;
