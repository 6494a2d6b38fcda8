package vn.khenthuong.appraisal.process;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khenthuong.appraisal.Opinion;
import vn.khenthuong.appraisal.Opinions;
import vn.khenthuong.calendar.WorkingDays;
import vn.khenthuong.nomination.ChecklistItem;
import vn.khenthuong.nomination.CriteriaOutcome;
import vn.khenthuong.nomination.DossierSheet;
import vn.khenthuong.nomination.DossierView;
import vn.khenthuong.nomination.Nominations;
import vn.khenthuong.nomination.VietnameseDates;
import vn.khenthuong.organization.Organization;
import vn.khenthuong.organization.Unit;

/** A dossier as the forms of reception, review and appraisal show it. */
@Component
class DossierPicture {

    private final Nominations nominations;
    private final DossierView view;
    private final Opinions opinions;
    private final Organization organization;

    DossierPicture(Nominations nominations, DossierView view, Opinions opinions, Organization organization) {
        this.nominations = nominations;
        this.view = view;
        this.opinions = opinions;
        this.organization = organization;
    }

    /** The facts all three forms show. */
    Map<String, Object> of(DossierSheet dossier) {
        var number = dossier.number();
        Map<String, Object> facts = new HashMap<>();
        facts.put("dossierNumber", number);
        facts.put("nominee", dossier.nomineeName());
        facts.put("nomineeTypeLabel", dossier.nomineeType().label());
        facts.put("unitName", organization.find(dossier.unit()).map(Unit::name).orElse(dossier.unit()));
        facts.put("note", nominations.remark(number).orElse(null));
        facts.put(
                "dossierRows",
                view.summary(number, true).stream()
                        .map(line -> Map.of("label", line.label(), "value", line.value()))
                        .toList());
        facts.put(
                "checklist",
                view.checklist(number).stream().map(DossierPicture::row).toList());
        addCriteria(facts, nominations.criteria(number));
        addOpinions(facts, opinions.of(number));
        return facts;
    }

    private static void addCriteria(Map<String, Object> facts, CriteriaOutcome criteria) {
        facts.put("numericGroup", !criteria.tests().isEmpty());
        facts.put("needsRemark", criteria.needsRemark());
        facts.put("criteriaExplanation", criteria.explanation());
        facts.put(
                "criteriaRows",
                criteria.tests().stream().map(DossierPicture::row).toList());
    }

    private void addOpinions(Map<String, Object> facts, List<Opinion> given) {
        facts.put("hasOpinions", !given.isEmpty());
        facts.put("opinionRows", given.stream().map(this::row).toList());
    }

    private static Map<String, Object> row(ChecklistItem item) {
        return Map.of(
                "label", item.label(),
                "required", item.required() ? "Có" : "Không",
                "state", item.satisfied() ? "Đã có" : "Chưa có");
    }

    private static Map<String, Object> row(CriteriaOutcome.Test test) {
        return Map.of(
                "rule", test.rule(),
                "verdict", test.verdict().label(),
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
                        opinion.remark() == null ? "" : opinion.remark())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" – "));
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, WorkingDays.ZONE);
    }
}
