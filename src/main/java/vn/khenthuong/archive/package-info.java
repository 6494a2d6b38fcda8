/** A decision with all that led to it in one ZIP, for the archive. Nobody depends on it. */
@ApplicationModule(
        displayName = "Archive",
        allowedDependencies = {
            "kernel",
            "pages",
            "audit",
            "organization",
            "document",
            "paper",
            "nomination",
            "decision",
            "supervision",
            "correspondence",
            "tracking"
        })
package vn.khenthuong.archive;

import org.springframework.modulith.ApplicationModule;
