/** Letters of commendation of the units: the lists a unit enters and its head decides. Owns {@code unitCommendation}. */
@ApplicationModule(
        displayName = "Commendation",
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
            "award",
            "correspondence"
        })
package vn.khenthuong.commendation;

import org.springframework.modulith.ApplicationModule;
