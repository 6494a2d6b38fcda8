/** What a feature implements to own a task, the guard that checks what officials submit, and the drafts of what they type. */
@ApplicationModule(
        displayName = "Forms",
        allowedDependencies = {"kernel", "errors", "engine"})
package vn.khenthuong.forms;

import org.springframework.modulith.ApplicationModule;
