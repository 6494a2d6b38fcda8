package vn.khenthuong.notification.internal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.khenthuong.consultation.Consultation;
import vn.khenthuong.consultation.ConsultationProcess;
import vn.khenthuong.decision.AwardListProcess;
import vn.khenthuong.decision.DecisionAmendment;
import vn.khenthuong.decision.ListCode;
import vn.khenthuong.kernel.Deadline;
import vn.khenthuong.kernel.DocumentReference;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.matter.MatterOutcome;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.NominationProcess;
import vn.khenthuong.notification.NoticeKind;
import vn.khenthuong.notification.internal.EventText.Fact;
import vn.khenthuong.notification.internal.EventText.Link;
import vn.khenthuong.notification.internal.Telling.Case;
import vn.khenthuong.petition.PetitionNumber;
import vn.khenthuong.petition.PetitionReport;
import vn.khenthuong.round.AwardRound;
import vn.khenthuong.round.ListDeadlineMoved;
import vn.khenthuong.round.RoundExtended;
import vn.khenthuong.round.RoundLimitChanged;
import vn.khenthuong.round.RoundReopened;
import vn.khenthuong.supervision.ObservationNumber;

/** Everything officials are told of rounds, dossiers and lists, in words: what happened, its numbers and dates, what to do next. */
final class EventWords {

    private static final String DECISION = "Quyết định";
    private static final String REASON = "Lý do";
    private static final String NOTHING_TO_DO = "Đơn vị không phải làm gì thêm; hệ thống báo khi có kết quả tiếp theo.";
    private static final String TASKLIST = "Mở Tasklist, nhận việc";

    /** What a paper that the system has made is introduced with: what it is called, then where it is. */
    private static final String PAPER = "%s có ở trang hồ sơ, mục “Giấy tờ hệ thống lập” (PDF, DOCX). ";

    private static final Link TO_PAPERS = new Link("/ho-so/{number}#giay-lap", "/ho-so", "Xem hồ sơ và giấy tờ");
    private static final Link TO_DOSSIER = new Link("/ho-so/{number}", "/ho-so", "Xem hồ sơ");
    private static final Link TO_QUESTIONS = new Link("/hiep-y", "/hiep-y", "Xem các việc hiệp y");
    private static final Link TO_MATTERS = new Link("/ho-so/{number}/vu-viec", "/vu-viec", "Xem vụ việc");
    private static final Link TO_DOSSIERS = new Link("/ho-so", "/ho-so", "Xem các hồ sơ");

    private EventWords() {}

    // --- headline

    static String headline(NoticeKind kind, String round, List<Case> cases) {
        return cases.size() == 1
                ? "%s: %s".formatted(kind.label(), named(round, cases.get(0).subject()))
                : "%s: %d hồ sơ của đợt %s".formatted(kind.label(), cases.size(), round);
    }

    private static String named(String round, String subject) {
        if (PetitionNumber.parse(subject).isPresent()) {
            return "kiến nghị " + subject;
        }
        if (ObservationNumber.parse(subject).isPresent()) {
            return "phản ánh " + subject;
        }
        if (PetitionReport.isNumber(subject)) {
            return "bản tổng hợp " + subject;
        }
        if (subject.equals(round)) {
            return "đợt " + round;
        }
        return ordinal(subject).map(list -> "danh sách " + subject).orElse("hồ sơ " + subject);
    }

    private static Optional<Integer> ordinal(String subject) {
        return ListCode.find(subject).map(ListCode::ordinal);
    }

    // --- the round

    static EventText opened(AwardRound round, DocumentReference guidance) {
        return new EventText(
                "Đợt khen thưởng “%s” đã mở, đơn vị được đề nghị khen thưởng từ bây giờ.".formatted(round.title()),
                facts(
                        new Fact("Hạn đề nghị", VietnameseDates.of(round.unitDeadline())),
                        document("Hướng dẫn", guidance)),
                "Cán bộ của đơn vị mở Tasklist, bắt đầu “Đề nghị khen thưởng”; thủ trưởng ký trình trước hạn trên.",
                null,
                TO_DOSSIERS);
    }

