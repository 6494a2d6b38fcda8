package vn.khenthuong.decision.output;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khenthuong.appraisal.Opinion;
import vn.khenthuong.appraisal.Opinions;
import vn.khenthuong.correspondence.NumberDesk;
import vn.khenthuong.correspondence.NumberSeries;
import vn.khenthuong.correspondence.PaperKind;
import vn.khenthuong.decision.AwardListSnapshot;
import vn.khenthuong.decision.ListEntry;
import vn.khenthuong.decision.Verdict;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.NomineeCounts;
import vn.khenthuong.organization.Performer;
import vn.khenthuong.organization.Work;
import vn.khenthuong.paper.Paper;
import vn.khenthuong.paper.PaperBlock.Align;
import vn.khenthuong.paper.PaperBlock.Column;
import vn.khenthuong.paper.PaperBuilder;
import vn.khenthuong.paper.PaperWording;
import vn.khenthuong.quota.QuotaLedger;
import vn.khenthuong.quota.QuotaLimit;
import vn.khenthuong.quota.QuotaMessages;

/**
 * The report of Home Affairs about a list: what was said about each case, what is proposed, what is not and why, and how many that
 * are of how many there may be. The step that signs the submission signs it too; its number is its own and entered beside the step.
 */
@Component
class AppraisalReportPaper extends AppraiserPaper {

    private static final List<Column> PLACES = List.of(
            new Column("STT", 8, Align.CENTER),
            new Column("Đơn vị", 58, Align.LEFT),
            new Column("Tính cho", 34, Align.LEFT),
            new Column("Tối đa", 18, Align.RIGHT),
            new Column("Danh sách trước", 22, Align.RIGHT),
            new Column("Danh sách này", 20, Align.RIGHT));

    private final Opinions opinions;
    private final Nominations nominations;
    private final QuotaLedger quota;
    private final QuotaMessages words;

    AppraisalReportPaper(
            ListFacts facts, Opinions opinions, Nominations nominations, QuotaLedger quota, QuotaMessages words) {
        super(PaperKind.BAO_CAO_THAM_DINH, facts);
        this.opinions = opinions;
        this.nominations = nominations;
        this.quota = quota;
        this.words = words;
    }

    @Override
    DocumentReference document(AwardListSnapshot list) {
        return null;
    }

    /** Signed again after a return it is another report, under the same submission too. */
    @Override
    public Optional<NumberDesk> numberDesk(String key) {
        return isDraft(facts().lists().require(key))
                ? Optional.empty()
                : facts().issuers()
                        .signature(key, AppraiserPaper::signs)
                        .map(line -> desk(key, line.at(), LocalDate.ofInstant(line.at(), HomeZone.ID)));
    }

    private NumberDesk desk(String list, Instant signedAt, LocalDate day) {
        return new NumberDesk(
                signedAt.toString(),
                facts().appraiser(day).code(),
                NumberSeries.REPORT,
                List.of(Performer.APPRAISAL_OFFICER, Performer.APPRAISAL_HEAD),
                Work.LISTS,
                list,
                List.of(list),
                day);
    }

    @Override
    Paper content(AwardListSnapshot list) {
        var issuers = facts().issuers();
        var day = facts().day(list.appraisalSubmission());
        var appraiser = facts().appraiser(day);
        var all = facts().appraised(list);
        var proposed = all.stream().filter(ListFacts::isProposed).toList();
        var refused = all.stream().filter(Predicate.not(ListFacts::isProposed)).toList();
        var paper = Paper.named(
                        "Báo cáo kết quả thẩm định",
                        appraiser.name(),
                        facts().clock().instant())
                .head(issuers.head(appraiser, "BC", null, day.getYear()))
                .kind("BÁO CÁO")
                .title("Kết quả thẩm định hồ sơ đề nghị khen thưởng đợt %s"
                        .formatted(PaperWording.quoted(facts().roundOf(list).title())))
                .addressees(List.of("Chủ tịch Ủy ban nhân dân %s".formatted(issuers.province())))
                .body("%s báo cáo kết quả thẩm định hồ sơ của danh sách %s%s như sau:"
                        .formatted(appraiser.name(), list.code(), submitted(list)))
                .heading("I. HỒ SƠ THẨM ĐỊNH")
                .body("Hồ sơ của %s, do %s trình."
                        .formatted(
                                ListCounts.of(all),
                                all.stream()
                                        .map(dossier -> issuers.name(facts().unit(dossier, day)))
                                        .distinct()
                                        .collect(Collectors.joining("; "))))
                .heading("II. Ý KIẾN VỀ TỪNG TRƯỜNG HỢP");
        var opinionsOf = opinions.of(
                all.stream().map(dossier -> dossier.snapshot().number()).toList());
        CaseTable.add(
                paper,
                all,
                "Ý kiến",
                dossier ->
                        said(dossier, opinionsOf.getOrDefault(dossier.snapshot().number(), List.of())));
        paper.heading("III. ĐỀ NGHỊ KHEN THƯỞNG")
                .body("%s đề nghị Chủ tịch Ủy ban nhân dân tỉnh tặng Bằng khen cho %s."
                        .formatted(appraiser.name(), proposed.isEmpty() ? PaperWording.ROOM : ListCounts.of(proposed)))
                .heading("IV. KHÔNG ĐỀ NGHỊ KHEN THƯỞNG");
        if (refused.isEmpty()) {
            paper.body("%s không đề nghị: không có trường hợp nào.".formatted(appraiser.name()));
        } else {
            paper.body("%s:".formatted(ListCounts.of(refused)));
            CaseTable.add(paper, refused, "Lý do", AppraiserPaper::reason);
        }
        notOnTheList(paper, list);
        paper.heading("V. SỐ LƯỢNG ĐỀ NGHỊ SO VỚI SỐ LƯỢNG TỐI ĐA");
        places(paper, list, proposed);
        return paper.closing("%s kính báo cáo Chủ tịch Ủy ban nhân dân tỉnh xem xét./.".formatted(appraiser.name()))
                .foot(List.of("Như trên;", "Lưu: VT, TĐKT."), signature(list, appraiser))
                .build();
    }

