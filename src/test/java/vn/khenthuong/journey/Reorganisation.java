package vn.khenthuong.journey;

import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.khenthuong.administration.Reorganisers;
import vn.khenthuong.kernel.ScheduledWork;
import vn.khenthuong.kernel.StartupStep;
import vn.khenthuong.support.DataSets;
import vn.khenthuong.support.DueJobs;
import vn.khenthuong.support.Memory;
import vn.khenthuong.support.MutableClock;
import vn.khenthuong.support.Officials;

/**
 * The province is reorganised, and the days on which that takes effect come. Made by the classes that use it and no bean of the
 * application: as one, it would give them an application of their own, and the class after each of them another.
 */
class Reorganisation {

    private final JdbcTemplate jdbc;
    private final MutableClock clock;
    private final DueJobs jobs;
    private final Memory memory;
    private final ObjectProvider<ScheduledWork> works;
    private final ObjectProvider<StartupStep> steps;

    Reorganisation(
            JdbcTemplate jdbc,
            MutableClock clock,
            DueJobs jobs,
            Memory memory,
            ObjectProvider<ScheduledWork> works,
            ObjectProvider<StartupStep> steps) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.jobs = jobs;
        this.memory = memory;
        this.works = works;
        this.steps = steps;
    }

    /** The data set of 2024 and 2025, and an officer and a head for each new unit. */
    void announce() {
        jdbc.execute((ConnectionCallback<Void>) connection -> {
            DataSets.reorganise(connection);
            return null;
        });
        memory.forget();
        starts("DemoOfficials");
    }

    /** Both reorganisations, entered by two administrators. */
    void announceByHand(Officials officials, LocalDate districts, LocalDate departments) {
        var administrators = new Reorganisers(officials, LocalDate.now(clock));
        if (districts.isAfter(LocalDate.now(clock))) {
            administrators.merge("da-huoai", districts, "cat-tien", "da-teh");
        }
        administrators.add("so-nnmt", "Sở Nông nghiệp và Môi trường", departments);
        administrators.add("so-dttg", "Sở Dân tộc và Tôn giáo", departments);
        starts("DemoOfficials");
        administrators.give("FOCAL_AGENCY", "so-nnmt", departments);
        administrators.merge("so-noi-vu", departments, "so-ldtbxh");
        administrators.merge("so-tai-chinh", departments, "so-khdt");
        administrators.merge("so-xay-dung", departments, "so-gtvt");
        administrators.merge("so-khcn", departments, "so-tttt");
        administrators.merge("so-nnmt", departments, "so-tnmt", "so-nnptnt");
        administrators.merge("so-dttg", departments, "ban-dan-toc");
    }

    /** The open tasks follow their functions, as at every start. */
    void tasksFollow() {
        starts("FunctionTasks");
    }

    private void starts(String name) {
        steps.stream()
                .filter(step -> step.getClass().getSimpleName().equals(name))
                .forEach(StartupStep::run);
    }

    /** A document gives the focal function to another unit than the data set does. */
    void focalAgencyFromMarch(String unit) {
        jdbc.update(
                "UPDATE khenthuong.function_holder SET unit = ? WHERE function = 'FOCAL_AGENCY' AND valid_from = '2025-03-01'",
                unit);
        memory.forget();
    }

    /** Nobody of these units has a role in them from that day on. */
    void rolesEnd(LocalDate day, String... units) {
        for (var unit : units) {
            jdbc.update(
                    "UPDATE khenthuong.official_role SET valid_to = ? WHERE role IN ('canbo.' || ?, 'lanhdao.' || ?)",
                    day.minusDays(1),
                    unit,
                    unit);
        }
        memory.forget();
    }

    /** An official gets a role from that day on. */
    void gets(String userId, String role, LocalDate from) {
        jdbc.update(
                "INSERT INTO khenthuong.official_role (user_id, role, valid_from) VALUES (?, ?, ?)",
                userId,
                role,
                from);
        memory.forget();
    }

    /** The morning of the day, when what is due has been done. */
    void reach(LocalDate day) {
        clock.set(day);
        jobs.run();
        newDay();
    }

    /** What every node does at its first look of a day. */
    void newDay() {
        runs("DailyIdentities");
        runs("EndedUnitsWork");
        runs("EndedUnitsReportsWork");
        runs("EndedUnitsCommendations");
        runs("EndedUnitsPetitions");
    }

    /** Tells everybody what is new since the last time. */
    void digest() {
        runs("MorningRun");
    }

    private void runs(String name) {
        works.stream()
                .filter(work -> work.getClass().getSimpleName().equals(name))
                .forEach(ScheduledWork::run);
    }

    /** Open tasks, as “number: name”, that are offered to no group with a member. */
    List<String> tasksOfNobody() {
        return jdbc.queryForList("""
                SELECT instance.business_key_ || ': ' || task.name_
                  FROM public.act_ru_task task JOIN public.act_ru_execution instance ON instance.id_ = task.proc_inst_id_
                 WHERE NOT EXISTS (
                       SELECT 1 FROM public.act_ru_identitylink offered
                         JOIN public.act_id_membership membership ON membership.group_id_ = offered.group_id_
                        WHERE offered.task_id_ = task.id_ AND offered.type_ = 'candidate')
                """, String.class);
    }

    /** Groups that the open tasks of this kind are offered to. */
    List<String> groupsOf(String task) {
        return jdbc.queryForList("""
                SELECT DISTINCT offered.group_id_ FROM public.act_ru_task task
                  JOIN public.act_ru_identitylink offered ON offered.task_id_ = task.id_ AND offered.type_ = 'candidate'
                 WHERE task.task_def_key_ = ? ORDER BY 1
                """, String.class, task);
    }
}
