/** Read models across features: journey, lists, pages and the query API. Only the home page depends on it. */
@ApplicationModule(
        displayName = "Tracking",
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
            "quota",
            "round",
            "nomination",
            "appraisal",
            "decision",
            "selection",
            "annualreport",
            "notification",
            "commendation",
            "consultation",
            "matter",
            "petition",
            "supervision",
            "correspondence"
        })
package vn.khenthuong.tracking;

import org.springframework.modulith.ApplicationModule;
