package vn.khenthuong.petition;

import vn.khenthuong.engine.InstanceUnit;
import vn.khenthuong.engine.ProcessVariable;
import vn.khenthuong.forms.UserTask;

/** Names of {@code unit-petition.bpmn}. Its business key is the number of the petition, e.g. {@code KN2023-DAM-RONG-001}. */
public final class PetitionProcess {

    public static final String KEY = "unitPetition";

    private PetitionProcess() {}

    /** The user tasks: one for each department a petition may be with. */
    public static final class Tasks {

        public static final UserTask<AnswerPetition> ANSWER_BY_FOCAL_AGENCY = UserTask.of(
                        KEY, "userTask_answerByFocalAgency", AnswerPetition.class)
                .explaining(AnswerPetition.FORWARD);
        public static final UserTask<AnswerPetition> ANSWER_BY_APPRAISER = UserTask.of(
                        KEY, "userTask_answerByAppraiser", AnswerPetition.class)
                .explaining(AnswerPetition.FORWARD);

        private Tasks() {}
    }

    /** What the department does with a petition; to gather several is begun by a form of its own. */
    public enum AnswerPetition {
        ANSWER,
        FORWARD
    }

    /** Routing facts. */
    public static final class Variables {

        public static final ProcessVariable<String> UNIT = InstanceUnit.UNIT;
        public static final ProcessVariable<Department> ADDRESSEE =
                ProcessVariable.choice("addressee", Department.class);

        private Variables() {}
    }

    /** Messages about what happens to a petition from outside. */
    public static final class Messages {

        /** It was gathered into a report to the People's Committee, which answers it. */
        public static final String GATHERED = "petition.gathered";

        /** The unit takes it back, or has ended and nobody succeeds it. */
        public static final String WITHDRAWN = "petition.withdrawn";

        private Messages() {}
    }
}
