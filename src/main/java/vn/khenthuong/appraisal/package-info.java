/** The focal agency's reception and review, Home Affairs' appraisal of a dossier. */
@ApplicationModule(
        displayName = "Appraisal",
        allowedDependencies = {
            "kernel",
            "engine",
            "forms",
            "calendar",
            "organization",
            "round",
            "nomination",
            "consultation"
        })
package vn.khenthuong.appraisal;

import org.springframework.modulith.ApplicationModule;
