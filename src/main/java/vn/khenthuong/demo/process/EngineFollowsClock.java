package vn.khenthuong.demo.process;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.engine.EngineClock;
import vn.khenthuong.kernel.AdjustableClock;

/** The engine starts when the clock of the demonstration is set: with its models it sets timers. */
@Component
@Profile(Demo.PROFILE)
class EngineFollowsClock extends AbstractProcessEnginePlugin {

    EngineFollowsClock(AdjustableClock clock) {
        EngineClock.shift(clock.ahead());
    }
}
