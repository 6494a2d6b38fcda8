package vn.khenthuong.consultation;

import java.time.Instant;
import vn.khenthuong.engine.InstanceUnit;
import vn.khenthuong.engine.ProcessVariable;
import vn.khenthuong.forms.UserTask;
import vn.khenthuong.nomination.NominationProcess;

/**
 * Names of {@code consultation.bpmn}. Its business key is that of the dossier and the agency, e.g. {@code
 * SK2023-DAM-RONG-0003-CUC-THUE}.
 */
public final class ConsultationProcess {

    public static final String KEY = "consultation";

    /** The decision table that names the agencies is called like the process. */
    public static final String DECISION = KEY;

    private ConsultationProcess() {}

    /** The user tasks. */
    public static final class Tasks {

        public static final UserTask<GiveOpinion> GIVE_OPINION = UserTask.of(
                        KEY, NominationProcess.Elements.GIVE_OPINION, GiveOpinion.class)
                .explaining(GiveOpinion.DISAGREE);

        private Tasks() {}
    }

    /** What an agency says. */
    public enum GiveOpinion {
        AGREE("Đồng ý"),
        DISAGREE("Không đồng ý");

        private final String label;

        GiveOpinion(String label) {
            this.label = label;
        }

        /** What officials call it. */
        public String label() {
            return label;
        }
    }

    /** Ids of other elements, as the journal names what the system did. */
    public static final class Elements {

        public static final String RECORD_NO_REPLY = "serviceTask_recordNoReply";

        private Elements() {}
    }

    /** What the call activity of the dossier gives to each instance. */
    public static final class Variables {

        /** Of one pass only: the agency that is asked, which becomes the unit and the tenant of the instance. */
        public static final ProcessVariable<String> AGENCY = ProcessVariable.text("agency");

        /** Of one pass only: the business key. */
        public static final ProcessVariable<String> QUESTION = ProcessVariable.text("question");

        /** The first instant that is too late. */
        public static final ProcessVariable<Instant> DEADLINE = ProcessVariable.instant("consultationDeadline");

        /** Which of the agencies this pass is about, from 0. */
        public static final ProcessVariable<Integer> POSITION = ProcessVariable.wholeNumber("loopCounter");

        public static final ProcessVariable<String> UNIT = InstanceUnit.UNIT;

        private Variables() {}
    }
}
