/** The embedded PostgreSQL: a real, durable server for whoever has no database at hand, and its recovery. */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"kernel"})
package vn.khenthuong.database;

import org.springframework.modulith.ApplicationModule;
