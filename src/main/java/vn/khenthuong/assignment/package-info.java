/**
 * A head gives the work of the officers to one of them, to another, or back to all; whoever leaves hands over everything he holds.
 * Needs no feature but the dossiers' four eyes and papers.
 */
@ApplicationModule(
        displayName = "Assignment",
        allowedDependencies = {
            "kernel",
            "engine",
            "forms",
            "pages",
            "audit",
            "calendar",
            "organization",
            "document",
            "paper",
            "nomination"
        })
package vn.khenthuong.assignment;

import org.springframework.modulith.ApplicationModule;
