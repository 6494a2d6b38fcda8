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
            "document",
            "quota",
            "round",
            "nomination",
            "decision",
            "annualreport",
            "notification"
        })
package vn.khenthuong.demo;

import org.springframework.modulith.ApplicationModule;
