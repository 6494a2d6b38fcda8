/**
 * The choice from the provincial pool: cases side by side, the focal agency's ranking, what Home Affairs says to it. Who
 * is chosen is said when the list is composed, by people; nothing here chooses.
 */
@ApplicationModule(
        displayName = "Selection",
        allowedDependencies = {
            "kernel",
            "engine",
            "pages",
            "audit",
            "organization",
            "document",
            "quota",
            "round",
            "nomination",
            "appraisal",
            "correspondence"
        })
package vn.khenthuong.selection;

import org.springframework.modulith.ApplicationModule;
