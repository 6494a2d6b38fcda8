package vn.khenthuong.organization;

import vn.khenthuong.engine.EngineNames;

/** Groups beside those of the units: bodies of the province, observers, administrators. */
public final class Bodies {

    /** The People's Committee of the province, as groups and registers name it. */
    public static final String COMMITTEE = "ubnd";

    /** The Chair of the People's Committee. */
    public static final String CHAIR = Role.CHAIR.of(COMMITTEE);

    /** Vice-Chairs, who decide nothing unless they act for the Chair (KT.). */
    public static final String VICE_CHAIRS = Role.DEPUTY.of(COMMITTEE);

    /** Officers of the office of the People's Committee. */
    public static final String OFFICE = Role.OFFICER.of("vp-ubnd");

    /** The clerk who numbers and issues. */
    public static final String CLERK = Role.CLERK.of(COMMITTEE);

    /** Secretary of the provincial council. */
    public static final String COUNCIL_SECRETARY = Role.COUNCIL_SECRETARY.of("hdtdkt");

    /** Members of the provincial council. */
    public static final String COUNCIL_MEMBERS = Role.COUNCIL_MEMBER.of("hdtdkt");

    /** Fatherland Front and steering committee, who look on. */
    public static final String OBSERVERS = "giamsat";

    /** They administer, they decide nothing. */
    public static final String ADMINISTRATORS = EngineNames.ADMINISTRATORS;

    private Bodies() {}
}
