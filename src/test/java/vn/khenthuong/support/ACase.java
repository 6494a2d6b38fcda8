package vn.khenthuong.support;

import java.time.Instant;
import java.time.LocalDate;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.Proposal;
import vn.khenthuong.nomination.ReasonCode;
import vn.khenthuong.nomination.Refusal;

/** A dossier for tests of the features that only read it: reviewed and selected, under a limit of its unit, unless said otherwise. */
public final class ACase {

    private final String number;
    private String unit = "di-linh";
    private NomineeType type = NomineeType.COLLECTIVE;
    private DossierState state = DossierState.REVIEWED;
    private boolean pool;
    private boolean deferred;
    private String list;
    private int receivedDays;
    private Proposal review = new Proposal(true, null, null);
    private Proposal appraisal;

    private ACase(String number) {
        this.number = number;
    }

    public static ACase numbered(String number) {
        return new ACase(number);
    }

    public ACase of(String unit) {
        this.unit = unit;
        return this;
    }

    public ACase type(NomineeType type) {
        this.type = type;
        return this;
    }

    public ACase in(DossierState state) {
        this.state = state;
        return this;
    }

    public ACase ofThePool() {
        pool = true;
        unit = "so-y-te";
        return this;
    }

    public ACase deferred() {
        deferred = true;
        return this;
    }

    public ACase on(String list) {
        this.list = list;
        return this;
    }

    public ACase receptionUsed(int workingDays) {
        receivedDays = workingDays;
        return this;
    }

    public ACase notSelected(ReasonCode code) {
        review = new Proposal(false, null, new Refusal(code, "Chưa đủ hồ sơ minh chứng"));
        return this;
    }

    public ACase passed() {
        appraisal = new Proposal(true, null, null);
        state = DossierState.APPRAISED;
        return this;
    }

    public ACase failed() {
        appraisal = new Proposal(false, null, new Refusal(ReasonCode.BELOW_STANDARD, "Không đạt tỷ lệ giảm nghèo"));
        state = DossierState.APPRAISED;
        return this;
    }

    public DossierSnapshot snapshot() {
        return new DossierSnapshot(
                number,
                "SK2023",
                unit,
                type,
                "Thôn 4 xã Hòa Bắc",
                CriteriaGroup.VILLAGE,
                AwardForm.BANG_KHEN_TINH,
                state,
                pool,
                false,
                deferred,
                list,
                null,
                Instant.parse("2023-09-01T02:00:00Z"),
                null,
                null,
                receivedDays,
                review,
                appraisal,
                new DocumentReference("12/TTr-UBND", LocalDate.of(2023, 9, 1)),
                null);
    }
}
