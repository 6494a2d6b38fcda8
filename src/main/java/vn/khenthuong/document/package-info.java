/** Files of dossiers: versions, hashes, checks, storage. */
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"kernel"})
package vn.khenthuong.document;

import org.springframework.modulith.ApplicationModule;
