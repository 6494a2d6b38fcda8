/** Units, their predecessors, officials and roles, communes; everything effective-dated. Groups and tenants follow from it. */
@ApplicationModule(
        displayName = "Organization",
        allowedDependencies = {"kernel", "engine", "audit"})
package vn.khenthuong.organization;

import org.springframework.modulith.ApplicationModule;
