/** Technical ground of every feature: form guard, engine set-up, security, web errors. No business lives here. */
@ApplicationModule(displayName = "Platform", type = ApplicationModule.Type.OPEN)
package vn.khenthuong.platform;

import org.springframework.modulith.ApplicationModule;