    static EventText extended(AwardRound round, RoundExtended extended, String whose) {
        return new EventText(
                "Hạn đề nghị của %s trong đợt “%s” đã thay đổi.".formatted(whose, round.title()),
                facts(
                        new Fact(
                                "Hạn mới",
                                VietnameseDates.of(extended.deadline().instant())),
                        document("Theo văn bản", extended.authorisedBy())),
                "Hồ sơ chưa trình được hoàn thiện và ký trình trong hạn mới.",
                null,
                TO_DOSSIERS);
    }

    static EventText listDeadlineMoved(AwardRound round, ListDeadlineMoved moved) {
        return new EventText(
                "%s trong đợt “%s” đã thay đổi.".formatted(moved.stage().label(), round.title()),
                facts(
                        new Fact("Hạn mới", VietnameseDates.of(moved.deadline().instant())),
                        document("Theo văn bản", moved.authorisedBy())),
                "Việc đang làm của danh sách có hạn mới này.",
                null,
                TO_DOSSIERS);
    }

    static EventText closed(AwardRound round, DocumentReference authorisedBy) {
        return new EventText(
                "Đợt khen thưởng “%s” đã đóng, không nhận thêm đề nghị.".formatted(round.title()),
                authorisedBy == null
                        ? List.of(new Fact(REASON, "hết hạn đề nghị " + VietnameseDates.of(round.unitDeadline())))
                        : facts(document("Đóng theo văn bản", authorisedBy)),
                "Hồ sơ đã trình được xử lý tiếp; hồ sơ đang bổ sung vẫn nộp được đến hạn ghi trong yêu cầu;"
                        + " hồ sơ chưa trình đã hết hạn.",
                null,
                TO_DOSSIERS);
    }

    static EventText cancelled(AwardRound round, DocumentReference authorisedBy) {
        return new EventText(
                "Đợt khen thưởng “%s” bị hủy: mọi hồ sơ, danh sách chưa có kết quả của đợt kết thúc, các chỗ được trả lại."
                        .formatted(round.title()),
                facts(document("Hủy theo văn bản", authorisedBy)),
                "Không phải làm gì thêm trong đợt này.",
                null,
                TO_DOSSIERS);
    }

    static EventText reopened(AwardRound round, RoundReopened reopened) {
        return new EventText(
                "Đợt khen thưởng “%s” được mở lại, các đơn vị được đề nghị tiếp.".formatted(round.title()),
                facts(
                        new Fact(
                                "Hạn mới",
                                VietnameseDates.of(reopened.deadline().instant())),
                        document("Theo văn bản", reopened.authorisedBy())),
                "Hồ sơ đã hết hạn không sống lại: mở hồ sơ đó và chọn “Lập lại từ hồ sơ hết hạn” để lập hồ sơ mới. Hồ sơ đã trình"
                        + " được xử lý tiếp; danh sách trình khen lập mới sau khi đợt đóng.",
                null,
                TO_DOSSIERS);
    }

    /** @param whose the owner of the limit and what it counts, in words */
    static EventText limitChanged(AwardRound round, RoundLimitChanged changed, String whose) {
        return new EventText(
                "Chỉ tiêu %s trong đợt “%s” đã thay đổi.".formatted(whose, round.title()),
                facts(
                        new Fact(
                                "Chỉ tiêu trước",
                                String.valueOf(changed.before().max())),
                        new Fact("Chỉ tiêu mới", String.valueOf(changed.after().max())),
                        new Fact("Đã dùng", String.valueOf(changed.after().used())),
                        document("Theo văn bản", changed.authorisedBy()),
                        changed.petition() == null ? null : new Fact("Theo kiến nghị", changed.petition())),
                "Hồ sơ đã trình giữ chỗ của mình; hồ sơ chưa trình tính theo chỉ tiêu mới.",
                null,
                TO_DOSSIERS);
    }

    // --- what the unit is told of its dossiers

    static EventText placeRefused(String numbers) {
        return ofDossier(
                "Thủ trưởng đã ký nhưng đơn vị không còn chỉ tiêu, nên hồ sơ chưa được trình.",
                List.of(new Fact(REASON, numbers)),
                "Hồ sơ đã trở lại việc “Hoàn thiện hồ sơ” của cán bộ: rút một hồ sơ khác để có chỗ rồi trình lại,"
                        + " hoặc rút hồ sơ này.",
                NominationProcess.Tasks.PREPARE_DOSSIER.id());
    }

