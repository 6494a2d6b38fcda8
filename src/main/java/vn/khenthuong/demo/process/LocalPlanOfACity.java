package vn.khenthuong.demo.process;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import vn.khenthuong.demo.Demo;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.kernel.CurrentActor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.localplan.LocalCriterion.Measure;
import vn.khenthuong.localplan.LocalPlans;
import vn.khenthuong.localplan.WantedPlan;
import vn.khenthuong.localplan.WantedPlan.Criterion;

/** One locality has registered a plan of its own, with two criteria for households that help others. */
@Component
@Profile(Demo.PROFILE)
class LocalPlanOfACity {

    private static final String UNIT = "bao-loc";
    private static final String SCOPE = "HOUSEHOLD_HELPER";
    private static final String ANSWER = "localAnswer";
    private static final String EVIDENCE = "localEvidence";

    private final LocalPlans plans;
    private final OfficialsAtWork officials;
    private final CurrentActor currentActor;

    LocalPlanOfACity(LocalPlans plans, OfficialsAtWork officials, CurrentActor currentActor) {
        this.plans = plans;
        this.officials = officials;
        this.currentActor = currentActor;
    }

    void register() {
        var officer = "canbo." + UNIT;
        var id = as(officer, () -> plans.enter(UNIT, plan(), currentActor.require()));
        var file = SamplePaper.pdf(
                List.of("Kế hoạch số 38/KH-UBND", "Ủy ban nhân dân thành phố Bảo Lộc", "Văn bản minh họa"));
        as(officer, () -> {
            plans.attach(
                    id,
                    new UploadedFile("ke-hoach-38-kh-ubnd.pdf", file.length, new ByteArrayResource(file)),
                    currentActor.require());
            plans.propose(id, revision(id), currentActor.require());
            return id;
        });
        as("lanhdao." + UNIT, () -> {
            plans.confirm(id, revision(id), true, currentActor.require());
            return id;
        });
    }

    private int revision(UUID id) {
        return plans.require(id, currentActor.require()).revision();
    }

    private <T> T as(String userId, Supplier<T> work) {
        return officials.as(userId, work);
    }

    private static WantedPlan plan() {
        return new WantedPlan(
                null,
                new DocumentReference("38/KH-UBND", LocalDate.of(2023, 3, 15)),
                "Ủy ban nhân dân thành phố Bảo Lộc",
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2025, 12, 31),
                false,
                List.of(
                        new Criterion(
                                SCOPE,
                                "Số hộ nghèo, hộ cận nghèo được giúp thoát nghèo trên địa bàn phường, xã",
                                Measure.AT_LEAST,
                                BigDecimal.valueOf(2),
                                "hộ",
                                "Danh sách hộ được giúp, có xác nhận của Ủy ban nhân dân phường, xã"),
                        new Criterion(
                                SCOPE, "Gia đình đạt danh hiệu văn hóa năm trước", Measure.YES_NO, null, null, null)));
    }

    /** What a unit wrote, its answers to the criteria of its plan under the keys that the form of this moment has. */
    Map<String, Object> answers(String unit, Map<String, Object> content) {
        var prefix = plans.inForce(unit).map(plan -> "local" + plan.mark()).orElse("local");
        Map<String, Object> answers = new HashMap<>();
        content.forEach((key, value) -> answers.put(
                key.startsWith(ANSWER) || key.startsWith(EVIDENCE) ? prefix + key.substring("local".length()) : key,
                value));
        return answers;
    }
}
