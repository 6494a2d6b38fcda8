package vn.khenthuong.round.internal;

import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.RoundProposal;
import vn.khenthuong.round.RoundState;

/** What a proposed round must satisfy before anybody is asked to confirm it. */
final class ProposalCheck {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{1,19}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int TITLE_LENGTH = 300;
    private static final int YEARS_AHEAD = 2;

    private final Movement movement;
    private final List<Regime> regimes;
    private final Instant now;
    private final ZoneId zone;

    ProposalCheck(Movement movement, List<Regime> regimes, Instant now, ZoneId zone) {
        this.movement = movement;
        this.regimes = regimes;
        this.now = now;
        this.zone = zone;
    }

    /**
     * The round that would come of the proposal.
     *
     * @throws BadInputException with the fields and what is wrong with each
     */
    AwardRound check(RoundProposal proposal) {
        var errors = new InputErrors();
        errors.gather(() -> refuseUnless(
                CODE.matcher(proposal.code()).matches(),
                "“Mã đợt” gồm 2 đến 20 chữ cái in hoa không dấu hoặc chữ số và bắt đầu bằng chữ cái, ví dụ SK2023."));
        var title = errors.gather(() -> title(proposal.title()));
        var deadline = errors.gather(() -> deadline(proposal.unitDeadline()));
        checkReference(proposal, deadline.orElse(null), errors);
        errors.refuse();
        return new AwardRound(
                proposal.code(),
                proposal.kind(),
                title.orElseThrow(),
                proposal.ruleSet(),
                proposal.assessmentYear(),
                proposal.referenceDate(),
                deadline.orElseThrow(),
                movement.achievementFrom(),
                movement.achievementTo(proposal.assessmentYear()),
                RoundState.PROPOSED);
    }

    /** A deadline in whole seconds, later than now and not absurdly late; null is refused as missing. */
    Instant deadline(Instant deadline) {
        refuseUnless(deadline != null, "Cần nhập “Hạn đề nghị”.");
        refuseUnless(deadline.isAfter(now), "“Hạn đề nghị” phải sau thời điểm hiện tại.");
        var latest = now.atZone(zone).plusYears(YEARS_AHEAD).toInstant();
        refuseUnless(
                !deadline.isAfter(latest), "“Hạn đề nghị” không được quá %d năm sau hôm nay.".formatted(YEARS_AHEAD));
        return deadline.truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * Kind, assessed year and reference date speak of the same year, the one of the plan; what follows from a
     * reference date of another year, or from a deadline that cannot be, is not told beside it.
     *
     * @param deadline null where it is wrong itself
     */
    private void checkReference(RoundProposal proposal, Instant deadline, InputErrors errors) {
        var kind = proposal.kind();
        errors.gather(() -> refuseUnless(
                proposal.assessmentYear() == kind.year() && movement.covers(kind.year()),
                "Đợt %s là của năm %d (%s của Kế hoạch); “Năm đánh giá” phải là %d."
                        .formatted(kind.label(), kind.year(), kind.citation(), kind.year())));
        if (proposal.referenceDate().getYear() != kind.year()) {
            errors.add("Đợt %s là của năm %d (%s của Kế hoạch); “Ngày tham chiếu” phải trong năm %d."
                    .formatted(kind.label(), kind.year(), kind.citation(), kind.year()));
            return;
        }
        errors.gather(() -> refuseUnlessOfItsRegime(proposal));
        if (deadline != null && proposal.referenceDate().isAfter(new Deadline(deadline).lastDay())) {
            errors.add("“Ngày tham chiếu” không được sau “Hạn đề nghị”.");
        }
    }

    /** The law is the one in force on the reference date. */
    private void refuseUnlessOfItsRegime(RoundProposal proposal) {
        var inForce = regimes.stream()
                .filter(regime -> regime.isInForceOn(proposal.referenceDate()))
                .map(Regime::code)
                .findFirst()
                .orElse("");
        refuseUnless(
                inForce.equals(proposal.ruleSet()),
                "“Khung pháp lý” phải là khung có hiệu lực vào “Ngày tham chiếu” (%s): khung %s."
                        .formatted(DAY.format(proposal.referenceDate()), inForce));
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
