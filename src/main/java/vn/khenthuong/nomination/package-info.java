/** The dossier: aggregate, checklist, criteria, the part of the route inside the unit. Owns the process {@code nomination}. */
@ApplicationModule(
        displayName = "Nomination",
        allowedDependencies = {
            "kernel",
            "engine",
            "forms",
            "pages",
            "audit",
            "calendar",
            "organization",
            "document",
            "quota",
            "round",
            "paper",
            "correspondence",
            "localplan"
        })
package vn.khenthuong.nomination;

import org.springframework.modulith.ApplicationModule;
