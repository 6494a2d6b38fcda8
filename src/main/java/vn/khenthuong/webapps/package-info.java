/** What changes Tasklist, Cockpit, Admin and Welcome: words, repairs, interfaces that fail in Vietnamese. */
@ApplicationModule(
        displayName = "Web applications",
        allowedDependencies = {"kernel", "errors", "engine", "engine :: rest", "pages"})
package vn.khenthuong.webapps;

import org.springframework.modulith.ApplicationModule;
