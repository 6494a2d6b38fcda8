package vn.khenthuong.round.internal;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.khenthuong.kernel.BadInputException;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.InputErrors;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.ListDeadlineChange;
import vn.khenthuong.round.RoundProposal;
import vn.khenthuong.round.RoundSchedule;
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
        var window = errors.gather(() -> window(proposal));
        errors.gather(() -> refuseUnlessInOrder(proposal.schedule(), deadline.orElse(null)));
        errors.refuse();
        return new AwardRound(
                proposal.code(),
                proposal.kind(),
                title.orElseThrow(),
                proposal.ruleSet(),
                proposal.assessmentYear(),
                proposal.referenceDate(),
                deadline.orElseThrow(),
                window.orElseThrow().from(),
                window.orElseThrow().to(),
                RoundState.PROPOSED);
    }

    private record Window(LocalDate from, LocalDate to) {}

    /** Achievements that count lie in the window of the movement and end with the assessed year. */
    private Window window(RoundProposal proposal) {
        var first = movement.achievementFrom();
        var last = movement.achievementTo(proposal.kind().year());
        var schedule = proposal.schedule();
        var from = schedule.achievementFrom() == null ? first : schedule.achievementFrom();
        var to = schedule.achievementTo() == null ? last : schedule.achievementTo();
        refuseUnless(
                !from.isBefore(first) && !to.isAfter(last),
                "Thành tích được tính từ %s đến %s (điểm b khoản 2 Mục IV của Kế hoạch, đến hết năm đánh giá); “Thành tích từ ngày”, “Thành tích đến ngày” phải trong thời gian đó."
                        .formatted(DAY.format(first), DAY.format(last)));
        refuseUnless(!from.isAfter(to), "“Thành tích từ ngày” không được sau “Thành tích đến ngày”.");
        return new Window(from, to);
    }

    /**
     * Units, then the focal agency, then Home Affairs.
     *
     * @param deadline of the units; null where it is wrong itself
     */
    private void refuseUnlessInOrder(RoundSchedule schedule, Instant deadline) {
        var focal = schedule.focalDeadline();
        var appraisal = schedule.appraisalDeadline();
        refuseUnless(
                deadline == null || focal == null || focal.isAfter(deadline),
                "“Hạn tổng hợp của cơ quan đầu mối” phải sau “Hạn đề nghị”: cơ quan đầu mối tổng hợp hồ sơ các đơn vị đã nộp (điểm e khoản 2 Mục IV của Kế hoạch).");
        var before = focal == null ? deadline : focal;
        refuseUnless(
                before == null || appraisal == null || appraisal.isAfter(before),
                "“Hạn trình của Sở Nội vụ” phải sau “Hạn đề nghị” và “Hạn tổng hợp của cơ quan đầu mối”: Sở Nội vụ thẩm định danh sách đã tổng hợp (khoản 2 Mục VI của Kế hoạch).");
        var latest = now.atZone(zone).plusYears(YEARS_AHEAD).toInstant();
        refuseUnless(
                Stream.of(focal, appraisal).filter(Objects::nonNull).noneMatch(one -> one.isAfter(latest)),
                "Hạn của cơ quan đầu mối và của Sở Nội vụ không được quá %d năm sau hôm nay.".formatted(YEARS_AHEAD));
    }

    /**
     * The deadlines of a running round when a department gets another one.
     *
     * @param last deadline of the units
     */
    RoundSchedule moved(RoundSchedule schedule, ListDeadlineChange.Stage stage, Instant entered, Instant last) {
        refuseUnless(entered != null, "Cần nhập “%s”.".formatted(stage.label()));
        var deadline = entered.truncatedTo(ChronoUnit.SECONDS);
        refuseUnless(deadline.isAfter(now), "“%s” phải sau thời điểm hiện tại.".formatted(stage.label()));
        var present = schedule.deadlineOf(stage);
        refuseUnless(
                present == null || deadline.isAfter(present),
                "“%s” chỉ được dời đến sau hạn hiện nay (%s)."
                        .formatted(stage.label(), present == null ? "" : VietnameseDates.of(present)));
        var moved = schedule.with(stage, deadline);
        refuseUnlessInOrder(moved, last);
        return moved;
    }

    /**
     * Refuses a deadline of the units, or of one of them, after which the departments would have to be done already: theirs are moved
     * first.
     */
    void requireBeforeDepartments(RoundSchedule schedule, Instant deadline) {
        refuseUnlessInOrder(schedule, deadline);
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
