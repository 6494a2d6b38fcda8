/**
 * The embedded PostgreSQL: a real, durable server for whoever has no database at hand, and its recovery; what happens while the
 * database, whichever it is, is away.
 */
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {"kernel", "errors"})
package vn.khenthuong.database;

import org.springframework.modulith.ApplicationModule;
