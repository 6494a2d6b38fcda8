package vn.khenthuong.database;

import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.Set;

/** Tells failures of the connection to the database from failures of what was asked of it. */
final class Outage {

    private static final int DEPTH = 20;

    /** SQL states of class 08: the connection broke, or none came about. */
    private static final String CONNECTION = "08";

    /** The server is being stopped, has lost one of its processes, or is not ready yet. */
    private static final Set<String> SERVER_STOPS = Set.of("57P01", "57P02", "57P03");

    private Outage() {}

    static boolean isBehind(Throwable thrown) {
        var next = thrown;
        for (var depth = 0; next != null && depth < DEPTH; depth++) {
            if (next instanceof SQLException failed && isOfConnection(failed)) {
                return true;
            }
            next = next.getCause();
        }
        return false;
    }

    private static boolean isOfConnection(SQLException failed) {
        var state = failed.getSQLState();
        return state != null && (state.startsWith(CONNECTION) || SERVER_STOPS.contains(state))
                || failed.getCause() instanceof ConnectException
                || failed.getCause() instanceof SocketTimeoutException
                || failed.getCause() instanceof UnknownHostException;
    }
}
