/** Award lists, submissions, the decision of the Chair, its numbering and publication. Owns the process {@code awardList}. */
@ApplicationModule(
        displayName = "Decision",
        allowedDependencies = {
            "platform",
            "audit",
            "calendar",
            "organization",
            "round",
            "quota",
            "document",
            "nomination",
            "appraisal"
        })
package vn.khenthuong.decision;

import org.springframework.modulith.ApplicationModule;