    /** @param to where the dossier is now: being written, or being supplemented */
    static EventText returnedToOfficer(DossierState to, String reason) {
        return to == DossierState.SUPPLEMENT_REQUESTED
                ? ofDossier(
                        "Thủ trưởng đơn vị trả lại phần bổ sung cho cán bộ.",
                        reason(reason),
                        TASKLIST + " “Bổ sung hồ sơ”, sửa theo lý do trên và trình lại; hạn bổ sung không đổi.",
                        NominationProcess.Tasks.SUPPLEMENT_DOSSIER.id())
                : ofDossier(
                        "Thủ trưởng đơn vị trả lại hồ sơ cho cán bộ.",
                        reason(reason),
                        TASKLIST + " “Hoàn thiện hồ sơ”, sửa theo lý do trên và trình lại.",
                        NominationProcess.Tasks.PREPARE_DOSSIER.id());
    }

    static EventText received(LocalDate answerDue) {
        return withPaper(
                "Cơ quan đầu mối đã kiểm tra và tiếp nhận hồ sơ đầy đủ.",
                answerDue == null ? List.of() : List.of(new Fact("Trả lời chậm nhất", VietnameseDates.of(answerDue))),
                PAPER.formatted("Giấy tiếp nhận và hẹn trả") + NOTHING_TO_DO,
                null);
    }

    /** @param promised the day that was promised before */
    static EventText answerPostponed(LocalDate promised, LocalDate day, String reason, DocumentReference apology) {
        return withPaper(
                "Cơ quan đầu mối xin lỗi vì chưa trả lời đúng ngày đã hẹn và hẹn lại ngày trả lời.",
                facts(
                        new Fact("Đã hẹn", VietnameseDates.of(promised)),
                        new Fact("Hẹn lại, trả lời chậm nhất", VietnameseDates.of(day)),
                        new Fact(REASON, reason),
                        document("Văn bản xin lỗi", apology)),
                PAPER.formatted("Văn bản xin lỗi và giấy tiếp nhận với ngày hẹn mới") + NOTHING_TO_DO,
                null);
    }

    static EventText supplementWanted(List<String> items, String reason, LocalDate dueDay) {
        return withPaper(
                "Cơ quan đầu mối yêu cầu đơn vị bổ sung hồ sơ.",
                facts(
                        new Fact("Cần bổ sung", String.join("; ", items)),
                        reason == null ? null : new Fact(REASON, reason),
                        new Fact("Hạn bổ sung", "hết ngày " + VietnameseDates.of(dueDay))),
                PAPER.formatted("Phiếu yêu cầu bổ sung")
                        + TASKLIST
                        + " “Bổ sung hồ sơ”, chỉ sửa những mục trên, thủ trưởng ký lại trước hạn. Hết hạn mà chưa ký bổ"
                        + " sung thì hồ sơ kết thúc.",
                NominationProcess.Tasks.SUPPLEMENT_DOSSIER.id());
    }

    static EventText supplementMoved(LocalDate dueDay) {
        return ofDossier(
                "Hạn đề nghị của đợt được gia hạn nên hạn bổ sung hồ sơ dời theo.",
                facts(new Fact("Hạn bổ sung", "hết ngày " + VietnameseDates.of(dueDay))),
                TASKLIST + " “Bổ sung hồ sơ”; thủ trưởng ký lại trước hạn mới.",
                null);
    }

    static EventText listed(String list) {
        return ofDossier(
                "Hồ sơ có trong danh sách trình khen thưởng mà cơ quan thẩm định đã nhận.",
                List.of(new Fact("Danh sách", list)),
                NOTHING_TO_DO,
                null);
    }

    static EventText unlisted() {
        return ofDossier(
                "Hồ sơ không còn trong danh sách trình khen thưởng vì danh sách được lập lại.",
                List.of(),
                "Hồ sơ vẫn còn hiệu lực và được xét lại khi lập danh sách. " + NOTHING_TO_DO,
                null);
    }

    static EventText deferred(Optional<DocumentReference> decision) {
        return ofDossier(
                "Chủ tịch Ủy ban nhân dân tỉnh để hồ sơ lại danh sách sau; chỉ tiêu của hồ sơ được giữ.",
                facts(document(DECISION, decision.orElse(null))),
                NOTHING_TO_DO,
                null);
    }

