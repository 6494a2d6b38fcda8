package vn.khenthuong.support;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.event.EventListener;

/** What features published, whichever thread it happened on. */
public class HeardEvents {

    private final List<Object> heard = new CopyOnWriteArrayList<>();

    /** Synchronous, as every listener of a feature. */
    @EventListener
    void on(PayloadApplicationEvent<?> event) {
        if (event.getPayload().getClass().getPackageName().startsWith("vn.khenthuong.")) {
            heard.add(event.getPayload());
        }
    }

    /** Simple names of the events that name the subject, in order. */
    public List<String> about(String subject) {
        return heard.stream()
                .filter(event -> event.toString().contains("=" + subject + ",")
                        || event.toString().contains("=" + subject + "]"))
                .map(event -> event.getClass().getSimpleName())
                .filter(name -> !name.equals("TaskSubmitted"))
                .toList();
    }
}
