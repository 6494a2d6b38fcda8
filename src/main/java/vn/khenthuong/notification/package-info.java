/** What the system tells officials by itself: outbox, mail, morning digest, escalation, delivery log. No feature needs it to do its work. */
@ApplicationModule(
        displayName = "Notification",
        allowedDependencies = {
            "kernel",
            "engine",
            "forms",
            "pages",
            "audit",
            "calendar",
            "organization",
            "paper",
            "quota",
            "round",
            "nomination",
            "decision",
            "assignment",
            "annualreport",
            "commendation",
            "consultation",
            "correspondence",
            "localplan",
            "matter",
            "petition",
            "supervision"
        })
package vn.khenthuong.notification;

import org.springframework.modulith.ApplicationModule;