    static EventText held(String reason, DocumentReference document) {
        return ofDossier(
                "Hồ sơ đang tạm dừng: không ai xử lý được, các thời hạn không tính; chỉ tiêu của hồ sơ được giữ.",
                facts(new Fact(REASON, reason), document("Theo văn bản", document)),
                NOTHING_TO_DO,
                null);
    }

    /** @param carriesOn the unit that works the dossier from now on, or null where that does not change */
    static EventText resumed(String reason, DocumentReference document, String carriesOn) {
        return ofDossier(
                carriesOn == null
                        ? "Hồ sơ được xử lý tiếp; các thời hạn chạy tiếp với số ngày làm việc còn lại."
                        : "Hồ sơ được xử lý tiếp và do %s làm tiếp thay đơn vị đề nghị; các thời hạn chạy tiếp với số ngày làm việc còn lại."
                                .formatted(carriesOn),
                facts(new Fact(REASON, reason), document("Theo văn bản", document)),
                "Xem việc đang chờ của hồ sơ trong Tasklist.",
                null);
    }

    static EventText concluded(
            String title, MatterOutcome outcome, DocumentReference document, boolean anyOpen, boolean held) {
        var next = anyOpen
                ? "Còn vụ việc khác chưa có kết luận; hồ sơ vẫn tạm dừng."
                : outcome == MatterOutcome.VIOLATION
                        ? "Hồ sơ không được đi tiếp; cơ quan giải quyết tạm dừng kết thúc hồ sơ bằng văn bản."
                        : "Cơ quan giải quyết tạm dừng cho hồ sơ tiếp tục bằng văn bản.";
        return new EventText(
                "Vụ việc về người, tập thể được đề nghị đã có kết luận, trả lời.",
                facts(
                        new Fact("Vụ việc", title),
                        new Fact("Kết luận", outcome.label()),
                        document("Theo văn bản", document)),
                held ? next : "Hồ sơ không còn tạm dừng; không phải làm gì thêm.",
                null,
                TO_MATTERS);
    }

    static EventText matterWithdrawn(String title, DocumentReference document) {
        return new EventText(
                "Vụ việc về người, tập thể được đề nghị được ghi nhầm và đã được rút.",
                facts(new Fact("Vụ việc", title), document("Theo văn bản", document)),
                "Hồ sơ còn tạm dừng vì lý do khác; không phải làm gì thêm.",
                null,
                TO_MATTERS);
    }

    /** @param due the last day */
    static EventText matterDue(String title, LocalDate due, boolean overdue) {
        return new EventText(
                overdue
                        ? "Vụ việc về người, tập thể được đề nghị đã trễ hạn mà chưa có kết luận, trả lời; hồ sơ vẫn tạm dừng."
                        : "Vụ việc về người, tập thể được đề nghị sắp đến hạn kết luận, trả lời.",
                facts(new Fact("Vụ việc", title), new Fact("Hạn", VietnameseDates.of(due))),
                "Mở vụ việc ở trang hồ sơ và ghi kết luận, trả lời kèm văn bản.",
                null,
                TO_MATTERS);
    }

    static EventText questionHeld(String agency) {
        return new EventText(
                "Hồ sơ đang tạm dừng nên %s chưa phải cho ý kiến; thời hạn trả lời không tính trong thời gian này."
                        .formatted(agency),
                List.of(),
                "Cơ quan không phải làm gì; hệ thống báo khi hồ sơ tiếp tục, kèm hạn trả lời mới.",
                null,
                TO_QUESTIONS);
    }

    static EventText questionResumed(String agency, Instant due) {
        return new EventText(
                "Hồ sơ được xử lý tiếp; %s cho ý kiến trong thời hạn còn lại.".formatted(agency),
                facts(new Fact("Hạn trả lời", VietnameseDates.of(new Deadline(due).lastDay()))),
                TASKLIST + " “Cho ý kiến hiệp y”, ghi ý kiến với số và ngày văn bản trả lời.",
                ConsultationProcess.Tasks.GIVE_OPINION.id(),
                TO_QUESTIONS);
    }

