package vn.khenthuong.engine;

/** To which unit an instance belongs: its tenant and the performers of its tasks follow. */
public final class InstanceUnit {

    public static final ProcessVariable<String> UNIT = ProcessVariable.text("unit");

    private InstanceUnit() {}
}
