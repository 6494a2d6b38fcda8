package vn.khenthuong.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.administration.Reorganisers;
import vn.khenthuong.support.AnewAfterwards;
import vn.khenthuong.support.IntegrationTest;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

/**
 * The walk finds what is broken on purpose. Nothing of the product is changed for that: a trigger of the test's own in the database undoes,
 * leaves out or adds what a fault of the product would. One thread, one node, one seed: the same walk every time.
 */
@IntegrationTest(properties = "khenthuong.decision.office-checks=true")
@DisplayName("Bước ngẫu nhiên qua đợt khen thưởng tìm ra lỗi cố ý")
class RoundWalkFaultsIT {

    private static final long SEED = 4_711;
    private static final int MOST_STEPS = 150;

    @Autowired
    private Officials officials;

    @Autowired
    private MutableClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private ManagementService management;

    private Reorganisation reorganisation;

    @Autowired
    void tools(AutowireCapableBeanFactory beans) {
        reorganisation = beans.createBean(Reorganisation.class);
    }

    /** What is broken: a table, when, and what is done instead; what the walk then says. */
    private enum Fault {
        PLACE_NOT_FREED(
                "BEFORE DELETE ON khenthuong.quota_place",
                "IF (SELECT state FROM khenthuong.dossier WHERE number = OLD.case_id) = 'WITHDRAWN' THEN RETURN NULL; END IF; RETURN OLD;",
                WalkInvariants.PLACES_OF_CASES),
        PLACE_FREED_TWICE(
                "AFTER DELETE ON khenthuong.quota_place",
                "UPDATE khenthuong.quota_limit SET reserved = greatest(reserved - 1, 0) WHERE round = OLD.round; RETURN NULL;",
                WalkInvariants.PLACES),
        JOURNAL_LINE_DROPPED(
                "BEFORE INSERT ON khenthuong.audit_entry",
                "IF NEW.step = 'HELD' THEN RETURN NULL; END IF; RETURN NEW;",
                "one journal line per transition"),
        REMINDED_DURING_A_HOLD("AFTER INSERT ON khenthuong.dossier_hold", """
                INSERT INTO khenthuong.step_alert (task_id, due, stage, recipients, recorded_at)
                SELECT t.id_, now(), 'REMIND-1', 'HOLDERS', NEW.since + interval '1 minute'
                  FROM public.act_ru_task t JOIN public.act_ru_execution i ON i.id_ = t.proc_inst_id_
                 WHERE i.business_key_ = NEW.dossier; RETURN NULL;""", WalkInvariants.REMINDERS),
        CLOCK_RUNS_DURING_A_HOLD(
                "BEFORE UPDATE ON public.act_ru_task",
                "IF NEW.due_date_ IS NULL THEN NEW.due_date_ := OLD.due_date_; END IF; RETURN NEW;",
                WalkInvariants.CLOCKS),
        STATE_CHANGED_IN_SILENCE(
                "AFTER INSERT ON khenthuong.dossier_hold",
                "UPDATE khenthuong.dossier SET state = 'RECEIVED' WHERE number = NEW.dossier AND state = 'SUBMITTED'; RETURN NULL;",
                "was Standing");

        private final String when;
        private final String instead;
        private final String found;

        Fault(String when, String instead, String found) {
            this.when = when;
            this.instead = instead;
            this.found = found;
        }
    }

    @AnewAfterwards
    @ParameterizedTest(name = "{0}")
    @EnumSource
    @DisplayName("lỗi đặt vào cơ sở dữ liệu được tìm ra trong 150 bước")
    void finds(Fault fault) throws Exception {
        jdbc.execute(
                "CREATE OR REPLACE FUNCTION public.walk_fault() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN %s END $$"
                        .formatted(fault.instead));
        jdbc.execute(
                "CREATE TRIGGER walk_fault %s FOR EACH ROW EXECUTE FUNCTION public.walk_fault()".formatted(fault.when));
        var walk = walk(SEED);

        walk.walk(MOST_STEPS);

        assertThat(walk.offences())
                .as(walk.report())
                .isNotEmpty()
                .anySatisfy(offence -> assertThat(offence).contains(fault.found));
    }

    @Test
    @AnewAfterwards
    @DisplayName("không có lỗi nào thì chính những bước ấy không báo gì")
    void findsNothingWhereNothingIsBroken() throws Exception {
        var walk = walk(SEED);

        walk.walk(MOST_STEPS);

        assertThat(walk.offences()).as(walk.report()).isEmpty();
        assertThat(walk.accepted()).as(walk.report()).containsKeys(WalkDeed.HOLD, WalkDeed.WITHDRAW, WalkDeed.CLOSE);
    }

    @AfterEach
    void mend() {
        jdbc.execute("DROP FUNCTION IF EXISTS public.walk_fault() CASCADE");
    }

    private RoundWalk walk(long seed) {
        return new RoundWalk(seed, 1, List.of(officials, officials), clock, jdbc, management, new RoundWalk.Days() {
            @Override
            public void begin(LocalDate day) {
                reorganisation.reach(day);
                reorganisation.digest();
            }

            @Override
            public void merge(String successor, LocalDate from, String unit) {
                new Reorganisers(officials, LocalDate.now(clock)).merge(successor, from, unit);
            }
        });
    }
}