    /** The kind of notice for an end. */
    static NoticeKind kindOf(DossierState end) {
        return switch (end) {
            case AWARDED -> NoticeKind.DOSSIER_AWARDED;
            case NOT_AWARDED -> NoticeKind.DOSSIER_NOT_AWARDED;
            case NOT_SELECTED -> NoticeKind.DOSSIER_NOT_SELECTED;
            case FAILED -> NoticeKind.DOSSIER_FAILED;
            case REJECTED -> NoticeKind.DOSSIER_REJECTED;
            case WITHDRAWN -> NoticeKind.DOSSIER_WITHDRAWN;
            case EXPIRED -> NoticeKind.DOSSIER_EXPIRED;
            case CANCELLED -> NoticeKind.DOSSIER_CANCELLED;
            default -> throw new IllegalArgumentException("Not an end: " + end);
        };
    }

    /** @param open whether units may still nominate in the round; a round closed early is over before its deadline */
    static EventText ended(DossierState end, Optional<DocumentReference> decision, boolean open) {
        return about(
                switch (end) {
                    case AWARDED ->
                        "Chủ tịch Ủy ban nhân dân tỉnh đã quyết định khen thưởng trường hợp do đơn vị đề nghị.";
                    case NOT_AWARDED -> "Chủ tịch Ủy ban nhân dân tỉnh không khen thưởng trường hợp do đơn vị đề nghị.";
                    case NOT_SELECTED -> "Hồ sơ không được chọn vào danh sách trình khen thưởng.";
                    case FAILED -> "Cơ quan thẩm định kết luận hồ sơ không đạt.";
                    case REJECTED -> "Cơ quan đầu mối từ chối tiếp nhận hồ sơ.";
                    case WITHDRAWN -> "Đơn vị đã rút hồ sơ.";
                    case EXPIRED -> "Hồ sơ đã hết hạn và kết thúc.";
                    default -> "Hồ sơ đã bị hủy.";
                },
                facts(document(DECISION, decision.orElse(null))),
                paper(end)
                        + switch (end) {
                            case AWARDED ->
                                "Đơn vị báo cho người được khen thưởng; quyết định và danh sách được khen thưởng có ở"
                                        + " trang “Công bố”.";
                            case REJECTED, WITHDRAWN, EXPIRED ->
                                open
                                        ? "Chỗ của hồ sơ, nếu có, đã được trả lại: còn trong hạn đề nghị thì đơn vị"
                                                + " được lập hồ sơ khác."
                                        : "Đợt khen thưởng không nhận đề nghị nữa, đơn vị không lập được hồ sơ khác trong đợt này."
                                                + " Đơn vị báo cho người được đề nghị.";
                            default ->
                                "Đơn vị báo cho người được đề nghị; chỗ của hồ sơ trong chỉ tiêu đã được trả lại.";
                        },
                null,
                paper(end).isEmpty() ? TO_DOSSIER : TO_PAPERS);
    }

    /** Which paper tells the unit the same, in a sentence; empty where there is none. */
    private static String paper(DossierState end) {
        return switch (end) {
            case NOT_AWARDED -> PAPER.formatted("Thông báo kết quả của cơ quan thẩm định");
            case NOT_SELECTED, FAILED ->
                "Khi các trường hợp của đơn vị trong danh sách đều có kết quả, "
                        + PAPER.formatted("thông báo kết quả của cơ quan thẩm định");
            case EXPIRED -> PAPER.formatted("Nếu hồ sơ đã trình, thông báo kết quả của cơ quan đầu mối");
            case REJECTED -> PAPER.formatted("Phiếu từ chối");
            default -> "";
        };
    }

    // --- what the departments, the Chair and the clerk are told

    static EventText arrived(String unit) {
        return ofDossier(
                "%s đã trình hồ sơ.".formatted(unit),
                List.of(),
                TASKLIST + " “Tiếp nhận, kiểm tra thành phần hồ sơ”.",
                NominationProcess.Tasks.RECEIVE_DOSSIER.id());
    }

    static EventText supplemented(String unit) {
        return ofDossier(
                "%s đã ký bổ sung hồ sơ.".formatted(unit),
                List.of(),
                TASKLIST + " “Tiếp nhận, kiểm tra thành phần hồ sơ”; thời hạn tiếp nhận chạy tiếp.",
                NominationProcess.Tasks.RECEIVE_DOSSIER.id());
    }

