package vn.khenthuong.tracking.web;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import vn.khenthuong.document.StoredDocument;
import vn.khenthuong.nomination.ChecklistItem;
import vn.khenthuong.nomination.DossierPart;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierState;
import vn.khenthuong.nomination.PaperDesk;
import vn.khenthuong.nomination.SummaryLine;
import vn.khenthuong.nomination.SupplementRequest;
import vn.khenthuong.pages.Formats;
import vn.khenthuong.tracking.DossierDetails;
import vn.khenthuong.tracking.JourneyStep;

/**
 * A dossier as the page shows it, in the order of the paper form.
 *
 * @param decision number and date of the decision that rewarded or refused it, or null
 * @param refusal why it ended without an award, or null
 * @param receipt what the unit was told when the dossier was found complete, or null
 * @param receiptLate whether the day that names has passed without an answer
 * @param notice why the dossier came back to its unit, or what it has to supplement; null where nothing waits for the unit, and
 *     for readers who may not see papers
 * @param explanation what the unit says where a test is not met, or null
 * @param stages the six stages of the way
 * @param mayUpload whether the reader may add papers now
 * @param mayWithdraw whether the reader may withdraw the dossier now
 * @param hold what is to be said and done about standing still
 * @param namesakes officials who have the nominee's name
 */
