/** Opinions of agencies on a dossier before it is reviewed (hiệp y). Owns the process {@code consultation}. */
@ApplicationModule(
        displayName = "Consultation",
        allowedDependencies = {
            "kernel",
            "engine",
            "forms",
            "pages",
            "audit",
            "calendar",
            "organization",
            "round",
            "nomination",
            "paper",
            "correspondence"
        })
package vn.khenthuong.consultation;

import org.springframework.modulith.ApplicationModule;