    static EventText returnedToReview(String reason) {
        return ofDossier(
                "Cơ quan thẩm định trả hồ sơ lại để thẩm tra; hồ sơ vẫn thuộc danh sách.",
                reason(reason),
                TASKLIST + " “Thẩm tra”.",
                NominationProcess.Tasks.REVIEW_DOSSIER.id());
    }

    static EventText signed(DocumentReference submission) {
        return ofList(
                "Lãnh đạo cơ quan đầu mối đã ký trình danh sách trình khen thưởng.",
                facts(document("Tờ trình", submission)),
                TASKLIST + " “Nhận danh sách”.",
                AwardListProcess.Tasks.RECEIVE_LIST.id());
    }

    static EventText returnedToComposition(String reason) {
        return ofList(
                "Danh sách trình khen thưởng được trả lại để tổng hợp lại; chữ ký trước đó, nếu có, không còn giá trị.",
                reason(reason),
                "Cán bộ cơ quan đầu mối mở Tasklist, nhận việc “Tổng hợp danh sách”.",
                AwardListProcess.Tasks.CONSOLIDATE_LIST.id());
    }

    static EventText returnedByChair(String reason) {
        return returnedToAppraiser("Chủ tịch Ủy ban nhân dân tỉnh", reason);
    }

    static EventText returnedByOffice(String reason) {
        return returnedToAppraiser("Văn phòng Ủy ban nhân dân tỉnh", reason);
    }

    private static EventText returnedToAppraiser(String by, String reason) {
        return ofList(
                by + " trả lại danh sách trình khen thưởng.",
                reason(reason),
                "Lãnh đạo cơ quan thẩm định mở Tasklist, nhận việc “Trình Chủ tịch”.",
                AwardListProcess.Tasks.SIGN_APPRAISAL_SUBMISSION.id());
    }

    static EventText submittedToOffice(DocumentReference submission) {
        return ofList(
                "Cơ quan thẩm định trình Chủ tịch Ủy ban nhân dân tỉnh danh sách trình khen thưởng; Văn phòng kiểm tra trước.",
                facts(document("Tờ trình", submission)),
                TASKLIST + " “Kiểm tra hồ sơ trình”.",
                AwardListProcess.Tasks.CHECK_BY_OFFICE.id());
    }

    static EventText submitted(DocumentReference submission) {
        return ofList(
                "Cơ quan thẩm định trình Chủ tịch Ủy ban nhân dân tỉnh danh sách trình khen thưởng.",
                facts(document("Tờ trình", submission)),
                TASKLIST + " “Quyết định khen thưởng”.",
                AwardListProcess.Tasks.DECIDE.id());
    }

    static EventText decided() {
        return ofList(
                "Chủ tịch Ủy ban nhân dân tỉnh đã quyết định về danh sách trình khen thưởng.",
                List.of(),
                TASKLIST + " “Cấp số, ban hành”.",
                AwardListProcess.Tasks.ISSUE_DECISION.id());
    }

    static EventText issued(String list, DocumentReference decision) {
        return new EventText(
                "Quyết định khen thưởng đã được cấp số và ban hành; các đơn vị đã được báo kết quả từng hồ sơ.",
                facts(document(DECISION, decision)),
                "Danh sách được khen thưởng đã công bố.",
                null,
                published(list));
    }

    static EventText toBeMadeKnown(String list, DocumentReference decision) {
        return new EventText(
                "Chủ tịch Ủy ban nhân dân tỉnh đã quyết định khen thưởng; quyết định và danh sách đã công bố.",
                facts(document(DECISION, decision)),
                "Đề nghị tuyên truyền, biểu dương và nhân rộng các điển hình tiên tiến (khoản 5 Mục VI Kế hoạch).",
                null,
                published(list));
    }

    static EventText scanned(String list) {
        return new EventText(
                "Quyết định khen thưởng đã ký, đóng dấu đã có trên trang công bố.",
                List.of(),
                "Bản PDF tải về được tại trang công bố của quyết định.",
                null,
                published(list));
    }

    static EventText amendmentProposed(DecisionAmendment amendment) {
        var code = ListCode.parse(amendment.list());
        var path = "/quyet-dinh/%s/%d".formatted(code.round(), code.ordinal());
        return new EventText(
                "Cơ quan thẩm định đề nghị %s quyết định khen thưởng."
                        .formatted(amendment.dossier() == null ? "đính chính" : "sửa đổi tên trong"),
                facts(new Fact("Văn bản", amendment.kind().label())),
                "Trình ký, rồi cấp số tại trang sửa đổi, đính chính của quyết định; hoặc trả lại với lý do.",
                null,
                new Link(path, path, "Mở trang sửa đổi, đính chính"));
    }

