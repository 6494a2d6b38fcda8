/** What goes with an award: the reward money, who pays it, when it was paid. Hears of decisions; no feature depends on it. */
@ApplicationModule(
        displayName = "Award",
        allowedDependencies = {
            "kernel",
            "engine",
            "forms",
            "pages",
            "audit",
            "organization",
            "paper",
            "round",
            "nomination",
            "decision",
            "correspondence"
        })
package vn.khenthuong.award;

import org.springframework.modulith.ApplicationModule;
