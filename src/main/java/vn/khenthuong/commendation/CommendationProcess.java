package vn.khenthuong.commendation;

import vn.khenthuong.engine.InstanceUnit;
import vn.khenthuong.engine.ProcessVariable;
import vn.khenthuong.forms.UserTask;

/** Names of {@code unit-commendation.bpmn}. Its business key is the number of the list, e.g. {@code GK2023-DAM-RONG-001}. */
public final class CommendationProcess {

    public static final String KEY = "unitCommendation";

    private CommendationProcess() {}

    /** The user tasks. */
    public static final class Tasks {

        public static final UserTask<PrepareCommendation> PREPARE_COMMENDATION = UserTask.of(
                        KEY, "userTask_prepareCommendation", PrepareCommendation.class)
                .explaining(PrepareCommendation.WITHDRAW);
        public static final UserTask<DecideCommendation> DECIDE_COMMENDATION = UserTask.of(
                        KEY, "userTask_decideCommendation", DecideCommendation.class)
                .explaining(DecideCommendation.RETURN, DecideCommendation.WITHDRAW);

        private Tasks() {}
    }

    /** What the unit's officer does with a list. */
    public enum PrepareCommendation {
        SUBMIT,
        WITHDRAW
    }

    /** What the unit's head does with a list. */
    public enum DecideCommendation {
        DECIDE,
        RETURN,
        WITHDRAW
    }

    /** Routing facts. */
    public static final class Variables {

        public static final ProcessVariable<String> UNIT = InstanceUnit.UNIT;

        private Variables() {}
    }

    /** Messages about what happens to a list from outside. */
    public static final class Messages {

        /** The unit has ended and nobody succeeds it. */
        public static final String CANCELLED = "commendation.cancelled";

        private Messages() {}
    }
}
