package vn.khenthuong.journey;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import vn.khenthuong.document.UploadedFile;
import vn.khenthuong.document.internal.SampleFiles;
import vn.khenthuong.kernel.Actor;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.localplan.LocalCriterion.Measure;
import vn.khenthuong.localplan.LocalPlans;
import vn.khenthuong.localplan.WantedPlan;
import vn.khenthuong.localplan.WantedPlan.Criterion;

/** A locality registers its plan: the officer enters it with its file, the head confirms it. */
public record LocalPlanDesk(LocalPlans plans, String unit) {

    /** Two criteria for villages, one for everybody. */
    public static final List<Criterion> CRITERIA = List.of(
            new Criterion(
                    "VILLAGE",
                    "Giúp hộ nghèo thoát nghèo trong năm",
                    Measure.AT_LEAST,
                    BigDecimal.valueOf(3),
                    "hộ",
                    "Danh sách hộ"),
            new Criterion("VILLAGE", "Có tổ giúp nhau làm kinh tế", Measure.YES_NO, null, null, null),
            new Criterion(
                    "ENTERPRISE", "Nhận lao động là người nghèo", Measure.AT_LEAST, BigDecimal.TEN, "người", null));

    Actor officer() {
        return new Actor("canbo." + unit, Set.of("canbo." + unit));
    }

    Actor head() {
        return new Actor("lanhdao." + unit, Set.of("lanhdao." + unit));
    }

    WantedPlan wanted(String number, boolean meeting, List<Criterion> criteria) {
        return wanted(null, number, meeting, criteria);
    }

    /** Entered into the draft that has this revision. */
    WantedPlan wanted(Integer revision, String number, boolean meeting, List<Criterion> criteria) {
        return new WantedPlan(
                revision,
                new DocumentReference(number, LocalDate.of(2023, 3, 10)),
                "Ủy ban nhân dân huyện",
                LocalDate.of(2022, 1, 1),
                LocalDate.of(2025, 12, 31),
                meeting,
                criteria);
    }

    /** Entered, with its file, not yet sent. */
    UUID entered(String number, boolean meeting, List<Criterion> criteria) {
        var id = plans.enter(unit, wanted(number, meeting, criteria), officer());
        var file = SampleFiles.pdf();
        plans.attach(id, new UploadedFile("ke-hoach.pdf", file.length, new ByteArrayResource(file)), officer());
        return id;
    }

    /** What who opens its page now has before him. */
    int revision(UUID id) {
        return plans.require(id, officer()).revision();
    }

    /** In force. */
    public UUID confirmed(String number, boolean meeting, List<Criterion> criteria) {
        var id = entered(number, meeting, criteria);
        plans.propose(id, revision(id), officer());
        plans.confirm(id, revision(id), true, head());
        return id;
    }
}
