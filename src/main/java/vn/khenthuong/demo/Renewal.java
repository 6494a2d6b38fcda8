package vn.khenthuong.demo;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khenthuong.database.DatabaseRenewal;
import vn.khenthuong.kernel.ConflictException;

/**
 * Begins the demonstration anew: gives up its database and starts the application once more in the same program, with the same
 * arguments. That takes about as long as a first start; meanwhile nobody is answered.
 */
@Component
@Profile(Demo.PROFILE)
public class Renewal {

    private static final Logger log = LoggerFactory.getLogger(Renewal.class);
    private static final int FAILURE = 1;

    private final DatabaseRenewal database;
    private final AtomicBoolean begun = new AtomicBoolean();
    private volatile ApplicationReadyEvent running;

    Renewal(DatabaseRenewal database) {
        this.database = database;
    }

    @EventListener
    void ready(ApplicationReadyEvent ready) {
        running = ready;
    }

    /** Why it cannot be, in Vietnamese; empty where it can. */
    public Optional<String> hindrance() {
        return database.isPossible()
                ? Optional.empty()
                : Optional.of(
                        "Bản trình diễn đang dùng cơ sở dữ liệu riêng của bạn, hệ thống không tự xóa. Muốn bắt đầu lại,"
                                + " dừng ứng dụng, làm rỗng cơ sở dữ liệu rồi khởi động lại.");
    }

    /**
     * Begins; what is being answered is still answered.
     *
     * @throws ConflictException where it cannot be, or has begun
     */
    public void begin() {
        hindrance().ifPresent(why -> {
            throw new ConflictException(why);
        });
        var application = running;
        if (application == null || !begun.compareAndSet(false, true)) {
            throw new ConflictException("Bản trình diễn đang bắt đầu lại hoặc đang khởi động, vui lòng chờ.");
        }
        database.atNextStart();
        // Keeps the program alive while no server does.
        var thread = new Thread(() -> startAgain(application), "demo-renewal");
        thread.setDaemon(false);
        thread.setContextClassLoader(application.getSpringApplication().getClassLoader());
        thread.start();
    }

    private static void startAgain(ApplicationReadyEvent former) {
        log.info("The demonstration begins anew");
        try {
            former.getApplicationContext().close();
            former.getSpringApplication().run(former.getArgs());
        } catch (RuntimeException failed) {
            log.error("The demonstration did not start again", failed);
            System.exit(FAILURE);
        }
    }
}
