package vn.khenthuong.kernel;

import java.time.ZoneId;
import java.util.TimeZone;

/**
 * The zone of the province. The engine stores its dates without a zone and reads cron expressions in the zone of the JVM,
 * so the JVM itself has to run in this one.
 */
public final class HomeZone {

    public static final ZoneId ID = ZoneId.of("Asia/Ho_Chi_Minh");

    private HomeZone() {}

    /** Makes it the zone of the JVM; to be called before anything else. */
    public static void adopt() {
        System.setProperty("user.timezone", ID.getId());
        TimeZone.setDefault(TimeZone.getTimeZone(ID));
    }

    /** Whether the JVM runs in it. */
    public static boolean isAdopted() {
        return ZoneId.systemDefault().equals(ID);
    }
}
