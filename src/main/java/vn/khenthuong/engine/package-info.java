/** The process engine: set-up, guards, messages, decision tables, identity. The bridge to the engine that every feature uses. */
@ApplicationModule(
        displayName = "Engine",
        allowedDependencies = {"kernel", "errors"})
package vn.khenthuong.engine;

import org.springframework.modulith.ApplicationModule;
