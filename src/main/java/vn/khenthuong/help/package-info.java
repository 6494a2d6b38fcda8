/** The user guide within the application: the chapter of one's role, one click away from every screen. */
@ApplicationModule(
        displayName = "Help",
        allowedDependencies = {"kernel", "pages", "organization"})
package vn.khenthuong.help;

import org.springframework.modulith.ApplicationModule;
