/** The focal agency's reception and review, Home Affairs' appraisal of a dossier. */
@ApplicationModule(
        displayName = "Appraisal",
        allowedDependencies = {
            "kernel",
            "engine",
            "forms",
            "audit",
            "calendar",
            "organization",
            "round",
            "nomination",
            "consultation",
            "paper",
            "correspondence"
        })
package vn.khenthuong.appraisal;

import org.springframework.modulith.ApplicationModule;
