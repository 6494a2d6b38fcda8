/** The focal agency's reception and review, Home Affairs' appraisal of a dossier. */
@ApplicationModule(
        displayName = "Appraisal",
        allowedDependencies = {
            "platform",
            "audit",
            "calendar",
            "organization",
            "round",
            "quota",
            "document",
            "nomination"
        })
package vn.khenthuong.appraisal;

import org.springframework.modulith.ApplicationModule;
