/** A unit's list of nominees from a workbook: template, trial, drafts of dossiers. Nobody depends on it. */
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {
            "kernel",
            "errors",
            "forms",
            "pages",
            "audit",
            "organization",
            "document",
            "paper",
            "round",
            "nomination"
        })
package vn.khenthuong.intake;

import org.springframework.modulith.ApplicationModule;
