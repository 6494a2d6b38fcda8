package vn.khenthuong.round.internal;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundProposal;
import vn.khenthuong.round.RoundState;

/** What a proposed round must satisfy before anybody is asked to confirm it. */
final class ProposalCheck {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,19}");
    private static final List<String> RULE_SETS = List.of("A", "B", "C");
    private static final int TITLE_LENGTH = 300;
    private static final int YEARS_AHEAD = 2;

    private final Movement movement;
    private final Instant now;
    private final ZoneId zone;

    ProposalCheck(Movement movement, Instant now, ZoneId zone) {
        this.movement = movement;
        this.now = now;
        this.zone = zone;
    }

    /**
     * The round that would come of the proposal.
     *
     * @throws BadInputException with the field and what is wrong with it
     */
    AwardRound check(RoundProposal proposal) {
        refuseUnless(
                CODE.matcher(proposal.code()).matches(),
                "“Mã đợt” gồm 2 đến 20 chữ cái in hoa không dấu hoặc chữ số và bắt đầu bằng chữ cái, ví dụ SK2023.");
        refuseUnless(
                RULE_SETS.contains(proposal.ruleSet()), "“Khung pháp lý” phải là một trong %s.".formatted(RULE_SETS));
        refuseUnless(
                movement.covers(proposal.assessmentYear()),
                "“Năm đánh giá” phải từ %d đến %d."
                        .formatted(
                                movement.achievementFrom().getYear(),
                                movement.achievementTo().getYear()));
        refuseUnless(
                isReferenceDate(proposal.referenceDate()),
                "“Ngày tham chiếu” phải từ năm %d và không quá một năm sau hôm nay."
                        .formatted(movement.achievementFrom().getYear()));
        return new AwardRound(
                proposal.code(),
                proposal.kind(),
                title(proposal.title()),
                proposal.ruleSet(),
                proposal.assessmentYear(),
                proposal.referenceDate(),
                deadline(proposal.unitDeadline()),
                movement.achievementFrom(),
                movement.achievementTo(proposal.assessmentYear()),
                RoundState.PROPOSED);
    }

    /** A deadline in whole seconds, later than now and not absurdly late. */
    Instant deadline(Instant deadline) {
        refuseUnless(deadline.isAfter(now), "“Hạn đề nghị” phải sau thời điểm hiện tại.");
        var latest = now.atZone(zone).plusYears(YEARS_AHEAD).toInstant();
        refuseUnless(
                !deadline.isAfter(latest), "“Hạn đề nghị” không được quá %d năm sau hôm nay.".formatted(YEARS_AHEAD));
        return deadline.truncatedTo(ChronoUnit.SECONDS);
    }

    private boolean isReferenceDate(LocalDate day) {
        return !day.isBefore(movement.achievementFrom())
                && !day.isAfter(LocalDate.ofInstant(now, zone).plusYears(1));
    }

    private static String title(String entered) {
        var title = Normalizer.normalize(entered, Normalizer.Form.NFC).strip();
        refuseUnless(
                !title.isEmpty()
                        && title.length() <= TITLE_LENGTH
                        && title.chars().noneMatch(c -> c == '<' || c == '>' || Character.isISOControl(c)),
                "“Tên đợt” phải có từ 1 đến %d ký tự và không có ký tự < hoặc >.".formatted(TITLE_LENGTH));
        return title;
    }

    private static void refuseUnless(boolean holds, String refusal) {
        if (!holds) {
            throw new BadInputException(refusal);
        }
    }
}
