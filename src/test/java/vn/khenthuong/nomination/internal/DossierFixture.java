package vn.khenthuong.nomination.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.nomination.Achievement;
import vn.khenthuong.nomination.AwardForm;
import vn.khenthuong.nomination.CouncilMinutes;
import vn.khenthuong.nomination.CriteriaAnswers;
import vn.khenthuong.nomination.CriteriaGroup;
import vn.khenthuong.nomination.CriteriaOutcome;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NomineeProfile;
import vn.khenthuong.nomination.NomineeType;
import vn.khenthuong.nomination.PovertyFigures;
import vn.khenthuong.nomination.Proposal;
import vn.khenthuong.nomination.SupplementRequest;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundKind;
import vn.khenthuong.round.RoundState;

/** Dossiers in any state, for tests. */
public final class DossierFixture {

    public static final String NUMBER = "SK2023-DI-LINH-0001";
    public static final Instant NOW = Instant.parse("2023-10-05T03:00:00Z");
    public static final LocalDate TODAY = LocalDate.of(2023, 10, 5);

    private CriteriaGroup group = CriteriaGroup.AGENCY;

    private DossierFixture() {}

    public static DossierFixture aDossier() {
        return new DossierFixture();
    }

    public DossierFixture of(CriteriaGroup other) {
        group = other;
        return this;
    }

    public Dossier draft() {
        return Dossier.open(
                NUMBER,
                "SK2023",
                "di-linh",
                group.admits(NomineeType.HOUSEHOLD)
                        ? NomineeType.HOUSEHOLD
                        : group.nomineeTypes().iterator().next(),
                "Nguyễn Thị Hồng Ánh",
                group,
                AwardForm.BANG_KHEN_TINH,
                false);
    }

    public Dossier prepared() {
        Dossier dossier = draft();
        dossier.prepare(content(), new CriteriaOutcome(List.of(), null));
        return dossier;
    }

    public Dossier submitted() {
        Dossier dossier = prepared();
        dossier.sign(new DocumentReference("12/TTr-UBND", TODAY));
        dossier.submit(NOW);
        return dossier;
    }

    public Dossier supplementRequested(String... items) {
        Dossier dossier = submitted();
        dossier.requestSupplement(new SupplementRequest(List.of(items), "Thiếu", TODAY.plusDays(7)), 2);
        return dossier;
    }

    public Dossier received() {
        Dossier dossier = submitted();
        dossier.receive(NOW, TODAY.plusDays(30));
        return dossier;
    }

    public Dossier listed() {
        Dossier dossier = received();
        dossier.review(new Proposal(true, null, null));
        dossier.list("SK2023-DS1");
        return dossier;
    }

    public Dossier withChair() {
        Dossier dossier = listed();
        dossier.appraise(new Proposal(true, null, null));
        dossier.submitToChair();
        return dossier;
    }

    /** A dossier in a state that is set without a history. */
    public Dossier in(DossierState state) {
        Dossier dossier = draft();
        dossier.state = state;
        return dossier;
    }

    public static DossierContent content() {
        return new DossierContent(
                new NomineeProfile.Collective("Trần Văn Bình", "Thị trấn Di Linh", 10, 4, null),
                "Mô hình trồng dâu nuôi tằm",
                null,
                null,
                new CouncilMinutes(new DocumentReference("05/BB-HĐ", TODAY.minusDays(3)), 9, 8, 7),
                new Achievement("Giảm nghèo bền vững", LocalDate.of(2021, 1, 1), LocalDate.of(2023, 9, 30), null),
                new CriteriaAnswers(
                        Map.of("agencyGuidance", "Đúng hạn"), List.of(), null, null, null, null, Map.of(), null),
                null);
    }

    public static DossierContent contentWith(String commune, Integer baseline, Integer now, String... rates) {
        List<BigDecimal> known = Arrays.stream(rates)
                .map(rate -> rate == null ? null : new BigDecimal(rate))
                .toList();
        DossierContent base = content();
        return new DossierContent(
                base.profile(),
                base.povertyModel(),
                commune,
                null,
                base.minutes(),
                base.achievement(),
                new CriteriaAnswers(
                        Map.of(),
                        List.of(),
                        new PovertyFigures(known, baseline, now, null, null, false),
                        null,
                        null,
                        null,
                        Map.of(),
                        null),
                null);
    }

    public static AwardRound round(int assessmentYear) {
        return new AwardRound(
                "SK2023",
                RoundKind.SO_KET_2023,
                "Sơ kết năm 2023",
                "A",
                assessmentYear,
                LocalDate.of(2023, 6, 30),
                Instant.parse("2023-12-01T00:00:00Z"),
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2025, 12, 31),
                RoundState.OPEN);
    }
}
