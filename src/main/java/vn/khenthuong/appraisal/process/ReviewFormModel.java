package vn.khenthuong.appraisal.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.appraisal.Opinion;
import vn.khenthuong.appraisal.Opinions;
import vn.khenthuong.appraisal.Receipts;
import vn.khenthuong.consultation.Consultation;
import vn.khenthuong.consultation.Consultations;
import vn.khenthuong.kernel.HomeZone;
import vn.khenthuong.kernel.VietnameseDates;
import vn.khenthuong.nomination.ChecklistItem;
import vn.khenthuong.nomination.CriteriaOutcome;
import vn.khenthuong.nomination.DossierReading;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.organization.Organization;

/** A dossier as the forms of reception, review and appraisal show it. */
@Component
class ReviewFormModel {

    private final DossierView view;
    private final Opinions opinions;
    private final Consultations consultations;
    private final Receipts receipts;
    private final Organization organization;

    ReviewFormModel(
            DossierView view,
            Opinions opinions,
            Consultations consultations,
            Receipts receipts,
            Organization organization) {
        this.consultations = consultations;
        this.view = view;
        this.opinions = opinions;
        this.receipts = receipts;
        this.organization = organization;
    }

    /** Everything about the dossier that a form can show. */
    DossierReading picture(String number) {
        return view.show(number);
    }

    /** The facts all three forms show. */
    Map<String, Object> of(DossierReading picture) {
        var dossier = picture.snapshot();
        Map<String, Object> facts = new HashMap<>();
        facts.put("dossierNumber", dossier.number());
        facts.put("nominee", dossier.nomineeName());
        facts.put("nomineeTypeLabel", dossier.nomineeType().label().toLowerCase(Locale.ROOT));
        facts.put("unitName", picture.unitName());
        facts.put("note", note(picture));
        facts.put(
                "receipt",
                receipts.of(dossier)
                        .map(receipt -> "%s, hẹn trả lời ngày %s"
                                .formatted(receipt.number(), VietnameseDates.of(receipt.answerDue())))
                        .orElse(null));
        facts.put(
                "dossierRows",
                picture.summary().stream()
                        .map(line -> Map.of("label", line.label(), "value", line.value()))
                        .toList());
        facts.put(
                "checklist",
                picture.checklist().stream().map(ReviewFormModel::row).toList());
        addCriteria(facts, picture.criteria());
        addOpinions(facts, opinions.of(dossier.number()));
        addConsultations(facts, consultations.of(dossier.number()));
        return facts;
    }

    /** What the conditions of the form of review read, without what it only shows. */
    Map<String, Object> conditions(String number, CriteriaOutcome criteria) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("needsRemark", criteria.needsRemark());
        facts.put("hasDisagreement", hasDisagreement(consultations.of(number)));
        return facts;
    }

    private static boolean hasDisagreement(List<Consultation> asked) {
        return asked.stream().anyMatch(Consultation::disagrees);
    }

    /** Why it came back, and what deserves a second look. */
    private static String note(DossierReading picture) {
        var words = Stream.concat(picture.remark().stream(), picture.warnings().stream())
                .collect(Collectors.joining(" "));
        return words.isEmpty() ? null : words;
    }

    private static void addCriteria(Map<String, Object> facts, CriteriaOutcome criteria) {
        facts.put("numericGroup", !criteria.tests().isEmpty());
        facts.put("needsRemark", criteria.needsRemark());
        facts.put("criteriaExplanation", criteria.explanation());
        facts.put(
                "criteriaRows",
                criteria.tests().stream().map(ReviewFormModel::row).toList());
    }

    private void addOpinions(Map<String, Object> facts, List<Opinion> given) {
        facts.put("hasOpinions", !given.isEmpty());
        facts.put("opinionRows", given.stream().map(this::row).toList());
    }

    private void addConsultations(Map<String, Object> facts, List<Consultation> asked) {
        facts.put("hasConsultations", !asked.isEmpty());
        facts.put("hasDisagreement", hasDisagreement(asked));
        facts.put(
                "consultationAnswer",
                asked.stream()
                        .map(Consultation::reviewAnswer)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
        facts.put("consultationRows", asked.stream().map(this::row).toList());
    }

    private Map<String, Object> row(Consultation asked) {
        var answer = asked.answer();
        return Map.of(
                "agency", organization.nameAt(asked.agency(), asked.askedAt()),
                "outcome", asked.inWords(),
                "words", words(asked),
                "at", VietnameseDates.of(day(answer == null ? asked.askedAt() : answer.at())));
    }

    private static String words(Consultation asked) {
        var answer = asked.answer();
        return Stream.of(
                        asked.addedReason() == null ? "" : "Lấy thêm: " + asked.addedReason(),
                        answer == null ? "" : answer.document().cited("Văn bản"),
                        answer == null || answer.reason() == null ? "" : answer.reason(),
                        asked.reviewAnswer() == null ? "" : "Giải trình: " + asked.reviewAnswer())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    private static Map<String, Object> row(ChecklistItem item) {
        return Map.of(
                "label", item.label(),
                "required", item.requiredLabel(),
                "state", item.stateLabel());
    }

    private static Map<String, Object> row(CriteriaOutcome.Test test) {
        return Map.of(
                "rule", test.citation(),
                "verdict", test.verdictLabel(),
                "text", test.text(),
                "numbers", test.numbers());
    }

    private Map<String, Object> row(Opinion opinion) {
        return Map.of(
                "step", opinion.step().label(),
                "outcome", opinion.outcome().label(),
                "words", words(opinion),
                "by", organization.nameOf(opinion.actor()),
                "at", VietnameseDates.of(day(opinion.at())));
    }

    private static String words(Opinion opinion) {
        var refusal = opinion.refusal();
        return Stream.of(
                        refusal == null || refusal.code() == null
                                ? ""
                                : refusal.code().label(),
                        refusal == null ? "" : refusal.reason(),
                        opinion.remark() == null ? "" : opinion.remark(),
                        opinion.override() == null
                                ? ""
                                : "Thủ trưởng cơ quan đầu mối cho đề nghị: "
                                        + opinion.override().cited())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, HomeZone.ID);
    }
}
