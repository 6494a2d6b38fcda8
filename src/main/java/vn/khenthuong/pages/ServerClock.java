package vn.khenthuong.pages;

/** How browsers learn the server's time. */
public final class ServerClock {

    /** Where the script asks for the time; open to everybody. */
    public static final String ADDRESS = "/api/clock";

    static final String SCRIPT = "/js/server-clock.js";

    private ServerClock() {}

    /**
     * The address of the script that has to run before any other of a page.
     *
     * @param contextPath where this application is mounted, empty for the root
     */
    public static String script(String contextPath) {
        return contextPath + SCRIPT;
    }
}
