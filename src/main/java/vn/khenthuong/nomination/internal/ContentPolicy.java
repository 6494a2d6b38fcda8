package vn.khenthuong.nomination.internal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.nomination.Achievement;
import vn.khenthuong.nomination.CouncilMinutes;
import vn.khenthuong.nomination.DossierContent;
import vn.khenthuong.nomination.NomineeProfile;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.round.AwardRound;

/** What the parts of a dossier must say together; single fields have been checked by the form. */
@Component
class ContentPolicy {

    static final int MOST_WORDS = 300;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Organization organization;
    private final Clock clock;

    ContentPolicy(Organization organization, Clock clock) {
        this.organization = organization;
        this.clock = clock;
    }

    /** The content with the whole period of the round where the unit named no days of its own. */
    public DossierContent complete(DossierContent content, AwardRound round) {
        Achievement written = content.achievement();
        if (written == null) {
            return content;
        }
        LocalDate last = round.achievementTo().isAfter(today()) ? today() : round.achievementTo();
        return content.withAchievement(new Achievement(
                written.summary(),
                written.from() == null ? round.achievementFrom() : written.from(),
                written.to() == null ? last : written.to(),
                written.priorAwards()));
    }

    /**
     * Everything that breaks a rule; parts that are missing are passed over.
     *
     * @param errors where it is told, naming the fields
     */
    public void check(Dossier dossier, DossierContent content, AwardRound round, InputErrors errors) {
        check(content.profile(), errors);
        check(content.minutes(), errors);
        check(content.achievement(), round, errors);
        errors.gather(() -> checkCommune(dossier, content.commune()));
    }

    /** Refuses a day that has not come yet. */
    public void notInFuture(LocalDate day, String label) {
        if (day != null && day.isAfter(today())) {
            throw new BadInputException("“%s” không được ở tương lai (%s).".formatted(label, VietnameseDates.of(day)));
        }
    }

    private void check(NomineeProfile profile, InputErrors errors) {
        if (profile instanceof NomineeProfile.Collective collective) {
            if (collective.women() != null
                    && collective.members() != null
                    && collective.women() > collective.members()) {
                errors.add("“Trong đó số nữ” không được lớn hơn “Số thành viên, nhân khẩu”.");
            }
        } else if (profile instanceof NomineeProfile.Individual individual) {
            errors.gather(() -> notInFuture(individual.birthDate(), "Ngày sinh"));
        } else if (profile instanceof NomineeProfile.Household household) {
            errors.gather(() -> notInFuture(household.birthDate(), "Ngày sinh"));
        }
    }

    private void check(CouncilMinutes minutes, InputErrors errors) {
        if (minutes == null) {
            return;
        }
        errors.gather(() -> notInFuture(minutes.date(), "Ngày họp"));
        if (minutes.present() > minutes.members()) {
            errors.add("“Số thành viên dự họp” (%d) không được lớn hơn “Tổng số thành viên Hội đồng” (%d)."
                    .formatted(minutes.present(), minutes.members()));
        }
        if (minutes.votesFor() > minutes.present()) {
            errors.add("“Số phiếu tán thành” (%d) không được lớn hơn “Số thành viên dự họp” (%d)."
                    .formatted(minutes.votesFor(), minutes.present()));
        }
    }

    private void check(Achievement achievement, AwardRound round, InputErrors errors) {
        if (achievement == null) {
            return;
        }
        int words = BLANKS.split(achievement.summary().strip()).length;
        if (words > MOST_WORDS) {
            errors.add("“Tóm tắt thành tích” không được dài quá %d chữ (đang có %d).".formatted(MOST_WORDS, words));
        }
        if (achievement.from().isAfter(achievement.to())) {
            errors.add("“Thành tích từ ngày” không được sau “đến ngày”.");
        }
        if (achievement.from().isBefore(round.achievementFrom())
                || achievement.to().isAfter(round.achievementTo())) {
            errors.add("Thời gian lập thành tích phải trong khoảng %s đến %s (A-01)."
                    .formatted(VietnameseDates.of(round.achievementFrom()), VietnameseDates.of(round.achievementTo())));
        }
        errors.gather(() -> notInFuture(achievement.to(), "đến ngày"));
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
