package vn.khenthuong.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.database.DatabaseRenewal;
import vn.khenthuong.kernel.AdjustableClock;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.StartRefusedException;
import vn.khenthuong.kernel.StartupStep;
import vn.khenthuong.organization.Realignment;

/**
 * Enters what the demonstration shows at first, before anybody can connect. A start that is interrupted meanwhile leaves half a
 * province: the next one begins with an empty database again.
 */
@Component
@Profile(Demo.PROFILE)
class DemoSeed implements StartupStep {

    private static final Logger log = LoggerFactory.getLogger(DemoSeed.class);

    private final SeedRepository seeds;
    private final List<Scene> scenes;
    private final AdjustableClock clock;
    private final DemoSettings settings;
    private final DatabaseRenewal renewal;
    private final LaterCommits commits;
    private final Realignment realignment;

    DemoSeed(
            SeedRepository seeds,
            ObjectProvider<Scene> scenes,
            AdjustableClock clock,
            DemoSettings settings,
            DatabaseRenewal renewal,
            LaterCommits commits,
            Realignment realignment) {
        this.seeds = seeds;
        this.scenes =
                scenes.orderedStream().sorted(Comparator.comparing(Scene::day)).toList();
        this.clock = clock;
        this.settings = settings;
        this.renewal = renewal;
        this.commits = commits;
        this.realignment = realignment;
    }

    @Override
    public int order() {
        return CONTENT;
    }

    @Override
    public void run() {
        switch (seeds.progress()) {
            case NONE -> enter();
            case BEGUN ->
                throw new StartRefusedException(
                        "Lần khởi động trước bị ngắt khi đang nhập dữ liệu mẫu của bản trình diễn.",
                        "Xóa cơ sở dữ liệu (hoặc thư mục dữ liệu) rồi khởi động lại.");
            case ENDED -> log.debug("The demonstration has its data");
        }
    }

    private void enter() {
        var begun = System.nanoTime();
        log.info("Đang nhập dữ liệu mẫu của bản trình diễn, mất khoảng nửa phút…");
        renewal.atNextStart();
        seeds.begin(settings.beginning());
        commits.during(this::play);
        setTo(settings.start());
        seeds.end(clock.instant());
        renewal.notAtNextStart();
        log.info("The demonstration was set up in {} ms", (System.nanoTime() - begun) / 1_000_000);
    }

    private void play() {
        for (var scene : scenes) {
            var opened = System.nanoTime();
            setTo(DemoTime.morningOf(scene.day()));
            scene.play();
            log.info("{} took {} ms", scene.getClass().getSimpleName(), (System.nanoTime() - opened) / 1_000_000);
        }
    }

    /** Who is in which group follows where the way leads over a reorganisation. */
    private void setTo(Instant morning) {
        if (!morning.isAfter(clock.instant())) {
            return;
        }
        var before = DemoReorganisations.until(today());
        clock.goOnFrom(morning);
        if (!DemoReorganisations.until(today()).equals(before)) {
            realignment.now();
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }
}