    static EventText amended(DecisionAmendment amendment) {
        return new EventText(
                "Quyết định khen thưởng đã được %s."
                        .formatted(amendment.dossier() == null ? "đính chính" : "sửa đổi tên một trường hợp"),
                facts(document(amendment.kind().label(), amendment.document())),
                "Trang công bố đã ghi theo nội dung đúng.",
                null,
                published(amendment.list()));
    }

    private static Link published(String list) {
        var code = ListCode.parse(list);
        var path = "/cong-bo/%s/%d".formatted(code.round(), code.ordinal());
        return new Link(path, path, "Xem quyết định");
    }

    // --- agencies that are asked

    static EventText asked(String agency, String unit, Instant due) {
        return new EventText(
                "%s được hỏi ý kiến (hiệp y) về một đề nghị khen thưởng của %s.".formatted(agency, unit),
                facts(new Fact("Trả lời đến hết ngày", VietnameseDates.of(new Deadline(due).lastDay()))),
                TASKLIST
                        + " “Cho ý kiến hiệp y”, ghi ý kiến với số và ngày văn bản trả lời. Hết hạn thì hồ sơ được xử lý tiếp.",
                ConsultationProcess.Tasks.GIVE_OPINION.id(),
                TO_QUESTIONS);
    }

    static EventText answered(Consultation answered, String agency) {
        var answer = answered.answer();
        return ofDossier(
                "%s đã trả lời về hồ sơ: %s."
                        .formatted(agency, answered.inWords().toLowerCase(Locale.ROOT)),
                facts(
                        document("Văn bản", answer.document()),
                        answer.reason() == null ? null : new Fact(REASON, answer.reason())),
                answered.isLate()
                        ? "Hồ sơ đã được xử lý tiếp; trả lời muộn hiện ở trang hồ sơ, không đổi hành trình."
                        : "Có đủ ý kiến hoặc hết hạn thì hồ sơ sang thẩm tra.",
                null);
    }

    static EventText unansweredAgency(String agency) {
        return new EventText(
                "%s không trả lời trong hạn; hồ sơ được xử lý tiếp.".formatted(agency),
                List.of(),
                "Cơ quan vẫn ghi được trả lời muộn ở trang “Hiệp y”.",
                null,
                TO_QUESTIONS);
    }

    static EventText unanswered(String agency) {
        return ofDossier(
                "%s không trả lời trong hạn về hồ sơ; đó không phải là đồng ý.".formatted(agency),
                List.of(),
                "Có đủ ý kiến hoặc hết hạn thì hồ sơ sang thẩm tra.",
                null);
    }

    static EventText questionEnded(String agency) {
        return new EventText(
                "%s không còn phải trả lời: hồ sơ được hỏi đã kết thúc.".formatted(agency),
                List.of(),
                "Không phải làm gì thêm.",
                null,
                TO_QUESTIONS);
    }

    private static EventText ofDossier(String lead, List<Fact> facts, String next, String step) {
        return about(lead, facts, next, step, TO_DOSSIER);
    }

    private static EventText withPaper(String lead, List<Fact> facts, String next, String step) {
        return about(lead, facts, next, step, TO_PAPERS);
    }

    private static EventText about(String lead, List<Fact> facts, String next, String step, Link link) {
        return new EventText(lead, facts, next, step, link);
    }

    private static EventText ofList(String lead, List<Fact> facts, String next, String step) {
        return new EventText(lead, facts, next, step, TO_DOSSIERS);
    }

    private static List<Fact> reason(String reason) {
        return reason == null ? List.of() : List.of(new Fact(REASON, reason));
    }

    private static Fact document(String label, DocumentReference document) {
        return document == null
                ? null
                : new Fact(label, "số %s ngày %s".formatted(document.number(), VietnameseDates.of(document.date())));
    }

    private static List<Fact> facts(Fact... facts) {
        var known = new ArrayList<Fact>();
        for (var fact : facts) {
            if (fact != null) {
                known.add(fact);
            }
        }
        return known;
    }
}
