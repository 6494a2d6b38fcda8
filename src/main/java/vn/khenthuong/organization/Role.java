package vn.khenthuong.organization;

/** Role of officials; a role of a unit is the group {@code <role>.<unit>}. */
public enum Role {
    OFFICER("canbo"),
    HEAD("lanhdao"),
    /** Gives no right by itself; whoever holds it may sign for the head (KT.), once there is a substitution. */
    DEPUTY("pho"),
    COUNCIL_SECRETARY("thuky"),
    COUNCIL_MEMBER("uyvien"),
    CHAIR("chutich"),
    CLERK("vanthu");

    private final String prefix;

    Role(String prefix) {
        this.prefix = prefix;
    }

    /** The group of this role in a unit. */
    public String of(String unit) {
        return prefix + "." + unit;
    }
}
