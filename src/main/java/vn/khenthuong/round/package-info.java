/** Movements, rule sets, award rounds and their dates. Owns the process {@code awardRound}. */
@ApplicationModule(
        displayName = "Round",
        allowedDependencies = {"kernel", "engine", "forms", "audit", "calendar", "organization", "quota"})
package vn.khenthuong.round;

import org.springframework.modulith.ApplicationModule;
