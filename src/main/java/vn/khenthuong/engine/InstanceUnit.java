package vn.khenthuong.engine;

/** To which unit an instance belongs: its tenant and the performers of its tasks follow. */
public final class InstanceUnit {

    public static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");

    /** The unit whose officials work the tasks in place of the unit's own; not set where these do. */
    public static final ProcessVariable<String> ACTING = ProcessVariable.text("actingUnit");

    private InstanceUnit() {}
}
