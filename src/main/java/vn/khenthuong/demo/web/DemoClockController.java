package vn.khenthuong.demo.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.demo.DemoTime;
import vn.khenthuong.kernel.HomeZone;

/** The clock of the demonstration over HTTP. */
@RestController
@RequestMapping("/api/demo/clock")
@Profile(Demo.PROFILE)
@Tag(name = "Trình diễn")
class DemoClockController {

    private final DemoTime time;
    private final DemoAdministrator administrator;

    DemoClockController(DemoTime time, DemoAdministrator administrator) {
        this.time = time;
        this.administrator = administrator;
    }

    @GetMapping
    @Operation(summary = "Đồng hồ trình diễn đang ở đâu")
    ClockView clock() {
        administrator.require();
        return new ClockView(
                moment(time.now()),
                time.destination().map(DemoClockController::moment).orElse(null));
    }

    @PostMapping
    @Operation(summary = "Cho đồng hồ chạy tới 08:00 của một ngày, mọi việc đến hạn trên đường đi đều xảy ra")
    WalkView play(@RequestBody Destination destination) {
        administrator.require();
        var walked = time.playTo(destination.from(time.today()));
        return new WalkView(
                moment(walked.to()),
                moment(walked.from()),
                walked.stops(),
                walked.jobs(),
                walked.took().toMillis() / 1000.0);
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atZone(HomeZone.ID).toOffsetDateTime();
    }

    /** @param runningTo where it is being put, or null */
    record ClockView(OffsetDateTime now, OffsetDateTime runningTo) {}

    /**
     * @param stops at how many instants something was due
     * @param jobs how many jobs of the engine were run
     */
    record WalkView(OffsetDateTime now, OffsetDateTime from, int stops, int jobs, double seconds) {}
}
