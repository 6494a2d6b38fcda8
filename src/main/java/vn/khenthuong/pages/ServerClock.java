package vn.khenthuong.pages;

/** How browsers learn the server's time. */
public final class ServerClock {

    /** The script that has to run before any other of a page. */
    public static final String SCRIPT = "/js/server-clock.js";

    /** Where it asks for the time afterwards; open to everybody. */
    public static final String ADDRESS = "/api/clock";

    private ServerClock() {}
}
