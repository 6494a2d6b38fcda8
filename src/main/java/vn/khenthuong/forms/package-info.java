/** What a feature implements to own a task, and the guard that checks what officials submit. */
@ApplicationModule(
        displayName = "Forms",
        allowedDependencies = {"kernel", "errors", "engine"})
package vn.khenthuong.forms;

import org.springframework.modulith.ApplicationModule;