    /** For information: what the focal agency did not select, by reason, and what stands still; why it does is not told. */
    private void notOnTheList(PaperBuilder paper, AwardListSnapshot list) {
        facts().papers().inOrder(list.leftOut()).stream()
                .collect(Collectors.groupingBy(
                        one -> FocalMinutesPaper.reason(one, list), LinkedHashMap::new, Collectors.toList()))
                .forEach((reason, cases) -> paper.body(
                        list.restWaits()
                                ? "Cơ quan đầu mối để lại xét ở danh sách sau: %s.".formatted(ListCounts.of(cases))
                                : "Cơ quan đầu mối không chọn: %s; lý do: %s."
                                        .formatted(ListCounts.of(cases), PaperWording.withoutStop(reason))));
        var held = nominations.ofRound(list.round()).stream()
                .filter(one ->
                        one.onHold() && one.wasSubmitted() && !one.state().isFinal())
                .map(DossierSnapshot::nomineeType)
                .toList();
        if (!held.isEmpty()) {
            paper.body("Đang tạm dừng, chưa xét: %s.".formatted(NomineeCounts.of(held)));
        }
    }

    private String submitted(AwardListSnapshot list) {
        var submission = list.focalSubmission();
        return submission == null
                ? ""
                : ", kèm theo %s của %s"
                        .formatted(
                                PaperWording.cited("Tờ trình", submission),
                                facts().focal(submission.date()).name());
    }

    /** The last word of each side; what went back and came again is not repeated. */
    private static String said(DossierReading dossier, List<Opinion> all) {
        var last = new ArrayList<String>();
        dossier.local().ifPresent(local -> last.add("Tiêu chí của địa phương: %s".formatted(local.inWords())));
        for (var step : Opinion.Step.values()) {
            all.stream()
                    .filter(opinion -> opinion.step() == step)
                    .reduce((earlier, later) -> later)
                    .map(AppraisalReportPaper::inWords)
                    .map(PaperWording::withoutStop)
                    .ifPresent(last::add);
        }
        return last.isEmpty() ? PaperWording.ROOM : String.join(". ", last);
    }

    private static String inWords(Opinion opinion) {
        var words = new StringBuilder(
                "%s: %s".formatted(opinion.step().label(), opinion.outcome().label()));
        if (opinion.refusal() != null && opinion.refusal().reason() != null) {
            words.append(", ").append(opinion.refusal().reason());
        }
        if (opinion.remark() != null) {
            words.append("; ").append(opinion.remark());
        }
        if (opinion.override() != null) {
            words.append("; theo ")
                    .append(PaperWording.shortCited(
                            "văn bản", opinion.override().document()))
                    .append(" (%s)".formatted(opinion.override().reason()));
        }
        return words.toString();
    }

    /** Places that earlier lists of the round hold stand beside those of this one: both count against the same number. */
    private void places(PaperBuilder paper, AwardListSnapshot list, List<DossierReading> proposed) {
        var here = proposed.stream().map(DossierReading::snapshot).toList();
        var rewarded = rewardedBefore(list);
        var before = nominations.ofRound(list.round()).stream()
                .filter(dossier -> rewarded.contains(dossier.number()))
                .toList();
        var rows = new ArrayList<List<String>>();
        var limits = new ArrayList<QuotaLimit>();
        for (var limit : quota.limits(list.round())) {
            var count = count(limit, here);
            if (count > 0) {
                limits.add(limit);
                rows.add(List.of(
                        String.valueOf(rows.size() + 1),
                        words.owner(limit),
                        words.counted(limit.nomineeTypes()),
                        String.valueOf(limit.max()),
                        String.valueOf(count(limit, before)),
                        String.valueOf(count)));
            }
        }
        if (rows.isEmpty()) {
            paper.body("Không có trường hợp nào tính vào số lượng tối đa.");
        } else {
            paper.table(PLACES, rows);
            facts().otherThanPlanned(paper, limits);
        }
    }

    private Set<String> rewardedBefore(AwardListSnapshot list) {
        var before = new HashSet<String>();
        for (var earlier : facts().lists().ofRound(list.round())) {
            if (earlier.code().equals(list.code())) {
                return before;
            }
            earlier.entries().stream()
                    .filter(entry -> entry.isLive() && entry.verdict() == Verdict.APPROVED)
                    .map(ListEntry::dossier)
                    .forEach(before::add);
        }
        return before;
    }

    private static long count(QuotaLimit limit, List<DossierSnapshot> cases) {
        return cases.stream().filter(one -> one.countsAgainst(limit)).count();
    }
}
