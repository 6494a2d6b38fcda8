/** Award lists, submissions, the decision of the Chair, its numbering and publication. Owns the process {@code awardList}. */
@ApplicationModule(
        displayName = "Decision",
        allowedDependencies = {
            "kernel",
            "engine",
            "forms",
            "pages",
            "audit",
            "calendar",
            "organization",
            "quota",
            "round",
            "nomination",
            "appraisal",
            "selection",
            "supervision",
            "paper",
            "correspondence"
        })
package vn.khenthuong.decision;

import org.springframework.modulith.ApplicationModule;
