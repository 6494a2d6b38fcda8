package vn.khenthuong.notification;

import java.util.List;
import org.springframework.stereotype.Component;

/** What was told to whom, and whether it arrived at the mail server: the proof of service. */
@Component
public class DeliveryLog {

    /** Notices about one subject, oldest first. */
    public List<Delivery> about(String subject) {
        throw new UnsupportedOperationException();
    }

    /** Notices to one official, newest first, at most this many. */
    public List<Delivery> to(String userId, int limit) {
        throw new UnsupportedOperationException();
    }
}
