package vn.khenthuong.nomination.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.DateOrder;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.nomination.Achievement;
import vn.khenthuong.nomination.CouncilMinutes;
import vn.khenthuong.nomination.CriteriaAnswers;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.NomineeProfile;
import vn.khenthuong.nomination.PovertyModels;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.round.AwardRound;

/** What the parts of a dossier must say together; single fields have been checked by the form. */
@Component
class ContentPolicy {

    static final int MOST_WORDS = 300;

    private static final String COUNCIL_DAY = "Ngày họp";
    private static final String LAST_DAY = "đến ngày";
    private static final String BORN = "Ngày sinh";
    private static final String FOUNDED = "Ngày thành lập";

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Organization organization;
    private final Clock clock;

    ContentPolicy(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * The content with the whole period of the round where the unit named no days of its own, and its minutes under a checked
     * number.
     *
     * @param errors where a number or a day of the minutes that cannot be is told; the minutes stay as they were written
     */
    public DossierContent complete(DossierContent content, AwardRound round, InputErrors errors) {
        DossierContent cited = content.minutes() == null
                ? content
                : errors.gather(() -> content.withMinutes(content.minutes()
                                .withDocument(DocumentReference.checked(
                                        content.minutes().document(), "Số biên bản", COUNCIL_DAY, today()))))
                        .orElse(content);
        return content.achievement() == null ? cited : cited.withAchievement(achievement(content.achievement(), round));
    }

    private Achievement achievement(Achievement written, AwardRound round) {
        LocalDate last = round.achievementTo().isAfter(today()) ? today() : round.achievementTo();
        return new Achievement(
                written.summary(),
                written.from() == null ? round.achievementFrom() : written.from(),
                written.to() == null ? last : written.to(),
                written.priorAwards());
    }

    /**
     * Everything that breaks a rule; parts that are missing are passed over.
     *
     * @param errors where it is told, naming the fields
     */
    public void check(Dossier dossier, DossierContent content, AwardRound round, InputErrors errors) {
        check(content.profile(), content.achievement(), errors);
        errors.gather(() -> requireModel(dossier, content, round));
        check(content.minutes(), errors);
        check(content.achievement(), round, errors);
        errors.gather(() -> checkFigures(content.criteria()));
        errors.gather(() -> checkCommune(dossier, content.commune()));
    }

    /** Only the clause about the preliminary review asks for a model. */
    private void requireModel(Dossier dossier, DossierContent content, AwardRound round) {
        if (content.povertyModel() == null && PovertyModels.isRequired(organization.require(dossier.unit()), round)) {
            throw new BadInputException(
                    "Cần nhập “Mô hình giảm nghèo hay, hiệu quả” (điểm c khoản 2 Mục IV Kế hoạch: khen thưởng sơ kết).");
        }
    }

    private void check(NomineeProfile profile, Achievement achievement, InputErrors errors) {
        LocalDate lastDay = achievement == null ? null : achievement.to();
        if (profile instanceof NomineeProfile.Collective collective) {
            if (collective.women() != null
                    && collective.members() != null
                    && collective.women() > collective.members()) {
                errors.add("“Trong đó số nữ” không được lớn hơn “Số thành viên, nhân khẩu”.");
            }
            errors.gather(() -> notInFuture(collective.founded(), FOUNDED));
            errors.gather(() -> DateOrder.require(collective.founded(), FOUNDED, lastDay, LAST_DAY));
        } else if (profile instanceof NomineeProfile.Individual individual) {
            errors.gather(() -> checkBirth(individual.birthDate(), lastDay));
        } else if (profile instanceof NomineeProfile.Household household) {
            errors.gather(() -> checkBirth(household.birthDate(), lastDay));
        }
    }

    private void check(CouncilMinutes minutes, InputErrors errors) {
        if (minutes == null) {
            return;
        }
        if (minutes.present() > minutes.members()) {
            errors.add("“Số thành viên dự họp” (%d) không được lớn hơn “Tổng số thành viên Hội đồng” (%d)."
                    .formatted(minutes.present(), minutes.members()));
        } else if (minutes.voices() > minutes.members()) {
            errors.add(
                    "“Số thành viên dự họp” (%d) cộng “Số ý kiến bằng văn bản” (%d) không được lớn hơn “Tổng số thành viên Hội đồng” (%d)."
                            .formatted(minutes.present(), minutes.writtenOpinions(), minutes.members()));
        }
        if (minutes.votesFor() > minutes.voices()) {
            errors.add(
                    "“Số phiếu tán thành” (%d) không được lớn hơn số thành viên dự họp và cho ý kiến bằng văn bản (%d)."
                            .formatted(minutes.votesFor(), minutes.voices()));
        }
        if (2 * minutes.votesFor() <= minutes.members()) {
            errors.add("“Số phiếu tán thành” (%d) phải quá một nửa “Tổng số thành viên Hội đồng” (%d)."
                    .formatted(minutes.votesFor(), minutes.members()));
        }
    }

    private void checkBirth(LocalDate birth, LocalDate lastDay) {
        notInFuture(birth, BORN);
        DateOrder.require(birth, BORN, lastDay, LAST_DAY);
    }

    private void checkFigures(CriteriaAnswers answers) {
        if (answers != null && answers.figures() != null) {
            LocalDate day = answers.figures().asOf();
            notInFuture(day, "Ngày của số liệu");
            DateOrder.require(CriteriaTests.BASELINE_DAY, "Đầu kỳ", day, "Ngày của số liệu");
        }
    }

    private void notInFuture(LocalDate day, String label) {
        DateOrder.requireNotFuture(day, label, today());
    }

    private void check(Achievement achievement, AwardRound round, InputErrors errors) {
        if (achievement == null) {
            return;
        }
        int words = BLANKS.split(achievement.summary().strip()).length;
        if (words > MOST_WORDS) {
            errors.add("“Tóm tắt thành tích” không được dài quá %d chữ (đang có %d).".formatted(MOST_WORDS, words));
        }
        errors.gather(() -> DateOrder.require(achievement.from(), "Thành tích từ ngày", achievement.to(), LAST_DAY));
        if (achievement.from().isBefore(round.achievementFrom())
                || achievement.to().isAfter(round.achievementTo())) {
            errors.add("Thời gian lập thành tích phải trong khoảng %s đến %s (điểm b khoản 2 Mục IV Kế hoạch)."
                    .formatted(VietnameseDates.of(round.achievementFrom()), VietnameseDates.of(round.achievementTo())));
        }
        errors.gather(() -> notInFuture(achievement.to(), LAST_DAY));
    }

    private void checkCommune(Dossier dossier, String code) {
        if (code == null) {
            return;
        }
        boolean own = organization.communesOf(dossier.unit()).stream()
                .anyMatch(commune -> commune.code().equals(code));
        if (!own) {
            throw new BadInputException("“Xã, phường, thị trấn” không thuộc địa bàn của đơn vị đề nghị.");
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HomeZone.ID);
    }
}
