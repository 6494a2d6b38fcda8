package vn.khenthuong.demo.process;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.demo.DemoReorganisations;
import vn.khenthuong.demo.DemoSettings;
import vn.khenthuong.demo.Scene;
import vn.khenthuong.demo.SceneClock;
import vn.khenthuong.demo.process.DossierDesk.UnitPapers;
import vn.khenthuong.demo.process.DossierStory.Deed;
import vn.khenthuong.demo.process.DossierStory.Step;
import vn.khenthuong.kernel.HomeZone;

/**
 * The first week of the round {@value InterimReview#CODE}: dossiers of a few units come to every step that can be reached before a
 * round closes. All other units have done nothing yet. In a demonstration that begins after the departments were merged there are
 * none: those who wrote and worked them are no more.
 */
@Component
@Profile(Demo.PROFILE)
@ConditionalOnProperty(name = Demo.LIVING_PROVINCE, matchIfMissing = true)
@Order(3)
class LivingDossiers implements Scene {

    private static final Logger log = LoggerFactory.getLogger(LivingDossiers.class);

    private static final String DATA = "living-dossiers.json";

    /** The digests of the last morning have been written then. */
    private static final Duration BEFORE_START = Duration.ofMinutes(30);

    private final DossierDesk desk;
    private final LocalPlanOfACity localPlan;
    private final SceneClock scenes;
    private final DemoSettings settings;

    LivingDossiers(DossierDesk desk, LocalPlanOfACity localPlan, SceneClock scenes, DemoSettings settings) {
        this.desk = desk;
        this.localPlan = localPlan;
        this.scenes = scenes;
        this.settings = settings;
    }

    @Override
    public LocalDate day() {
        return settings.openingDay();
    }

    @Override
    public void play() {
        if (DemoReorganisations.DEPARTMENTS.isAfter(settings.clockStart())) {
            playAll();
        } else {
            log.info("No dossiers: the departments that worked them are no more on {}", settings.clockStart());
        }
    }

    private void playAll() {
        var province = SceneData.read(DATA, Province.class);
        var numbers = new HashMap<DossierStory, String>();
        localPlan.register();
        for (var moment : province.moments()) {
            scenes.reach(instant(moment.step()));
            var story = moment.story();
            if (moment.step().deed() == Deed.OPEN) {
                numbers.put(story, desk.open(InterimReview.CODE, story));
            } else {
                desk.act(
                        numbers.get(story),
                        story,
                        moment.step(),
                        province.units().get(story.unit()));
            }
        }
        scenes.reach(settings.start().minus(BEFORE_START));
    }

    private Instant instant(Step step) {
        return settings.openingDay()
                .plusDays(step.day())
                .atTime(step.time())
                .atZone(HomeZone.ID)
                .toInstant();
    }

    /** @param units their papers, by code */
    private record Province(Map<String, UnitPapers> units, List<DossierStory> dossiers) {

        /** In the order in which they happened. */
        private List<Moment> moments() {
            return dossiers.stream()
                    .flatMap(story -> story.steps().stream().map(step -> new Moment(story, Step.parse(step))))
                    .sorted(Comparator.comparing(
                                    (Moment moment) -> moment.step().day())
                            .thenComparing(moment -> moment.step().time()))
                    .toList();
        }
    }

    private record Moment(DossierStory story, Step step) {}
}
