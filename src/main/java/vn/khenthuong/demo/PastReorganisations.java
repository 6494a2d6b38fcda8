package vn.khenthuong.demo;

import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.StartupStep;
import vn.khenthuong.organization.Reorganisations;

/**
 * A demonstration that begins later than a reorganisation has the units of its day from the start. Only on an empty database: one
 * that was opened earlier, by an earlier version perhaps, keeps the province it has lived in; one without a living province keeps
 * the units of the plan, for whoever plays its years.
 */
@Component
@Profile(Demo.PROFILE)
@ConditionalOnProperty(name = Demo.LIVING_PROVINCE, matchIfMissing = true)
class PastReorganisations implements StartupStep {

    private static final Logger log = LoggerFactory.getLogger(PastReorganisations.class);

    private final SeedRepository seeds;
    private final Reorganisations reorganisations;
    private final LocalDate beginning;

    PastReorganisations(SeedRepository seeds, Reorganisations reorganisations, DemoSettings settings) {
        this.seeds = seeds;
        this.reorganisations = reorganisations;
        this.beginning = settings.clockStart();
    }

    /** Before the officials of the units are made. */
    @Override
    public int order() {
        return IDENTITIES - 20;
    }

    @Override
    public void run() {
        if (seeds.progress() != SeedRepository.Progress.NONE) {
            return;
        }
        DemoReorganisations.until(beginning).stream()
                .filter(reorganisations::takeUp)
                .forEach(day -> log.info("The demonstration begins with the units of the reorganisation of {}", day));
    }
}
