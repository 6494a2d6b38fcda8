/** Read models across features: journey, lists, pages and the query API. Nobody depends on it. */
@ApplicationModule(
        displayName = "Tracking",
        allowedDependencies = {
            "platform",
            "audit",
            "calendar",
            "organization",
            "round",
            "quota",
            "document",
            "nomination",
            "appraisal",
            "decision",
            "annualreport",
            "notification"
        })
package vn.khenthuong.tracking;

import org.springframework.modulith.ApplicationModule;
