/** Movements, rule sets, award rounds and their dates. Owns the process {@code awardRound}. */
@ApplicationModule(
        displayName = "Round",
        allowedDependencies = {"platform", "audit", "calendar", "organization", "quota", "document"})
package vn.khenthuong.round;

import org.springframework.modulith.ApplicationModule;
