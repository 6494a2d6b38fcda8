/** Who signs in, and who may call what over HTTP. */
@ApplicationModule(
        displayName = "Security",
        allowedDependencies = {"kernel", "errors", "engine", "pages"})
package vn.khenthuong.security;

import org.springframework.modulith.ApplicationModule;
