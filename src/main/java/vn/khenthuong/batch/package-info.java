/** The same step for many dossiers at once: selection, trial, one confirmation, a result for each. Nobody depends on it. */
@ApplicationModule(
        displayName = "Batch",
        allowedDependencies = {
            "kernel",
            "errors",
            "engine",
            "forms",
            "pages",
            "audit",
            "organization",
            "nomination",
            "correspondence"
        })
package vn.khenthuong.batch;

import org.springframework.modulith.ApplicationModule;
