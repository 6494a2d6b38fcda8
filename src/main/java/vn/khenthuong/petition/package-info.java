/**
 * Petitions: difficulties and proposals of units, answered by the department they are sent to, or gathered for the People's
 * Committee. Owns the processes {@code unitPetition} and {@code petitionReport}.
 */
@ApplicationModule(
        displayName = "Petition",
        allowedDependencies = {
            "kernel",
            "engine",
            "forms",
            "pages",
            "audit",
            "organization",
            "document",
            "quota",
            "round"
        })
package vn.khenthuong.petition;

import org.springframework.modulith.ApplicationModule;
