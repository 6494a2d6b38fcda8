package vn.khenthuong.doors;

import java.util.List;
import vn.khenthuong.engine.EngineNames;

/** A kind of address at which requests are taken; its operations behave alike at all its mounts. */
enum Door {
    /** The engine's REST interface, at both of its addresses. */
    ENGINE(EngineNames.REST_MOUNTS),
    /** The same resources for the web applications, which sign in by session. */
    ENGINE_OF_WEB_APPLICATIONS(List.of(EngineNames.WEB_APPLICATIONS_ENGINE)),
    /** What Cockpit, Admin and their siblings have of their own. */
    WEB_APPLICATIONS(List.of("")),
    /** Interface and pages of this application, and what the framework answers beside them. */
    OURS(List.of(""));

    private final List<String> mounts;

    Door(List<String> mounts) {
        this.mounts = mounts;
    }

    List<String> mounts() {
        return mounts;
    }

    /** Whether one comes in with the session of the web applications, else with HTTP Basic. */
    boolean takesSessions() {
        return this == ENGINE_OF_WEB_APPLICATIONS || this == WEB_APPLICATIONS;
    }
}
