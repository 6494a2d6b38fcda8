package vn.khenthuong.petition;

import vn.khenthuong.engine.InstanceUnit;
import vn.khenthuong.engine.ProcessVariable;
import vn.khenthuong.forms.UserTask;

/** Names of {@code petition-report.bpmn}. Its business key is the number of the report, e.g. {@code THKN2023-SO-NOI-VU-001}. */
public final class PetitionReportProcess {

    public static final String KEY = "petitionReport";

    private PetitionReportProcess() {}

    /** The user tasks. */
    public static final class Tasks {

        public static final UserTask<RecordAnswer> RECORD_COMMITTEE_ANSWER =
                UserTask.of(KEY, "userTask_recordCommitteeAnswer", RecordAnswer.class);

        private Tasks() {}
    }

    /** What the clerk does with a report. */
    public enum RecordAnswer {
        RECORD
    }

    /** Routing facts. */
    public static final class Variables {

        /** The department that gathered. */
        public static final ProcessVariable<String> UNIT = InstanceUnit.UNIT;

        private Variables() {}
    }
}
