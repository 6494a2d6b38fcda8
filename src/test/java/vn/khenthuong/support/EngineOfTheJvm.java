package vn.khenthuong.support;

import org.camunda.bpm.admin.Admin;
import org.camunda.bpm.admin.AdminRuntimeDelegate;
import org.camunda.bpm.cockpit.Cockpit;
import org.camunda.bpm.cockpit.CockpitRuntimeDelegate;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngines;
import org.camunda.bpm.tasklist.Tasklist;
import org.camunda.bpm.tasklist.TasklistRuntimeDelegate;
import org.camunda.bpm.welcome.Welcome;
import org.camunda.bpm.welcome.WelcomeRuntimeDelegate;

/**
 * REST and the web applications ask the JVM for "the" engine and for what belongs to it: of several applications, the one that
 * takes their place is theirs.
 */
record EngineOfTheJvm(
        ProcessEngine engine,
        AdminRuntimeDelegate admin,
        CockpitRuntimeDelegate cockpit,
        TasklistRuntimeDelegate tasklist,
        WelcomeRuntimeDelegate welcome) {

    /** To be called when the application of this engine has just started. */
    static EngineOfTheJvm started(ProcessEngine engine) {
        return new EngineOfTheJvm(
                engine,
                Admin.getRuntimeDelegate(),
                Cockpit.getRuntimeDelegate(),
                Tasklist.getRuntimeDelegate(),
                Welcome.getRuntimeDelegate());
    }

    void takePlace() {
        ProcessEngines.registerProcessEngine(engine);
        Admin.setAdminRuntimeDelegate(admin);
        Cockpit.setCockpitRuntimeDelegate(cockpit);
        Tasklist.setTasklistRuntimeDelegate(tasklist);
        Welcome.setRuntimeDelegate(welcome);
    }
}