record DossierSheetPage(
        String number,
        String nominee,
        String unitName,
        String state,
        String tone,
        String list,
        String decision,
        String refusal,
        String receipt,
        boolean receiptLate,
        String notice,
        List<SummaryLine> summary,
        List<TestLine> tests,
        String explanation,
        List<Paper> papers,
        List<StageLine> stages,
        List<StepLine> journey,
        boolean mayUpload,
        boolean mayWithdraw,
        HoldPart hold,
        List<NamesakeLine> namesakes) {

    /**
     * An official who has the nominee's name.
     *
     * @param id of the account, for the form only
     * @param roles what the official is called, e.g. “Cán bộ Huyện Di Linh”
     * @param another who has stated that he is another person, and why; null while he counts as the nominee
     * @param mayDeclare whether the reader may state it
     */
    record NamesakeLine(String id, String name, String roles, String another, boolean mayDeclare) {}

    /** A numeric test. */
    record TestLine(String rule, String verdict, String tone, String text, String numbers) {

        static TestLine of(DossierDetails.Test test) {
            var tone = switch (test.verdict()) {
                case MET -> "dat";
                case NOT_MET -> "dung";
                case CONFIRM -> "can";
            };
            return new TestLine(test.rule(), test.verdictLabel(), tone, test.text(), test.numbers());
        }
    }

    /**
     * A paper of the checklist.
     *
     * @param bySignature whether the system makes it when the head signs
     * @param versions newest first; empty for readers who may not see papers
     * @param upload whether the reader may add a version now
     * @param shared whether a version may be shared with the other dossiers of the unit
     * @param offers what other dossiers of the unit have of it
     */
    record Paper(
            String item,
            String label,
            boolean required,
            boolean satisfied,
            boolean bySignature,
            List<Version> versions,
            boolean upload,
            boolean shared,
            List<Offer> offers) {}

    /** A version of the paper that another dossier has. */
    record Offer(UUID id, String fileName, String dossier) {

        static Offer of(PaperDesk.Citable citable) {
            return new Offer(citable.document().id(), citable.document().fileName(), citable.dossier());
        }
    }

    /**
     * A version of a paper.
     *
     * @param sameFile where else the unit has the same file, in words, or null
     * @param removable whether the reader may take it back
     */
    record Version(
            UUID id,
            int version,
            String fileName,
            String mediaType,
            String size,
            String uploadedBy,
            String uploadedAt,
            String sha256,
            String sameFile,
            boolean removable) {

        /** What a browser can show by itself, or with the reader of PDF that the page brings. */
        private static final Set<String> SHOWN = Set.of("application/pdf", "image/jpeg", "image/png");

        public boolean isShown() {
            return SHOWN.contains(mediaType);
        }

        static Version of(StoredDocument document, PaperDesk desk, UnaryOperator<String> names) {
            return new Version(
                    document.id(),
                    document.version(),
                    document.fileName(),
                    document.mediaType(),
                    Formats.size(document.size()),
                    names.apply(document.uploadedBy()),
                    Formats.moment(document.uploadedAt()),
                    document.sha256(),
                    desk.sameFile().containsKey(document.id())
                            ? String.join("; ", desk.sameFile().get(document.id()))
                            : null,
                    desk.removable().contains(document.id()));
        }
    }

    /**
     * A step of the journey.
     *
     * @param list code of the list whose step it was, or null
     * @param done when it was done, or null while it waits
     * @param days working days, gross / net
     */
    record StepLine(
            String label,
            String list,
            String actor,
            String role,
            String started,
            String done,
            String due,
            String days,
            String outcome,
            String reason,
            String rule) {

        static StepLine of(JourneyStep step, String dossier) {
            return new StepLine(
                    step.label(),
                    step.subject().equals(dossier) ? null : step.subject(),
                    step.actorName(),
                    step.roleLabel(),
                    Formats.moment(step.startedAt()),
                    Formats.moment(step.at()),
                    Formats.lastDay(step.due()),
                    step.grossDays() == step.netDays()
                            ? String.valueOf(step.grossDays())
                            : "%d / %d".formatted(step.grossDays(), step.netDays()),
                    step.outcomeLabel(),
                    step.reason(),
                    step.rule());
        }
    }

    /** Whether there is a file to take along. */
    public boolean hasPapers() {
        return papers.stream().anyMatch(paper -> !paper.versions().isEmpty());
    }

    /** What the picture of the route says, in words. */
    public String routeInWords() {
        var passed = journey.stream().filter(step -> step.done() != null).map(StepLine::label);
        var open = journey.stream().filter(step -> step.done() == null).map(StepLine::label);
        return "Sơ đồ quy trình. Đã qua: %s. Đang ở: %s."
                .formatted(
                        orNothing(passed.distinct().toList()),
                        orNothing(open.distinct().toList()));
    }

    private static String orNothing(List<String> labels) {
        return labels.isEmpty() ? "không bước nào" : String.join(", ", labels);
    }

    /** Papers of the checklist with their versions. */
    static List<Paper> papers(
            DossierDetails dossier, List<StoredDocument> documents, PaperDesk desk, UnaryOperator<String> names) {
        Map<String, List<Version>> versions = documents.stream()
                .collect(Collectors.groupingBy(
                        StoredDocument::item,
                        Collectors.mapping(document -> Version.of(document, desk, names), Collectors.toList())));
        return dossier.checklist().stream()
                .map(item -> new Paper(
                        item.item(),
                        item.label(),
                        item.required(),
                        item.satisfied(),
                        item.comesWithSignature(),
                        versions.getOrDefault(item.item(), List.of()),
                        desk.uploadable().contains(item.item()),
                        desk.shareable().contains(item.item()),
                        desk.citable().getOrDefault(item.item(), List.of()).stream()
                                .map(Offer::of)
                                .toList()))
                .toList();
    }

    /** The line about the receipt, or null before there is one and when the answer has been given. */
    static String receipt(DossierDetails dossier) {
        return dossier.receipt() == null || dossier.state().isFinal()
                ? null
                : "Hồ sơ đầy đủ, đã tiếp nhận %s; hạn trả lời: hết ngày %s."
                        .formatted(
                                Formats.moment(dossier.receipt().receivedAt()),
                                Objects.requireNonNullElse(
                                        Formats.day(dossier.receipt().answerDue()), "–"));
    }

    /** The line about the refusal, or null where there is none. */
    static String refusal(DossierDetails dossier) {
        return dossier.refusal() == null
                ? null
                : "%s. %s"
                        .formatted(
                                dossier.refusal().codeLabel(),
                                Objects.requireNonNullElse(dossier.refusal().reason(), ""));
    }

    /** The line about what waits for the unit, or null. */
    static String notice(DossierReading dossier) {
        var state = dossier.snapshot().state();
        if (state == DossierState.SUPPLEMENT_REQUESTED) {
            return dossier.supplement()
                    .map(request -> supplement(request, dossier.checklist()))
                    .orElse(null);
        }
        return state.isWithUnit() ? dossier.remark().orElse(null) : null;
    }

    private static String supplement(SupplementRequest request, List<ChecklistItem> checklist) {
        var items =
                request.items().stream().map(item -> labelOf(item, checklist)).collect(Collectors.joining("; "));
        return "Cần bổ sung đến hết ngày %s: %s.%s"
                .formatted(
                        Formats.day(request.dueDay()),
                        items,
                        request.reason() == null ? "" : " Lý do: " + request.reason());
    }

    private static String labelOf(String item, List<ChecklistItem> checklist) {
        return checklist.stream()
                .filter(paper -> paper.item().equals(item))
                .map(ChecklistItem::label)
                .findFirst()
                .or(() -> DossierPart.find(item).map(DossierPart::label))
                .orElse(item);
    }
}
