package vn.khenthuong.kernel;

/**
 * Work that has to be finished at every start before anybody can connect. Steps run once per start, in ascending order, after
 * the database is migrated and the engine is up and before the port opens; each is idempotent. A step that throws stops the
 * start.
 */
public interface StartupStep {

    /** Engine groups, users, tenants and memberships. */
    int IDENTITIES = 100;

    /** Authorisations of those groups, statistics the database needs for them. */
    int AUTHORIZATIONS = 200;

    /** Rounds, dossiers and whatever else is entered before anybody can connect. */
    int CONTENT = 300;

    /** What should have happened while nobody was running. */
    int CATCH_UP = 350;

    /** Position among the steps; one of the constants here, or a number between them. */
    int order();

    /** Does the work; nobody is signed in, so the engine checks no authorisation. */
    void run();
}
