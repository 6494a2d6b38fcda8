/** One translation of a failure into a status and a Vietnamese sentence, and its renderings. */
@ApplicationModule(
        displayName = "Errors",
        allowedDependencies = {"kernel"})
package vn.khenthuong.errors;

import org.springframework.modulith.ApplicationModule;
