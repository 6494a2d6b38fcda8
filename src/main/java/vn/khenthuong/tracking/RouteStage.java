package vn.khenthuong.tracking;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.khenthuong.decision.AwardListProcess;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NominationProcess;

/** The way of a dossier in the six stages officials speak of. The models have more steps; each belongs to one stage. */
public enum RouteStage {
    UNIT("Đơn vị lập hồ sơ"),
    HEAD_OF_UNIT("Thủ trưởng đơn vị ký"),
    FOCAL_AGENCY("Cơ quan đầu mối tiếp nhận, thẩm tra"),
    APPRAISER("Cơ quan thẩm định"),
    CHAIR("Chủ tịch quyết định"),
    ISSUED("Ban hành, công bố");

    private static final Map<String, RouteStage> STEPS = route();
    private static final List<String> ROUTE = List.copyOf(STEPS.keySet());

    /** Ids of user tasks in the order in which a dossier comes to them; what is no step of the route stands last. */
    public static final Comparator<String> ORDER =
            Comparator.<String>comparingInt(RouteStage::position).thenComparing(Comparator.naturalOrder());

    private final String label;

    RouteStage(String label) {
        this.label = label;
    }

    /** What officials call it. */
    public String label() {
        return label;
    }

    /** The stage a user task belongs to; nothing for what is no step of the route. */
    public static Optional<RouteStage> of(String step) {
        return Optional.ofNullable(STEPS.get(step));
    }

    /** The stage of this name, e.g. {@code FOCAL_AGENCY}; nothing for the id of a step. */
    public static Optional<RouteStage> named(String name) {
        return Stream.of(values()).filter(stage -> stage.name().equals(name)).findFirst();
    }

    /** Ids of the user tasks that belong to this stage, in the order of the route. */
    public List<String> steps() {
        return ROUTE.stream().filter(step -> STEPS.get(step) == this).toList();
    }

    /** Where a dossier in this state stands while nobody has a task about it; where one that has ended came to, the last. */
    public static RouteStage of(DossierState state) {
        return switch (state) {
            case DRAFT, SUPPLEMENT_REQUESTED, WITHDRAWN, EXPIRED, CANCELLED -> UNIT;
            case PREPARED -> HEAD_OF_UNIT;
            case SUBMITTED, RECEIVED, CONSULTING, REVIEWED, NOT_SELECTED, REJECTED -> FOCAL_AGENCY;
            case LISTED, APPRAISED, FAILED -> APPRAISER;
            case WITH_CHAIR -> CHAIR;
            case AWARDED, NOT_AWARDED -> ISSUED;
        };
    }

    private static int position(String step) {
        var at = ROUTE.indexOf(step);
        return at < 0 ? ROUTE.size() : at;
    }

    private static Map<String, RouteStage> route() {
        Map<String, RouteStage> steps = new LinkedHashMap<>();
        steps.put(NominationProcess.Tasks.PREPARE_DOSSIER.id(), UNIT);
        steps.put(NominationProcess.Tasks.APPROVE_BY_UNIT.id(), HEAD_OF_UNIT);
        steps.put(NominationProcess.Tasks.RECEIVE_DOSSIER.id(), FOCAL_AGENCY);
        steps.put(NominationProcess.Tasks.SIGN_REJECTION.id(), FOCAL_AGENCY);
        steps.put(NominationProcess.Tasks.SUPPLEMENT_DOSSIER.id(), UNIT);
        steps.put(NominationProcess.Tasks.APPROVE_SUPPLEMENT.id(), HEAD_OF_UNIT);
        steps.put(NominationProcess.Tasks.REVIEW_DOSSIER.id(), FOCAL_AGENCY);
        steps.put(AwardListProcess.Tasks.CONSOLIDATE_LIST.id(), FOCAL_AGENCY);
        steps.put(AwardListProcess.Tasks.SIGN_FOCAL_SUBMISSION.id(), FOCAL_AGENCY);
        steps.put(AwardListProcess.Tasks.RECEIVE_LIST.id(), APPRAISER);
        steps.put(NominationProcess.Tasks.APPRAISE_DOSSIER.id(), APPRAISER);
        steps.put(AwardListProcess.Tasks.SIGN_APPRAISAL_SUBMISSION.id(), APPRAISER);
        steps.put(AwardListProcess.Tasks.CHECK_BY_OFFICE.id(), CHAIR);
        steps.put(AwardListProcess.Tasks.DECIDE.id(), CHAIR);
        steps.put(AwardListProcess.Tasks.ISSUE_DECISION.id(), ISSUED);
        return Collections.unmodifiableMap(steps);
    }
}
