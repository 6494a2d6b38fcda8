package vn.khenthuong.nomination.process;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.nomination.ChecklistItem;
import vn.khenthuong.nomination.CriteriaOutcome;
import vn.khenthuong.nomination.DossierPart;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierSnapshot;
import vn.khenthuong.nomination.SummaryLine;
import vn.khenthuong.nomination.SupplementRequest;
import vn.khenthuong.round.AwardRound;

/** What the forms of the unit show about a dossier, and the facts their conditions read. */
final class DossierFormModel {

    private DossierFormModel() {}

    static Map<String, Object> of(DossierReading picture) {
        DossierSnapshot snapshot = picture.snapshot();
        Map<String, Object> facts = conditions(snapshot);
        facts.put("dossierNumber", snapshot.number());
        facts.put("unitName", picture.unitName());
        facts.put("nomineeTypeLabel", snapshot.nomineeType().label().toLowerCase(Locale.ROOT));
        facts.put("achievementWindow", window(picture.round()));
        facts.put("rateYears", rateYears(picture.round()));
        facts.put(
                "dossierRows",
                picture.summary().stream().map(DossierFormModel::row).toList());
        facts.put(
                "criteriaRows",
                picture.criteria().tests().stream().map(DossierFormModel::row).toList());
        facts.put(
                "checklist",
                picture.checklist().stream().map(DossierFormModel::row).toList());
        putText(facts, "remark", picture.remark());
        putText(
                facts,
                "warnings",
                Optional.of(String.join(" ", picture.warnings())).filter(text -> !text.isEmpty()));
        picture.supplement().ifPresent(request -> putSupplement(facts, request, picture.checklist()));
        return facts;
    }

    /** What the conditions of fields read. */
    static Map<String, Object> conditions(DossierSnapshot snapshot) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("nominee", snapshot.nomineeName());
        facts.put("nomineeType", snapshot.nomineeType().name());
        facts.put("criteriaGroup", snapshot.criteriaGroup().name());
        facts.put("localGroup", snapshot.criteriaGroup().isLocal());
        facts.put("numericGroup", snapshot.criteriaGroup().isNumeric());
        return facts;
    }

    /** The items of a request as one text, each between semicolons: forms ask whether it contains theirs. */
    static String asked(SupplementRequest request) {
        return request.items().stream().collect(Collectors.joining(";", ";", ";"));
    }

    static void putText(Map<String, Object> facts, String key, Optional<String> text) {
        text.ifPresent(value -> facts.put(key, value));
    }

    private static void putSupplement(
            Map<String, Object> facts, SupplementRequest request, List<ChecklistItem> checklist) {
        facts.put("supplementItems", asked(request));
        facts.put("supplementReason", request.reason());
        facts.put("supplementDueDay", VietnameseDates.of(request.dueDay()));
        facts.put(
                "supplementRows",
                request.items().stream()
                        .map(item -> Map.of("label", label(item, checklist)))
                        .toList());
        putText(facts, "withdrawalReason", Optional.ofNullable(request.withdrawalReason()));
    }

    private static String label(String item, List<ChecklistItem> checklist) {
        return DossierPart.find(item)
                .map(DossierPart::label)
                .or(() -> checklist.stream()
                        .filter(paper -> paper.item().equals(item))
                        .map(ChecklistItem::label)
                        .findFirst())
                .orElse(item);
    }

    private static Map<String, String> row(SummaryLine line) {
        return Map.of("label", line.label(), "value", line.value());
    }

    private static Map<String, String> row(ChecklistItem item) {
        return Map.of(
                "label", item.label(),
                "required", item.requiredLabel(),
                "state", item.stateLabel());
    }

    private static Map<String, String> row(CriteriaOutcome.Test test) {
        return Map.of(
                "rule", test.citation(),
                "verdict", test.verdictLabel(),
                "text", test.text(),
                "numbers", test.numbers());
    }

    private static String window(AwardRound round) {
        return "%s – %s"
                .formatted(VietnameseDates.of(round.achievementFrom()), VietnameseDates.of(round.achievementTo()));
    }

    /** The ends of four years frame the three full calendar years before the assessment year. */
    private static String rateYears(AwardRound round) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(back -> String.valueOf(round.assessmentYear() - 5 + back))
                .collect(Collectors.joining(", "));
    }
}
