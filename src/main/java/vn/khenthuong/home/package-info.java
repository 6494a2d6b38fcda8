/** The front door: what the sign-in names, and the home page of one's role. Nobody depends on it. */
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {
            "kernel",
            "pages",
            "paper",
            "calendar",
            "organization",
            "quota",
            "round",
            "nomination",
            "annualreport",
            "award",
            "notification",
            "tracking"
        })
package vn.khenthuong.home;

import org.springframework.modulith.ApplicationModule;
