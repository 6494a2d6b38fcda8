package vn.khenthuong.engine;

import java.util.List;

/**
 * What names the engine and its web applications, outside of imports and of the configuration: addresses, folders, groups. Another
 * engine of the same descent has other names; they are changed here, in {@code application.yaml}, in the master changelog and
 * in the property {@code engine.webjar} of the POM.
 */
public final class EngineNames {

    /** Where the web applications answer. */
    public static final String WEB_APPLICATIONS = "/camunda";

    /** Interfaces of the web applications. */
    public static final String WEB_APPLICATIONS_API = WEB_APPLICATIONS + "/api";

    /** Where the web applications take a user name and a password; the name of the application follows. */
    public static final String WEB_APPLICATIONS_SIGN_IN = WEB_APPLICATIONS_API + "/admin/auth/user/default/login/";

    /** The REST interface of the engine among them. */
    public static final String WEB_APPLICATIONS_ENGINE = WEB_APPLICATIONS_API + "/engine/engine/default";

    /** Pages of the web applications. */
    public static final String APPS = WEB_APPLICATIONS + "/app";

    public static final String TASKLIST = APPS + "/tasklist/default/";
    public static final String COCKPIT = APPS + "/cockpit/default/";
    public static final String ADMIN = APPS + "/admin/default/";

    /** The application for administrators, as the web applications name it among those an official may use. */
    public static final String ADMIN_APPLICATION = "admin";

    /** The emblem in the look of the web applications, which our pages share. */
    public static final String EMBLEM = WEB_APPLICATIONS + "/assets/khen-thuong/emblem.svg";

    /** The REST interface of the engine. */
    public static final String REST = "/engine-rest";

    /** Its engines; the only one is named {@code default}. */
    public static final String REST_ENGINES = REST + "/engine";

    /** Both addresses at which the resources of the engine answer. */
    public static final List<String> REST_MOUNTS = List.of(REST, REST_ENGINES + "/default");

    /** Where the files of the web applications lie on the class path; ours are put beside them. */
    public static final String WEBJAR = "META-INF/resources/webjars/camunda";

    /** Attribute of the servlet context in which the web applications keep the nonce of their content policy. */
    public static final String NONCE_ATTRIBUTE = "org.camunda.bpm.csp.nonce";

    /** The group whose members administer the engine. */
    public static final String ADMINISTRATORS = "camunda-admin";

    /** Bean of the starter that runs jobs; ours takes its place. */
    public static final String JOB_POOL = "camundaTaskExecutor";

    /** XML namespace of the engine's attributes in models. */
    public static final String MODEL_NAMESPACE = "http://camunda.org/schema/1.0/bpmn";

    private static final String BOOTSTRAP_SCRIPT = "app/%1$s/camunda-%1$s-bootstrap.js";

    private EngineNames() {}

    /** The script with the code of a web application, relative to their folder. */
    public static String bootstrapScript(String application) {
        return BOOTSTRAP_SCRIPT.formatted(application);
    }
}
