/** Files of dossiers: versions, hashes, checks, storage. */
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"platform", "audit"})
package vn.khenthuong.document;

import org.springframework.modulith.ApplicationModule;
