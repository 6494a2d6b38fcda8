package vn.khenthuong.organization;

/** Who works a user task; the model names one in the extension property {@code performer}. */
public enum Performer {
    UNIT_OFFICER,
    UNIT_HEAD,
    FOCAL_OFFICER,
    FOCAL_HEAD,
    APPRAISAL_OFFICER,
    APPRAISAL_HEAD,
    /** Officer of the office of the People's Committee, which may look at a list before the Chair does. */
    OFFICE_OFFICER,
    CHAIR,
    CLERK,
    /** Home Affairs first; who else may resolve a hold depends on the dossier. */
    HOLD_RESOLVER;

    /** Whether the performer belongs to the nominating unit of the dossier. */
    public boolean isOfUnit() {
        return this == UNIT_OFFICER || this == UNIT_HEAD;
    }

    /** Whether it is whoever holds a function on the day. */
    public boolean isOfFunction() {
        return switch (this) {
            case FOCAL_OFFICER, FOCAL_HEAD, APPRAISAL_OFFICER, APPRAISAL_HEAD -> true;
            case UNIT_OFFICER, UNIT_HEAD, OFFICE_OFFICER, CHAIR, CLERK, HOLD_RESOLVER -> false;
        };
    }
}
