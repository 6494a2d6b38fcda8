/**
 * What is on record about a nominee while it is verified – a discipline, an inspection, a complaint, denunciation or petition –
 * and keeps the dossier on hold until it is concluded or answered. Who complained is known to the agency that recorded it, and to
 * nobody else.
 */
@ApplicationModule(
        displayName = "Matter",
        allowedDependencies = {"kernel", "forms", "pages", "audit", "calendar", "organization", "document", "nomination"
        })
package vn.khenthuong.matter;

import org.springframework.modulith.ApplicationModule;
